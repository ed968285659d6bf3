package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.organisation.DocumentStatus;
import se.kansli.organisation.Period;

/** How values read in a Swedish document. */
class FormatTest {

    /** One of each. */
    public record Facts(
            LocalTime start,
            Hours hours,
            Period period,
            int number,
            List<String> names,
            boolean done,
            @Nullable DocumentStatus status) {
        static final Facts FACTS = new Facts(
                LocalTime.of(9, 5),
                new Hours(LocalTime.of(13, 0), LocalTime.of(16, 30)),
                new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
                1_234_567,
                List.of("A", "B", "C"),
                true,
                DocumentStatus.ADOPTED);

        Facts with(int other) {
            return new Facts(start, hours, period, other, names, done, status);
        }

        Facts with(Period other) {
            return new Facts(start, hours, other, number, names, done, status);
        }

        Facts with(String... others) {
            return new Facts(start, hours, period, number, List.of(others), done, status);
        }
    }

    /** From and to. */
    public record Hours(@Nullable LocalTime start, @Nullable LocalTime end) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "start; 9.05",
                "start|table; 09.05",
                "hours|range; kl. 13.00–16.30",
                "period|range; 2027-01-01–2027-12-31",
                "period|longRange; 1 januari–31 december 2027",
                "number; 1234567",
                "number|thousands; 1\u00a0234\u00a0567",
                "names|list; A, B och C",
                "done; ja",
                "status; fastställd",
                "status|capital; Fastställd"
            })
    void writesAValueInTheFormOfItsTag(String tag, String text) throws IOException {
        assertThat(body(p(field(tag)), Facts.FACTS)).isEqualTo(p(run(text)));
    }

    @ParameterizedTest
    @CsvSource({"1,januari", "12,december", "13,13", "0,0"})
    void monthsHaveNames(int number, String text) throws IOException {
        assertThat(body(p(field("number|month")), Facts.FACTS.with(number))).isEqualTo(p(run(text)));
    }

    @ParameterizedTest
    @CsvSource({"1,1:a", "2,2:a", "3,3:e", "11,11:e", "12,12:e", "21,21:a", "112,112:e", "0,0:e"})
    void ordinalsEndAsTheyAreSpoken(int number, String text) throws IOException {
        assertThat(body(p(field("number|ordinal")), Facts.FACTS.with(number))).isEqualTo(p(run(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "2027-03-01; 2027-03-31; 1–31 mars 2027",
                "2027-03-01; 2027-03-01; 1 mars 2027",
                "2026-12-01; 2027-01-31; 1 december 2026–31 januari 2027",
                "2027-03-01; -; från och med 1 mars 2027",
                "-; 2027-03-01; till och med 1 mars 2027"
            })
    void longRangeSaysWhatIsCommonOnce(LocalDate from, LocalDate to, String text) throws IOException {
        assertThat(body(p(field("period|longRange")), Facts.FACTS.with(new Period(from, to))))
                .isEqualTo(p(run(text)));
    }

    @Test
    void shortListsHaveNoComma() throws IOException {
        assertThat(body(p(field("names|list")), Facts.FACTS.with("A", "B"))).isEqualTo(p(run("A och B")));
        assertThat(body(p(field("names|list")), Facts.FACTS.with("A"))).isEqualTo(p(run("A")));
        assertThat(body(p(field("names|list")), Facts.FACTS.with())).isEqualTo("<w:p></w:p>");
    }

    @Test
    void dropDownShowsTheTextOfItsEntry() throws IOException {
        String entries = List.of(DocumentStatus.values()).stream()
                .map(status -> "<w:listItem w:displayText=\"Är " + status + "\" w:value=\""
                        + status.name().toLowerCase(Locale.ROOT) + "\"/>")
                .reduce("", String::concat);

        assertThat(body(
                        p(control("status", "<w:dropDownList>" + entries + "</w:dropDownList>", run("x"))),
                        Facts.FACTS))
                .isEqualTo(p(run("Är ADOPTED")));
    }

    @Test
    void checkBoxIsTickedAndKnowsIt() throws IOException {
        String box =
                "<w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"00FE\" w14:font=\"Wingdings\"/>"
                        + "</w14:checkbox>";
        byte[] working = render(p(control("done", box, run("☐"))), Facts.FACTS, Copy.WORKING);

        assertThat(Docx.bodyOf(working))
                .contains("<w14:checked w14:val=\"1\"/>")
                .contains("þ");
        assertThat(body(p(control("done", "<w14:checkbox/>", run("☐"))), Facts.FACTS))
                .isEqualTo(p(run("☒")));
    }

    private static String body(String template, Facts facts) throws IOException {
        return Docx.bodyOf(render(template, facts, Copy.FINAL));
    }

    private static byte[] render(String body, Facts facts, Copy copy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.compile(Facts.class, Docx.of(body).bytes()).render(facts, copy, out);
        return out.toByteArray();
    }
}
