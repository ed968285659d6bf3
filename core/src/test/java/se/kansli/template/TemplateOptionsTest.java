package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;
import se.kansli.text.Essential;

/** How much of a template is read, and what it must print, is for the host to say. */
class TemplateOptionsTest {
    private static final byte[] FILE = Docx.of(p(field("title")))
            .with("word/media/a.png", new byte[5 << 20])
            .bytes();

    @ParameterizedTest
    @CsvSource({
        "5, 6000000, 20000000, 9999, 100, 1000, template.too-many-parts",
        "9, 5000000, 20000000, 9999, 100, 1000, template.too-large",
        "9, 5242880, 5242880, 9999, 100, 1000, template.too-large",
        "9, 6000000, 20000000, 100, 100, 1000, template.too-large",
        "9, 6000000, 20000000, 9999, 4, 1000, template.too-deep",
        "9, 6000000, 20000000, 9999, 100, 40, template.too-many-elements",
    })
    void aLimitRefusesWhatIsBeyondIt(
            int entries, long bytesOfPart, long bytes, int ratio, int depth, int elements, String code) {
        Limits limits = new Limits(entries, bytesOfPart, bytes, ratio, depth, elements);

        InvalidTemplateException refused = catchThrowableOfType(
                InvalidTemplateException.class,
                () -> Template.compile(Note.class, FILE, TemplateOptions.DEFAULTS.limitedTo(limits)));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).extracting(Problem::code).contains(code);
        assertThat(refused.problems()).doesNotHaveDuplicates();
    }

    @Test
    void limitsLetThroughWhatIsWithinThem() {
        Limits limits = new Limits(9, 6_000_000, 20_000_000, 9_999, 100, 1_000);

        assertThatCode(() -> Template.compile(Note.class, FILE, TemplateOptions.DEFAULTS.limitedTo(limits)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1, 1, 1, entries",
        "1, 0, 1, 1, 1, 1, bytesOfPart",
        "1, 2, 1, 1, 1, 1, bytesOfAll",
        "1, 1, 1, 0, 1, 1, ratio",
        "1, 1, 1, 1, 0, 1, depth",
        "1, 1, 1, 1, 1001, 1, depth",
        "1, 1, 1, 1, 1, 0, elements"
    })
    void refusesLimitsThatAreNone(
            int entries, long bytesOfPart, long bytes, int ratio, int depth, int elements, String name) {
        assertThatThrownBy(() -> new Limits(entries, bytesOfPart, bytes, ratio, depth, elements))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name + " ");
    }

    @Test
    void aFileTooLargeIsNotReadAtAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mall.docx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L << 30); // takes no place on the disk, and none would have it in memory
        }

        assertThatThrownBy(() -> Template.compile(Note.class, file))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageContaining("256 MB");
        assertThat(TemplateCheck.of(Note.class, file).problems())
                .extracting(Problem::code)
                .containsExactly("template.too-large");
    }

    /** A kind with something that must be printed. */
    public record Decision(
            @Essential String heading, @Essential String text) {}

    @Test
    void anExtractMayLeaveOutWhatIsEssential(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("utdrag.docx");
        Files.write(file, Docx.of(p(field("heading"))).bytes());
        TemplateOptions extract = TemplateOptions.DEFAULTS.leavingOutEssentials();

        assertThat(Refusal.of(TemplateCheck.of(Decision.class, file)))
                .extracting(Problem::path)
                .containsExactly("text");
        assertThat(Refusal.of(TemplateCheck.of(Decision.class, file, extract))).isEmpty();
        assertThatCode(() -> Template.compile(Decision.class, file, extract)).doesNotThrowAnyException();
    }
}
