package se.kansli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;

class FileNamesTest {
    private static String name(String pattern, String value) {
        return FileNames.of(Letter.class, pattern).of(new Letter(value, 7, LocalDate.of(2028, 3, 14)), "docx");
    }

    @Test
    void putsValuesInThePattern() {
        assertThat(name("{day}/Brev {number} till {name|capital}", "åsa")).isEqualTo("2028-03-14/Brev 7 till Åsa.docx");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Nätverk: Grundskola|Nätverk- Grundskola",
                "a/b\\c|a-b-c",
                "../../etc/passwd|-..-etc-passwd",
                "..|_",
                ".kansli|kansli",
                "con|_con",
                "NUL.txt|_NUL.txt",
                "COM¹|_COM¹",
                "konto|konto",
                "slut. . |slut",
                "två  mellan\u00a0rum|två mellan rum",
                "\u202efdp.exe|fdp.exe",
                "A\u030asa|Åsa",
                "C:|C-",
                "\ud800x|-x"
            },
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false)
    void makesValuesSafe(String value, String expected) {
        assertThat(name("{name}", value)).isEqualTo(expected + ".docx");
    }

    @ParameterizedTest
    @CsvSource({"Åsa Öberg, Asa Oberg.docx", "naïve – café, naive - cafe.docx", "§ 5, - 5.docx", "日本, --.docx"})
    void foldsIfAskedTo(String value, String expected) {
        assertThat(FileNames.of(Letter.class, "{name}").inAscii().of(Letter.of(value), "docx"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "/{name}", "{name}/", "{nam}", "{name.first}", "{name", "name}", "{name|long}", "{}"})
    void refusesPatternsThatMeanNothing(String pattern) {
        assertThatThrownBy(() -> FileNames.of(Letter.class, pattern)).isInstanceOf(InvalidTemplateException.class);
    }

    @Test
    void tellsAllThatIsWrongWithAPatternAndWhatToDo() {
        InvalidTemplateException wrong = catchThrowableOfType(
                InvalidTemplateException.class,
                () -> FileNames.of(Letter.class, "/{nam} {datum} {name.first} {number|long} }"));

        assertThat(wrong.problems()).extracting(Problem::code).containsOnly("batch.names");
        assertThat(wrong.problems())
                .extracting(Problem::english)
                .containsExactly(
                        "The pattern \"/{nam} {datum} {name.first} {number|long} }\" is empty, or begins or ends with /:"
                                + " write a name there.",
                        "There is no field \"nam\": did you mean name, day instead of \"nam\"?",
                        "There is no field \"datum\": instead of \"datum\" there can be name, number, day.",
                        "There is no field \"name.first\": strike out what is after the last dot.",
                        "The field \"number\" cannot be written the way \"long\": remove |long, or choose another way.",
                        "\" }\" has a brace without its other half: write the field within braces, as in {year}, or remove"
                                + " the brace.");
    }

    @Test
    void aValueThatIsMissingIsAProblemAtItsPath() {
        InvalidDocumentException missing = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> FileNames.of(Letter.class, "{day}").of(Letter.of("x"), "docx"));

        assertThat(missing.problems()).extracting("path").containsExactly("day");
        assertThat(missing.problems()).extracting("code").containsExactly("batch.name-empty");
    }

    @Property
    boolean isSafeWhateverTheValue(@ForAll String value) {
        if (value.isBlank()) {
            return true;
        }
        String name = name("brev/{name}", value);
        String last = name.substring("brev/".length());
        return name.startsWith("brev/")
                && !last.matches("(?s).*[<>:\"/\\\\|?*\\p{Cntrl}].*")
                && !last.startsWith(".")
                && !last.startsWith(" ")
                && last.length() > ".docx".length()
                && last.getBytes(StandardCharsets.UTF_8).length <= 255
                && name.equals(name("brev/{name}", value));
    }
}
