package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal sees. */
class CommandLineTest {
    private static final String IKT = "data/mandates/ikt-strateger.json";
    private static final String GRUNDSKOLAN = "data/mandates/grundskolan.json";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void demoMakesEverySampleDocument() {
        assertThat(kansli("demo", "-o", folder.resolve("ny/mapp").toString())).isZero();

        assertThat(names(folder.resolve("ny/mapp")))
                .containsExactly(
                        "anslag-utbildningsnamnden-2027-03-17.docx",
                        "anslag-utbildningsnamnden-2027-03-24.docx",
                        "arbetsordning-ikt-strateger-2027.docx",
                        "aterrapport-ikt-strateger-2027-mal-1.docx",
                        "aterrapport-ikt-strateger-2027-mal-2.docx",
                        "aterrapport-ikt-strateger-2027-mal-3.docx",
                        "atgardslista-2027.xlsx",
                        "beslutslogg-2027.xlsx",
                        "bestallning-2028.xlsx",
                        "grundskolan.docx",
                        "ikt-strateger.docx",
                        "kallelse-2027-1.docx",
                        "kallelse-2027-2.docx",
                        "kallelse-2027-3.docx",
                        "kallelse-2027-4.docx",
                        "kallelse-utbildningsnamnden.docx",
                        "ledamoter-ikt-strateger-2027.xlsx",
                        "leveransstatus-2027.xlsx",
                        "motesplan-ikt-strateger-2027.xlsx",
                        "narvaromatris-2027.xlsx",
                        "protokoll-2027-1.docx",
                        "protokoll-2027-2.docx",
                        "protokoll-2027-3.docx",
                        "protokoll-2027-4.docx",
                        "protokoll-utbildningsnamnden.docx",
                        "protokollsutdrag-utbildningsnamnden-26.docx",
                        "sammanstallning-ikt-strateger-2027.docx",
                        "uppdragsmatris.xlsx");
        assertThat(out.toString())
                .contains("ikt-strateger.docx (inga fel, 5 varningar)")
                .contains("protokoll-utbildningsnamnden.docx (inga fel, 0 varningar)");
    }

    @Test
    void sameCommandTwiceGivesTheSameBytes() throws IOException {
        kansli("demo", "-o", folder.resolve("a").toString());
        kansli("demo", "-o", folder.resolve("b").toString());

        for (String name : names(folder.resolve("a"))) {
            assertThat(folder.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
        }
    }

    @Test
    void checkPrintsEachProblemOnALine() {
        assertThat(kansli("check", "--kind", "mandate", GRUNDSKOLAN)).isZero();

        assertThat(out.toString().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(GRUNDSKOLAN + ":106:17 V08 varning roles.mandates: Ingen har"));
    }

    @Test
    void checkSpeaksEnglishAndJson() {
        kansli("check", "--kind", "mandate", "--lang", "en", GRUNDSKOLAN);
        assertThat(out.toString()).contains("V08 warning roles.mandates: Nobody is assigned");

        out.getBuffer().setLength(0);
        kansli("check", "--kind", "mandate", "--format", "json", GRUNDSKOLAN);
        assertThat(out.toString()).contains("\"line\" : 106", "\"code\" : \"V08\"", "\"severity\" : \"warning\"");
    }

    @Test
    void errorsMakeTheExitCodeOneAndNoDocument() throws IOException {
        Path broken = Files.writeString(folder.resolve("trasig.json"), "{\"titel\": 1}");

        assertThat(kansli("check", "--kind", "mandate", broken.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(":1:11 json.unknown-property fel titel:");
        assertThat(kansli(
                        "render",
                        "--kind",
                        "mandate",
                        "-o",
                        folder.resolve("ut").toString(),
                        broken.toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("ut")).doesNotExist();
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("trasig.json"), "{");

        assertThat(kansli("render", "--kind", "mandate", "-o", folder.toString(), broken.toString(), GRUNDSKOLAN))
                .isEqualTo(1);
        assertThat(names(folder)).containsExactly("grundskolan.docx", "trasig.json");
    }

    @Test
    void filesThatCannotBeReadOrWrittenAreNamed() throws IOException {
        assertThat(kansli("check", "--kind", "mandate", "finns-inte.json")).isEqualTo(3);
        assertThat(err.toString()).contains("finns-inte.json: filen eller mappen finns inte.");

        Path file = Files.writeString(folder.resolve("fil"), "");
        assertThat(kansli("render", "--kind", "mandate", "-o", file.toString(), GRUNDSKOLAN))
                .isEqualTo(3);
        assertThat(err.toString()).contains("är en fil, inte en mapp.");
    }

    @Test
    void twoFilesNeverBecomeOne() throws IOException {
        Path copy = Files.copy(Path.of(GRUNDSKOLAN), folder.resolve("Grundskolan.JSON"));

        assertThat(kansli("render", "--kind", "mandate", "-o", folder.toString(), copy.toString(), GRUNDSKOLAN))
                .isEqualTo(2);
        assertThat(err.toString()).contains("skulle bli samma fil");
    }

    @Test
    void exportedTemplateMakesTheSameDocument() {
        kansli("template", "export", "--kind", "mandate", "-o", folder.toString());
        kansli("render", "--kind", "mandate", "-o", folder.resolve("a").toString(), IKT);
        String template = folder.resolve("mandate.docx").toString();
        kansli("render", "--kind", "mandate", "-o", folder.resolve("b").toString(), "--template", template, IKT);

        assertThat(folder.resolve("b/ikt-strateger.docx"))
                .hasSameBinaryContentAs(folder.resolve("a/ikt-strateger.docx"));
    }

    @Test
    void badTemplateIsExplained() {
        assertThat(kansli("render", "--kind", "mandate", "-o", folder.toString(), "--template", IKT, GRUNDSKOLAN))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("template.not-zip fel Filen är varken ett Word-dokument eller en Excel-arbetsbok");
    }

    @Test
    void mistypedCommandIsExplainedWithoutAStackTrace() {
        assertThat(kansli("check", "--kind", "mandat", IKT)).isEqualTo(2);
        assertThat(kansli("chekc")).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("\tat ").contains("mandate");
    }

    private int kansli(String... arguments) {
        return Kansli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
