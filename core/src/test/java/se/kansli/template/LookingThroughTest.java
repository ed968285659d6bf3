package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;

/** Documents that must not leave do not. */
class LookingThroughTest {
    private static final Note NOTE = Note.titled("Ärende");

    @TempDir
    private Path folder;

    private static Template<Note> template(Docx file) {
        return Template.compile(Note.class, file.bytes()).lookingThrough();
    }

    private List<Problem> problems(Docx file, Copy copy) {
        Path target = folder.resolve("ut.docx");
        List<Problem> problems = catchThrowableOfType(
                        InvalidDocumentException.class, () -> template(file).render(NOTE, copy, target))
                .problems();
        assertThat(target).doesNotExist();
        return problems;
    }

    @Test
    void documentWithoutTitleIsNotDelivered() {
        assertThat(problems(Docx.of(Docx.heading("Rubrik"), Docx.p(Docx.field("title"))), Copy.FINAL))
                .extracting(Problem::code)
                .contains("accessibility.title")
                .allMatch(code -> code.startsWith("accessibility."));
    }

    @Test
    void copyToWorkInIsNotHeldToIt() throws IOException {
        Path target = folder.resolve("arbetsexemplar.docx");

        template(Docx.of(Docx.heading("Rubrik"), Docx.p(Docx.field("title")))).render(NOTE, Copy.WORKING, target);

        assertThat(target).isNotEmptyFile();
    }

    @Test
    void goodDocumentIsDeliveredAsItIs() throws IOException {
        Docx good = Docx.of(Docx.heading("Rubrik"), Docx.p(Docx.field("title"))).titled();
        Path target = folder.resolve("ut.docx");
        ByteArrayOutputStream plain = new ByteArrayOutputStream();

        template(good).render(NOTE, Copy.FINAL, target);
        Template.compile(Note.class, good.bytes()).render(NOTE, Copy.FINAL, plain);

        assertThat(Files.readAllBytes(target)).isEqualTo(plain.toByteArray());
    }
}
