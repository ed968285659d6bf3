package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author of a template sees at a terminal. */
class TemplateCommandsTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void fieldsAreListedWithTheirExplanations() {
        assertThat(kansli("template", "fields", "--kind", "mandate")).isZero();

        assertThat(out.toString().lines())
                .containsSubsequence(
                        "metadata.adoption.date",
                        "    Dagen då dokumentet fastställdes",
                        "    kontroll: datumväljare; typ: datum; format: short, long, weekday; exempel: 2026-11-23",
                        "    i Excel: cell med namnet metadata.adoption.date")
                .contains("each:purpose.goals", "purpose.goals[].heading", "if:metadata.status.draft");
    }

    @Test
    void fieldsAreListedAsMarkdown() throws IOException {
        Path file = folder.resolve("taggar.md");
        String[] command = {"template", "fields", "--kind", "goal-document", "--format", "markdown", "-o"};

        assertThat(kansli(with(command, file))).isZero();

        assertThat(Files.readString(file))
                .startsWith("# Fältlista: Måldokument\n\n## Dokumentet\n")
                .contains("| `agreements\\|list` | oformaterad text | "
                        + "cell med namnet agreements och texten {agreements\\|list} | lista | list, lines | ");
    }

    @Test
    void fieldsInWordHaveAControlToCopyForEachTag() throws IOException {
        Path file = folder.resolve("taggar.docx");
        String[] command = {"template", "fields", "--kind", "mandate", "--format", "word", "-o"};
        kansli("template", "fields", "--kind", "mandate");
        List<String> tags =
                out.toString().lines().filter(line -> !line.startsWith(" ")).toList();

        assertThat(kansli(with(command, file))).isZero();

        String xml = documentOf(file);
        assertThat(tags).hasSizeGreaterThan(200).allMatch(tag -> xml.contains("<w:tag w:val=\"" + tag + "\"/>"));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Fältlista: Uppdragsbeskrivning");
            assertThat(document.getTables())
                    .allMatch(table -> table.getRow(0).isRepeatHeader())
                    .allMatch(table -> table.getRow(0).getCell(1).getText().equals("Tagg"));
        }
    }

    @Test
    void fieldsInWordNeedAFile() {
        assertThat(kansli("template", "fields", "--kind", "mandate", "--format", "word"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Ange med -o");
    }

    @Test
    void fieldsThatCannotBeWrittenAreSaid() {
        String[] command = {"template", "fields", "--kind", "mandate", "-o"};

        assertThat(kansli(with(command, folder.resolve("saknas/taggar.txt")))).isEqualTo(3);
        assertThat(err.toString()).contains("filen eller mappen finns inte.");
    }

    @Test
    void standardTemplateHasNoProblems() {
        assertThat(kansli("template", "check", template().toString(), "--kind", "mandate"))
                .isZero();
        assertThat(out.toString()).contains("mandate.docx: inga fel");
    }

    @Test
    void problemsOfATemplateArePrintedAndCommented() throws IOException {
        Path template = faulty();
        Path copy = folder.resolve("kommentarer.docx");

        assertThat(kansli("template", "check", template.toString(), "--kind", "mandate", "--annotate", copy.toString()))
                .isEqualTo(1);

        assertThat(out.toString())
                .contains("word/document.xml ¶2", "template.unknown-field fel network.nmae", copy.toString());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(copy))) {
            assertThat(Arrays.stream(document.getComments()).map(XWPFComment::getText))
                    .anyMatch(text -> text.startsWith(
                            "template.unknown-field: Fältet ”network.nmae” finns inte: menas network.name?"));
            assertThat(document.getComments())
                    .allMatch(comment -> comment.getAuthor().equals("Kansli"));
            assertThat(document.getParagraphArray(1).getCTP().sizeOfCommentRangeStartArray())
                    .isEqualTo(1);
        }
    }

    @Test
    void anExtractIsATemplateWhenItMayLeaveOut() throws IOException {
        Path extract = changed("\"background.text\"", "\"if:background.text\"");
        String[] command = {"template", "check", extract.toString(), "--kind", "mandate"};

        assertThat(kansli(command)).isEqualTo(1);
        assertThat(out.toString()).contains("template.never-printed fel background.text");
        assertThat(kansli(with(command, Path.of("--may-leave-out")))).isZero();
    }

    @Test
    void faultlessTemplateMakesNoCommentedCopy() {
        Path copy = folder.resolve("kommentarer.docx");

        assertThat(kansli(
                        "template", "check", template().toString(), "--kind", "mandate", "--annotate", copy.toString()))
                .isZero();
        assertThat(copy).doesNotExist();
    }

    @Test
    void fileThatIsNoWordDocumentIsExplainedAndNotCopied() throws IOException {
        Path file = Files.writeString(folder.resolve("mall.docx"), "hej");
        Path copy = folder.resolve("kommentarer.docx");

        assertThat(kansli("template", "check", file.toString(), "--kind", "mandate", "--annotate", copy.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("template.not-zip", "kommentarer.docx: skrevs inte, för filen kan inte få kommentarer.");
        assertThat(copy).doesNotExist();
    }

    @Test
    void missingTemplateAndFolderAreSaid() throws IOException {
        assertThat(kansli("template", "check", "saknas.docx", "--kind", "mandate"))
                .isEqualTo(3);
        String copy = folder.resolve("saknas/kopia.docx").toString();
        assertThat(kansli("template", "check", faulty().toString(), "--kind", "mandate", "--annotate", copy))
                .isEqualTo(3);
        assertThat(err.toString()).contains("saknas.docx: filen", "kopia.docx: filen eller mappen finns inte.");
    }

    @Test
    void commentedCopyNeverReplacesTheTemplate() {
        String template = template().toString();

        assertThat(kansli("template", "check", template, "--kind", "mandate", "--annotate", template))
                .isEqualTo(2);
        assertThat(err.toString()).contains("skulle skriva över mallen");
    }

    @Test
    void allTemplatesAreExportedInAHouseStyleAndAreTemplatesAgain() throws IOException {
        String style = "data/house-styles/exempelbygden.json";

        assertThat(kansli("template", "export", "--kind", "all", "--house-style", style, "-o", folder.toString()))
                .isZero();

        List<Path> files = out.toString().lines().map(Path::of).toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(12).contains(folder.resolve("board-protocol.docx"));
        for (Path file : files) {
            String kind = file.getFileName().toString().replaceFirst("\\..*", "");
            assertThat(kansli("template", "check", file.toString(), "--kind", kind))
                    .as(kind)
                    .isZero();
        }
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve("mandate.docx")))) {
            assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .contains("Exempelbygdens kommun");
        }
    }

    @Test
    void municipalitysCodeIsAHouseStyle() throws IOException {
        kansli("template", "export", "--kind", "mandate", "--house-style", "1496", "-o", folder.toString());

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve("mandate.docx")))) {
            assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .contains("Skövde kommun");
        }
    }

    @Test
    void badHouseStyleIsToldWithItsPlaceAndExportsNothing() throws IOException {
        Path style = folder.resolve("stil.json");
        Files.writeString(
                style, "{\"organisation\": \"A\",\n \"fonts\": {\"headings\": \"Gotham\", \"body\": \"Arial\"}}");
        String[] command = {"template", "export", "--kind", "all", "-o", folder.toString(), "--house-style"};

        assertThat(kansli(with(command, style))).isEqualTo(1);
        assertThat(out.toString()).startsWith(style + ":2:").contains("H03 fel fonts.headings", "Gotham");
        assertThat(folder.resolve("mandate.docx")).doesNotExist();
        assertThat(kansli(with(command, folder.resolve("ingen.json")))).isEqualTo(3);
    }

    @Test
    void renderTakesAHouseStyleButNotForATemplateThatHasItsOwn() throws IOException {
        String[] style = {"--house-style", "data/house-styles/exempelbygden.json"};
        String[] command = {"render", "--kind", "mandate", style[0], style[1], "-o", folder.toString()};

        assertThat(kansli(with(command, Path.of("data/mandates/grundskolan.json"))))
                .isZero();

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve("grundskolan.docx")))) {
            assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .contains("Exempelbygdens kommun");
        }
        assertThat(kansli(with(
                        new String[] {
                            "render",
                            "--kind",
                            "mandate",
                            style[0],
                            style[1],
                            "-o",
                            folder.toString(),
                            "--template",
                            template().toString()
                        },
                        Path.of("data/mandates/grundskolan.json"))))
                .isEqualTo(2);
        assertThat(err.toString()).contains("ange --template eller --house-style");
    }

    private Path template() {
        kansli("template", "export", "--kind", "mandate", "-o", folder.toString());
        return folder.resolve("mandate.docx");
    }

    /** The standard template with a mistyped tag in its second paragraph. */
    private Path faulty() throws IOException {
        return changed("\"network.name\"", "\"network.nmae\"");
    }

    /** The standard template with another text where one stands first. */
    private Path changed(String text, String other) throws IOException {
        Path file = template();
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Path document = zip.getPath("word/document.xml");
            Files.writeString(document, Files.readString(document).replaceFirst(text, other));
        }
        return file;
    }

    private static String documentOf(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            return new String(Files.readAllBytes(zip.getPath("word/document.xml")), StandardCharsets.UTF_8);
        }
    }

    private static String[] with(String[] command, Path file) {
        String[] whole = Arrays.copyOf(command, command.length + 1);
        whole[command.length] = file.toString();
        return whole;
    }

    private int kansli(String... arguments) {
        return Kansli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
