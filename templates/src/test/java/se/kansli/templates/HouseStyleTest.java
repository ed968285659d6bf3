package se.kansli.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.json.Json;
import se.kansli.organisation.Municipality;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.templates.HouseStyle.Colours;
import se.kansli.templates.HouseStyle.Contact;
import se.kansli.templates.HouseStyle.Fonts;
import se.kansli.templates.HouseStyle.HeaderField;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;
import se.kansli.validation.Validation;

/** What a house style may be, and what one is told of a bad one. */
class HouseStyleTest {
    private static final Path EXAMPLE = Path.of("../samples/data/house-styles/exempelbygden.json");

    /** By the formula: (L₁ + 0.05) / (L₂ + 0.05), where a channel over 10 is ((c / 255 + 0.055) / 1.055) ^ 2.4. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #FFFFFF, 21.000",
        "#FFFFFF, #FFFFFF, 1.000",
        "#767676, #FFFFFF, 4.542",
        "#777777, #FFFFFF, 4.478",
        "#FF0000, #FFFFFF, 3.998",
        "#0000FF, #FFFFFF, 8.592",
        "#17384A, #E6EDF0, 10.427"
    })
    void contrastIsThatOfTheGuidelines(String colour, String background, double ratio) {
        assertThat(Contrast.ratio(colour, background)).isCloseTo(ratio, within(0.0006));
        assertThat(Contrast.ratio(background, colour)).isEqualTo(Contrast.ratio(colour, background));
    }

    @Test
    void weakColourIsToldWithItsUseAndItsContrast() {
        List<Problem> problems = problems(
                withColours(new Colours("#17384A", "#17384A", "#777777", "#0B4F8A", "#4A5A66", "#E6EDF0", "#A9B8C1")));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("H01");
        assertThat(problems.get(0).path()).isEqualTo("colours.accent");
        assertThat(problems.get(0).basis()).isEqualTo("WCAG 2.1, 1.4.3");
        assertThat(problems.get(0).swedish())
                .isEqualTo("Färgen #777777 på etiketter och punkter mot vitt har kontrasten 4,47:1, men behöver minst"
                        + " 4,5:1: välj en mörkare färg.");
        assertThat(problems.get(0).english()).contains("#777777", "4.47:1", "at least 4.5:1");
    }

    @Test
    void largeHeadingsNeedLessContrastThanSmallOnes() {
        String grey = "#8A8A8A"; // 3.45:1

        assertThat(problems(withColours(
                        new Colours(grey, "#17384A", "#0B5563", "#0B4F8A", "#4A5A66", "#E6EDF0", "#A9B8C1"))))
                .isEmpty();
        assertThat(problems(withColours(
                        new Colours("#17384A", grey, "#0B5563", "#0B4F8A", "#4A5A66", "#E6EDF0", "#A9B8C1"))))
                .extracting(Problem::path)
                .containsExactly("colours.heading", "colours.heading");
    }

    @Test
    void headingsInTablesAreHeldToTheirBackground() {
        List<Problem> problems = problems(
                withColours(new Colours("#17384A", "#17384A", "#0B5563", "#0B4F8A", "#4A5A66", "#4C7A93", "#A9B8C1")));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).swedish()).contains("tabellernas rubriker", "#17384A", "#4C7A93", "2,65:1");
    }

    @Test
    void badStyleIsRefusedWithEverythingThatIsWrongWithIt() throws IOException {
        HouseStyle bad = new HouseStyle(
                " ",
                null,
                new Contact(null, null, null, "kontakt", null, "2120001661"),
                new Picture(logo("logo.png"), "", null),
                new Colours("röd", "#17384A", "#0B5563", "#FFCC00", "#4A5A66", "#E6EDF0", "#A9B8C1"),
                new Fonts("Gotham", "Arial"),
                "Sida {nummer}",
                List.of(HeaderField.ORGANISATION, HeaderField.ORGANISATION, HeaderField.DEPARTMENT));

        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> StandardTemplates.in(bad));

        assertThat(refused.problems())
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactlyInAnyOrder(
                        "required organisation",
                        "email contact.email",
                        "H06 contact.organisationNumber",
                        "picture.alternative-text logo.alternativeText",
                        "H02 colours.title",
                        "H01 colours.link",
                        "H03 fonts.headings",
                        "H04 pageNumber",
                        "H05 headerFields[1]",
                        "H05 headerFields[2]");
        assertThat(refused.problems()).extracting(Problem::swedish).noneMatch(text -> text.contains("{nummer} {"));
        assertThat(refused.problems())
                .filteredOn(problem -> problem.code().equals("H03"))
                .allSatisfy(problem -> assertThat(problem.swedish()).contains("Gotham", "Calibri", "Times New Roman"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sida {page} ({pages})", "{page}", "{page}/{pages}", "av {pages}: {page}"})
    void pageNumberHasAnyFormWithAPage(String form) {
        assertThat(problems(withPageNumber(form))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sida", "{pages}", "{page} {page}", "{page} {pages} {pages}", "{page} {total}", "{page}}"})
    void pageNumberWithoutAPageOrWithSomethingElseIsRefused(String form) {
        assertThat(problems(withPageNumber(form))).extracting(Problem::code).containsExactly("H04");
    }

    @Test
    void styleIsReadFromWhatIsWritten() throws IOException {
        HouseStyle example = Json.read(EXAMPLE, HouseStyle.class);

        assertThat(Json.read(Json.write(example), HouseStyle.class)).isEqualTo(example);
        assertThat(Json.read("{\"organisation\": \"Exempelbygdens kommun\"}", HouseStyle.class))
                .isEqualTo(HouseStyle.of("Exempelbygdens kommun"));
    }

    @Test
    void problemsOfAFileHaveTheirLine() {
        String json =
                "{\n  \"organisation\": \"A\",\n  \"fonts\": {\"headings\": \"Comic Sans\", \"body\": \"Arial\"}\n}";

        assertThatThrownBy(() -> Json.read(json, HouseStyle.class))
                .hasMessageContaining("3:")
                .hasMessageContaining("Comic Sans");
    }

    @Test
    void skaraborgHasAStyleForEachMunicipalityAndOneForAll() {
        assertThat(HouseStyle.skaraborg())
                .hasSize(16)
                .extracting(HouseStyle::organisation)
                .startsWith("Utbildning Skaraborg")
                .containsAll(Municipality.skaraborg().stream()
                        .map(Municipality::name)
                        .toList());
        assertThat(HouseStyle.skaraborg())
                .allSatisfy(style -> assertThat(style.logo()).isNull())
                .allSatisfy(style -> assertThat(style.contact()).isNull());
    }

    @Test
    void textsAreThereInBothLanguages() throws IOException {
        Properties swedish = texts("messages_sv.properties");
        Properties english = texts("messages_en.properties");

        assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(swedish.stringPropertyNames())
                .allSatisfy(key -> assertThat(swedish.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key)));
    }

    private static List<Problem> problems(HouseStyle style) {
        return Validation.check(style);
    }

    private static HouseStyle withColours(Colours colours) {
        return new HouseStyle("Exempelbygdens kommun", null, null, null, colours, null, null, List.of());
    }

    private static HouseStyle withPageNumber(String form) {
        return new HouseStyle("Exempelbygdens kommun", null, null, null, null, null, form, List.of());
    }

    private static ImageBytes logo(String name) throws IOException {
        try (InputStream in = HouseStyleTest.class.getResourceAsStream("shared/" + name)) {
            return ImageBytes.of(in.readAllBytes());
        }
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = HouseStyleTest.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
