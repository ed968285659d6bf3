package se.kansli.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.kansli.accessibility.GoodDocument.BODY;
import static se.kansli.accessibility.GoodDocument.heading;
import static se.kansli.accessibility.GoodDocument.p;
import static se.kansli.accessibility.GoodDocument.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.problem.Problem;

/** Whatever the file is, the check ends soon and with an answer. */
class HostileFilesTest {
    /** A second or so where nothing else runs; what is not linear takes minutes. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource({
        "'',varken ett Word",
        "hej,varken ett Word",
        "PK\u0003\u0004hej,skadad",
        "\u00d0\u00cf\u0011\u00e0,lösenord"
    })
    void whatIsNoSuchFileIsOneProblem(String content, String words) {
        List<Problem> problems = AccessibilityCheck.of(content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("accessibility.unreadable");
            assertThat(problem.isError()).isTrue();
            assertThat(problem.swedish()).contains(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document/>",
                "<w:document",
                "<x/>",
                "",
            })
    void documentThatIsNoneIsOneProblem(String xml) {
        OfficeFile file = GoodDocument.file().with(BODY, "<?xml version=\"1.0\"?>" + xml);

        assertThat(file.problems()).extracting(Problem::code).containsExactly("accessibility.unreadable");
    }

    @Test
    void fileThatIsNotThereIsTheDisksProblem() {
        Assertions.assertThatThrownBy(() -> AccessibilityCheck.of(Path.of("finns-inte.docx")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void readsFromDisk(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("budget.docx");
        Files.write(file, GoodDocument.file().bytes());

        assertThat(AccessibilityCheck.of(file)).isEmpty();
    }

    @Test
    void damageAnywhereIsAnAnswer() {
        byte[] whole = GoodDocument.file().bytes();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();

            assertThatCode(() -> AccessibilityCheck.of(damaged)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"w:outlineLvl w:val=\"0\"", "w:sz w:val=\"44\"", "w:numId w:val=\"1\"", "w:lang w:val=\"sv-SE\""
            })
    void valuesThatAreNoneAreAnAnswer(String value) {
        for (String other : List.of("", "x", "-1", "99999999999", "1e9")) {
            String damaged = value.replaceFirst("\"[^\"]*\"", "\"" + other + "\"");

            assertThatCode(() -> GoodDocument.file()
                            .changed(GoodDocument.STYLES, value, damaged)
                            .problems())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(30)
    void fiftyThousandParagraphsAreReadSoon() {
        OfficeFile many = GoodDocument.of(
                heading("Rubrik1", "Många") + p("En rad som alla andra.").repeat(49_000));

        assertThat(time(many)).isLessThan(SOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p/>",
                "<w:p><w:r><w:t>- rad</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>r</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:pStyle w:val=\"Rubrik3\"/></w:pPr></w:p>"
            })
    @Timeout(30)
    void manyMistakesAreNoSlowerThanNone(String mistake) {
        OfficeFile many = GoodDocument.of(heading("Rubrik1", "Många") + mistake.repeat(39_000));

        assertThat(time(many)).isLessThan(SOON);
    }

    @Test
    @Timeout(30)
    void tableOfThousandsOfEmptyCellsIsNoSlower() {
        String row = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(4) + "</w:tr>";
        OfficeFile large = GoodDocument.of(heading("Rubrik1", "Stor") + "<w:tbl>" + row.repeat(20_000) + "</w:tbl>");

        assertThat(time(large)).isLessThan(SOON);
    }

    @Test
    @Timeout(30)
    void tablesInsideTablesAreReadToTheBottom() {
        String start = "<w:tbl><w:tr><w:tc>".repeat(60);
        String end = "</w:tc></w:tr></w:tbl>".repeat(60);

        assertThat(GoodDocument.of(heading("Rubrik1", "Djup") + start + p("längst in") + end)
                        .problems())
                .extracting(Problem::code)
                .contains("accessibility.table-nested");
    }

    @Test
    @Timeout(30)
    void controlsInsideControlsWithMuchTextAreReadOnce() {
        String start = "<w:sdt><w:sdtContent>".repeat(110);
        String end = "</w:sdtContent></w:sdt>".repeat(110);
        String text = ("<w:p>" + run("ord ".repeat(20)) + "</w:p>").repeat(20_000);
        OfficeFile deep = GoodDocument.of(heading("Rubrik1", "Djup") + start + text + end);

        assertThat(time(deep)).isLessThan(SOON);
    }

    private static Duration time(OfficeFile file) {
        byte[] bytes = file.bytes();
        long start = System.nanoTime();
        List<Problem> problems = AccessibilityCheck.of(bytes);
        assertThat(problems).extracting(Problem::code).doesNotContain("accessibility.unreadable");
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
