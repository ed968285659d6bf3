package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.template.Copy;
import se.kansli.template.Template;
import se.kansli.template.TemplateFields;
import se.kansli.templates.StandardTemplates;

/**
 * The sample documents through programs we did not write. Runs in the profile {@code conformance} alone, where a missing
 * program is a failure.
 */
class SamplesConformance {
    private static final String VALIDATOR = System.getProperty("kansli.validator");
    private static final String PDF_OPTIONS = "pdf:writer_pdf_Export:"
            + "{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
            + "\"ExportFormFields\":{\"type\":\"boolean\",\"value\":\"false\"}}";

    @TempDir
    private static Path folder;

    /** The kinds with a standard template, each with the folder of its sample data and what the files' names begin with. */
    private static final Map<String, String> SAMPLES = Map.of(
            "mandate", "mandates/",
            "notice", "notices/2027-",
            "board-notice", "notices/utbildningsnamnden",
            "protocol", "protocols/2027-",
            "board-protocol", "protocols/utbildningsnamnden",
            "work-plan", "work-plans/",
            "progress-report", "reports/",
            "compilation", "compilations/");

    private static final String HOUSE_STYLE = "data/house-styles/exempelbygden.json";
    private static final String FULL_MANDATE = "../templates/src/test/resources/mandates/full.json";

    @BeforeAll
    static void makeEverySample() throws IOException {
        assertThat(kansli("demo", "-o", "final")).isZero();
        for (String kind : SAMPLES.keySet()) {
            List<String> arguments =
                    new ArrayList<>(List.of("render", "--kind", kind, "--copy", "working", "-o", "working-" + kind));
            arguments.addAll(samples(SAMPLES.get(kind)));
            assertThat(kansli(arguments.toArray(String[]::new))).as(kind).isZero();
            assertThat(kansli("template", "export", "--kind", kind, "-o", "template"))
                    .isZero();
        }
        for (String kind : List.of(
                "protocol-extract",
                "posting-notice",
                "members",
                "plan",
                "work-plan-workbook",
                "order",
                "attendance",
                "actions",
                "decisions",
                "matrix",
                "delivery")) {
            assertThat(kansli("template", "export", "--kind", kind, "-o", "template"))
                    .isZero();
        }
        assertThat(kansli("template", "export", "--kind", "all", "-o", "house", "--house-style", HOUSE_STYLE))
                .isZero();
        assertThat(kansli("render", "--kind", "mandate", "-o", "full", FULL_MANDATE))
                .isZero();
        assertThat(kansli("render", "--kind", "mandate", "--copy", "working", "-o", "full-working", FULL_MANDATE))
                .isZero();
        assertThat(kansli("template", "fields", "--kind", "mandate", "--format", "word", "-o", "taggar.docx"))
                .isZero();
        // a template for another kind: hardly a tag is right
        assertThat(kansli(
                        "template",
                        "check",
                        folder.resolve("template/mandate.docx").toString(),
                        "--kind",
                        "municipalities",
                        "--annotate",
                        folder.resolve("kommentarer.docx").toString()))
                .isNotZero();
        Files.write(
                folder.resolve("albumtaggar.docx"),
                StandardTemplates.fieldList("Album", TemplateFields.of(Album.class)));
        Template<Album> album = Album.template();
        album.render(Album.sample(), Copy.FINAL, folder.resolve("album.docx"));
        album.render(Album.sample(), Copy.WORKING, folder.resolve("album-working.docx"));
        album.render(
                new Album("Tomt", Album.sample().mark(), List.of()), Copy.WORKING, folder.resolve("album-empty.docx"));
    }

    /** Runs a command; what follows {@code -o} lies in the folder. */
    private static int kansli(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        String[] inFolder = arguments.clone();
        int output = List.of(arguments).indexOf("-o") + 1;
        if (output > 0) {
            inFolder[output] = folder.resolve(arguments[output]).toString();
        }
        return Kansli.run(out, out, inFolder);
    }

    private static List<String> samples(String start) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            return files.map(Path::toString)
                    .filter(name -> name.startsWith("data/" + start) && name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyFileIsValidForTheOpenXmlSdk() throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().matches(".*\\.(docx|xlsx)"))
                    .toList();
        }

        assertThat(files).hasSizeGreaterThan(80);
        for (Path file : files) {
            assertThat(run(VALIDATOR, file.toString())).contains("\"ok\": true");
        }
    }

    @Test
    void picturesAndNotesOfARepetitionAreOnThePages() throws IOException, InterruptedException {
        Path pdf = pdf(folder.resolve("album.docx"));

        assertThat(run("pdftotext", "-layout", pdf.toString(), "-"))
                .contains("Källa för Norr: kartan", "Källa för Söder: registret", "Källa för Öster: kartan")
                .contains("Bilden föreställer: Hög bild med en cirkel");
        assertThat(run("pdfimages", "-list", pdf.toString()).lines().skip(2).map(SamplesConformance::millimetres))
                .contains("80 × 20", "30 × 60", "30 × 22", "15 × 15");
    }

    /** The size of a picture on the page, from its pixels and their density. */
    private static String millimetres(String line) {
        String[] columns = line.strip().split(" +");
        double across = Integer.parseInt(columns[3]) * 25.4 / Integer.parseInt(columns[12]);
        double down = Integer.parseInt(columns[4]) * 25.4 / Integer.parseInt(columns[13]);
        return Math.round(across) + " × " + (int) down;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ikt-strateger", "grundskolan"})
    void everyWordOfTheOriginalIsOnThePages(String name) throws IOException, InterruptedException {
        Path pdf = pdf(folder.resolve("final").resolve(name + ".docx"));

        // between header and footer, in points
        String text = run(
                "pdftotext",
                "-r",
                "72",
                "-x",
                "0",
                "-y",
                "70",
                "-W",
                "595",
                "-H",
                "705",
                "-layout",
                pdf.toString(),
                "-");

        assertThat(Seed.words(text)).containsExactlyElementsOf(Seed.words(Seed.text(name)));
    }

    private static Path pdf(Path document) throws IOException, InterruptedException {
        return new Programs(folder).pdf(PDF_OPTIONS, folder, List.of(document)).get(0);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        return new Programs(folder).run(command);
    }
}
