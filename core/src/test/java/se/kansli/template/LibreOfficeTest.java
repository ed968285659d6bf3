package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;

/**
 * A template that LibreOffice 7.4 has opened and saved: the parts it wrote, indented. It had controls with the tags
 * title, date, text, each:items and items[].name.
 */
class LibreOfficeTest {
    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package.rels",
            "docProps/app.xml", "app.xml",
            "docProps/core.xml", "core.xml",
            "word/document.xml", "document.xml",
            "word/_rels/document.xml.rels", "document.xml.rels",
            "word/styles.xml", "styles.xml",
            "word/numbering.xml", "numbering.xml");

    @Test
    void saysThatTheProgramMayHaveRemovedTheTags() throws IOException {
        assertThat(Refusal.of(TemplateCheck.of(Note.class, saved().bytes())))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("template.no-controls");
                    assertThat(problem.swedish())
                            .contains("senast sparad i LibreOffice,")
                            .contains("i Word");
                    assertThat(problem.english()).contains("last saved by LibreOffice,");
                });
    }

    @Test
    void saysNothingOfThatWhereWordSavedTheFile() throws IOException {
        String properties =
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>Microsoft Office Word</Application></Properties>";

        assertThat(Refusal.of(TemplateCheck.of(
                        Note.class, saved().with("docProps/app.xml", properties).bytes())))
                .extracting(Problem::swedish)
                .singleElement()
                .asString()
                .startsWith("Mallen har ingen innehållskontroll med en tagg:")
                .doesNotContain("sparad");
    }

    @Test
    void saysThatTheProgramMayHaveRemovedWhatACopyWasMadeFrom() throws IOException {
        Docx source = saved().with(
                        "word/document.xml",
                        Docx.part(Docx.of(Docx.p(Docx.field("title"))).bytes(), "word/document.xml"));
        Template<Note> template = Template.compile(Note.class, source.bytes());
        Docx copy = Docx.of();
        Docx.open(Note.render(source, Note.titled("Ärende"), Copy.WORKING)).forEach((name, part) -> {
            if (!name.startsWith("customXml/")) {
                copy.with(name, part);
            }
        });

        assertThatThrownBy(() -> template.read(copy.bytes()))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code, Problem::path)
                                .containsExactly(tuple("read.no-baseline", ""), tuple("read.missing", "status")))
                .hasMessageContaining("sparades senast i LibreOffice");
    }

    private static Docx saved() throws IOException {
        Docx file = Docx.of();
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            try (InputStream in = LibreOfficeTest.class.getResourceAsStream("libreoffice/" + part.getValue())) {
                assertThat(in).as(part.getValue()).isNotNull();
                file.with(part.getKey(), in.readAllBytes());
            }
        }
        return file;
    }
}
