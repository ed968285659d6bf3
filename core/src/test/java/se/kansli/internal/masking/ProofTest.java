package se.kansli.internal.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** What of a confidential record's texts counts as left in a file, whatever wrote it there. */
class ProofTest {
    private static final byte[] TEMPLATE = file("<a>Rubrik</a>");

    private static final LocalDate DAY = LocalDate.of(2027, 3, 14);

    /** What remains of a record. */
    public record Rest(String text, LocalDate date) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skolskjuts för ett barn | <a>om skolskjuts för ett barn</a>",
                "Skolskjuts för ett barn | <p><r>Skol</r><r>skjuts</r> f&#xF6;r<br/>ett barn</p>",
                "Skolskjuts för ett barn | <a b='Skolskjuts f&#246;r ett barn'/>",
                "Skolskjuts för ett barn | <a b='?q=Skolskjuts%20f%C3%B6r%20ett%20barn'/>",
                "Skolskjuts för ett barn | <a>U2tvbHNranV0cyBmw7ZyIGV0dCBiYXJu</a>",
                "Skolskjuts för ett barn | Skolskjuts för ett barn",
                "Flytt | <a>En flytt.</a>"
            })
    void textIsFound(String secret, String content) {
        assertThat(problems(secret, "annat", file(content)))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("public.left", "items[1].heading"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Flytt | flyttning och överflytt | a part of longer words",
                "Ja | Ja | too short to say anything",
                "Rubrik | Rubrik | the template says so",
                "Hela texten här | Hela texten här | what remains says so",
                "14 mars 2027 | 14 mars 2027 | not secret where a date that remains says so"
            })
    void textIsPublicByItself(String secret, String text, String why) {
        Masking masking =
                new Masking(new Rest(text.startsWith("Hela") ? text : "annat", DAY), List.of(), secrets(secret));

        assertThat(Proof.check(masking, file("<a>" + text + "</a>"), TEMPLATE, part -> Location.UNKNOWN))
                .as(why)
                .isEmpty();
    }

    @Test
    void identityIsNeverPublicByItself() {
        Masking masking = new Masking(
                new Rest("Joanna Ek är rektor", DAY), List.of(), List.of(new Secret.Name("people[0]", "Anna Ek")));

        assertThat(Proof.check(
                        masking, file("<a>Anna Eks rum</a>"), file("<a>Anna Eks rum</a>"), part -> Location.UNKNOWN))
                .extracting(Problem::code)
                .containsExactly("public.left");
        assertThat(Proof.check(masking, file("<a>Joanna Ek är rektor</a>"), TEMPLATE, part -> Location.UNKNOWN))
                .isEmpty();
    }

    private static List<Problem> problems(String secret, String rest, byte[] file) {
        return Proof.check(
                new Masking(new Rest(rest, DAY), List.of(), secrets(secret)), file, TEMPLATE, part -> Location.UNKNOWN);
    }

    private static List<Secret> secrets(String text) {
        return List.of(new Secret.Text("items[1].heading", text));
    }

    private static byte[] file(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("part.bin"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
