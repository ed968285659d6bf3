package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.picture;
import static se.kansli.template.Docx.run;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.organisation.MunicipalityRegister;
import se.kansli.organisation.Period;
import se.kansli.template.TemplateFields.Control;
import se.kansli.template.TemplateFields.Field;

/** The list of tags says what a template may have: nothing that is refused, nothing in a control of the wrong kind. */
class TemplateFieldsTest {

    /** Formats that the published kinds have no use for. */
    public record Hours(LocalTime start, Period period, List<Period> periods) {}

    @Test
    void tagsComeInTheOrderOfTheRecord() {
        assertThat(tags(Note.class))
                .containsExactly(
                        "title",
                        "subtitle",
                        "if:subtitle",
                        "date",
                        "if:date",
                        "status",
                        "if:status.draft",
                        "if:status.proposal",
                        "if:status.adopted",
                        "if:status.repealed",
                        "urgent",
                        "if:urgent",
                        "text",
                        "if:text",
                        "if:items",
                        "each:items",
                        "items[].name",
                        "items[].number",
                        "if:items[].tags",
                        "each:items[].tags",
                        "items[].tags[]",
                        "items[].tags|list",
                        "items[].tags[].position",
                        "if:items[].tags[].first",
                        "if:items[].tags[].last",
                        "items[].body",
                        "if:items[].body",
                        "items[].photo",
                        "items[].photo.alternativeText",
                        "if:items[].photo",
                        "items[].position",
                        "if:items[].first",
                        "if:items[].last");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {MandateDescription.class, GoalDocument.class, MunicipalityRegister.class, Note.class, Hours.class
            })
    void everyTagWithEveryFormatIsAcceptedInItsControl(Class<? extends Record> type) {
        List<Field> fields = TemplateFields.of(type);

        String[] bodies = fields.stream().flatMap(TemplateFieldsTest::nested).toArray(String[]::new);

        assertThat(Refusal.of(TemplateCheck.of(type, Docx.of(bodies).bytes())))
                .filteredOn(problem -> !problem.code().equals("template.never-printed"))
                .isEmpty();
    }

    private static Stream<String> nested(Field field) {
        String plain = field.tag().replaceFirst("\\|.*", "");
        return Stream.concat(Stream.of(field.tag()), field.formats().stream().map(format -> plain + "|" + format))
                .distinct()
                .map(tag -> nested(field, tag));
    }

    /** The control inside the repetitions that its path asks for. */
    private static String nested(Field field, String tag) {
        String path = tag.replaceFirst("^(if|each):", "").replaceFirst("\\|.*", "");
        String body = body(field, tag, path);
        for (int at = path.length(); (at = path.lastIndexOf("[]", at - 1)) >= 0; ) {
            body = each(path.substring(0, at), body);
        }
        return body;
    }

    private static String body(Field field, String tag, String path) {
        String entries = field.choices().entrySet().stream()
                .map(choice ->
                        "<w:listItem w:displayText=\"" + choice.getValue() + "\" w:value=\"" + choice.getKey() + "\"/>")
                .collect(Collectors.joining());
        return switch (field.control()) {
            case PLAIN_TEXT -> p(control(tag, "<w:text/>", run("x")));
            case DATE_PICKER -> p(control(tag, "<w:date/>", run("x")));
            case DROP_DOWN -> p(control(tag, "<w:dropDownList>" + entries + "</w:dropDownList>", run("x")));
            case CHECK_BOX -> p(control(tag, "<w14:checkbox/>", run("x")));
            case PICTURE -> p(picture(tag));
            case RICH_TEXT -> control(tag, p(run("x")));
            case REPEATING_SECTION -> each(path, p(run("x")));
        };
    }

    @Test
    void bodyInsideABodyIsFollowedOnce() {
        assertThat(tags(MandateDescription.class))
                .contains("network.name", "if:network.parent", "network.parent.name")
                .noneMatch(tag -> tag.contains("parent.parent"));
    }

    @Test
    void saysWhatATypeCanDo() {
        Field status = field(Note.class, "status");
        assertThat(status.control()).isEqualTo(Control.DROP_DOWN);
        assertThat(status.choices()).containsEntry("adopted", "fastställd");
        assertThat(field(Note.class, "date").formats()).containsExactly("short", "long", "weekday");
        assertThat(field(Hours.class, "start").formats()).containsExactly("short", "table");
        assertThat(field(Hours.class, "period|range").formats()).containsExactly("range", "longRange");
        assertThat(field(Hours.class, "period|range").example()).isEqualTo("2027-01-01–2027-12-31");
    }

    @Test
    void explainsInSwedish() {
        Field name = field(MandateDescription.class, "network.name");
        assertThat(name.explanation()).isEqualTo("Organets namn, som det står i en rubrik");
        assertThat(name.title()).isEqualTo("Organets namn");
        assertThat(name.section()).isEqualTo("Nätverket");
        assertThat(name.example()).isEqualTo("Grundskolan");
        assertThat(field(MandateDescription.class, "if:metadata.status.draft").explanation())
                .isEqualTo("Om dokumentets status är ”utkast”: innehållet tas med, annars inte");
        assertThat(field(MandateDescription.class, "network.aliases|list").example())
                .isEqualTo("Skolchefsnätverket och skolchefsgruppen");
    }

    @Test
    void recordsWithoutExplanationsHaveTheirOwnNames() {
        assertThat(field(Note.class, "title").explanation()).isEqualTo("title");
    }

    @Test
    void tagsAreNoLongerThanWordKeeps() {
        assertThat(tags(MandateDescription.class)).allMatch(tag -> tag.length() <= 64);
        assertThat(TemplateFields.of(MandateDescription.class))
                .allMatch(field -> field.title().length() <= 64);
    }

    private static List<String> tags(Class<? extends Record> type) {
        return TemplateFields.of(type).stream().map(Field::tag).toList();
    }

    private static Field field(Class<? extends Record> type, String tag) {
        return TemplateFields.of(type).stream()
                .filter(field -> field.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }
}
