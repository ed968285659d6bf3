package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.accessibility.AccessibilityCheck;
import se.kansli.template.TemplateFields;
import se.kansli.templates.StandardTemplates;

/** Everyone can read what the library makes, and {@code kansli lint} says where somebody could not. */
class LintCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everySampleDocumentCanBeReadByEveryone() throws IOException {
        kansli("demo", "-o", folder.toString());
        List<Path> documents = files();
        assertThat(documents).hasSize(28);
        out.getBuffer().setLength(0);

        int exitCode =
                kansli(Stream.concat(Stream.of("lint"), documents.stream().map(Path::toString))
                        .toArray(String[]::new));

        assertThat(out.toString()).isEmpty();
        assertThat(exitCode).isZero();
    }

    static Stream<Kind<?>> kindsWithATemplate() {
        return Kind.ALL.stream().filter(kind -> kind.template() != null);
    }

    @ParameterizedTest
    @MethodSource("kindsWithATemplate")
    void everyStandardTemplateCanBeReadByEveryone(Kind<?> kind) {
        assertThat(kansli("template", "export", "--kind", kind.name(), "-o", folder.toString()))
                .isZero();
        Path template = Path.of(out.toString().strip().lines().findFirst().orElseThrow());
        out.getBuffer().setLength(0);

        assertThat(kansli("template", "check", template.toString(), "--kind", kind.name()))
                .isZero();
        assertThat(out.toString().strip()).isEqualTo(template + ": inga fel");
    }

    @Test
    void copyToWorkInCanBeReadByEveryone() throws IOException {
        kansli(
                "render",
                "--kind",
                "protocol",
                "--copy",
                "working",
                "-o",
                folder.toString(),
                "data/protocols/2027-1.json");

        assertThat(AccessibilityCheck.of(folder.resolve("2027-1.docx"))).isEmpty();
    }

    @Test
    void listOfTagsCanBeReadByEveryone() {
        assertThat(AccessibilityCheck.of(StandardTemplates.fieldList("Album", TemplateFields.of(Album.class))))
                .isEmpty();
    }

    @Test
    void aFindingIsALineAndAnErrorEndsWithOne() throws IOException {
        Path file = mandateWithout("descr=\"Logotyp\"", "");

        assertThat(kansli("lint", file.toString())).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(file + " word/header-first.xml ¶1")
                .contains(" accessibility.alternative-text fel Bilden saknar alternativtext");
        out.getBuffer().setLength(0);

        assertThat(kansli("lint", "--lang", "en", file.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains(" accessibility.alternative-text error The picture has no alternative text");
    }

    @Test
    void tipsAndWarningsEndWithNothing() throws IOException {
        Path file = mandateWithout("<w:tblCaption", "<w:tblOther");

        assertThat(kansli("lint", file.toString())).isZero();
    }

    @Test
    void whatIsNoSuchFileIsAnErrorAndWhatIsNotThereIsTheDisks() throws IOException {
        Path text = Files.writeString(folder.resolve("text.docx"), "bara text");

        assertThat(kansli("lint", text.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("accessibility.unreadable fel Filen är varken ett Word-dokument");
        assertThat(kansli("lint", folder.resolve("borta.docx").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("filen eller mappen finns inte.");
    }

    /** A sample document with another text in every part. */
    private Path mandateWithout(String text, String other) throws IOException {
        kansli("render", "--kind", "mandate", "-o", folder.toString(), "data/mandates/grundskolan.json");
        out.getBuffer().setLength(0);
        Path file = folder.resolve("grundskolan.docx");
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry; (entry = from.getNextEntry()) != null; ) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                boolean isXml = entry.getName().endsWith(".xml");
                String xml = isXml ? new String(content, StandardCharsets.UTF_8).replace(text, other) : "";
                to.write(isXml ? xml.getBytes(StandardCharsets.UTF_8) : content);
                to.closeEntry();
            }
        }
        return Files.write(file, changed.toByteArray());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private int kansli(String... arguments) {
        return Kansli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
