package se.kansli.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.meeting.TimeSpan;
import se.kansli.organisation.DocumentStatus;
import se.kansli.organisation.Period;
import se.kansli.organisation.Role;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.text.Block;
import se.kansli.text.Inline;
import se.kansli.text.RichText;

/** What people type where a value stood. */
class FormReadingTest {
    private static final Type STATUS = new Type.Choice(DocumentStatus.class);
    private static final Type ROLE = new Type.Choice(Role.class);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-14",
                "2027-1-14",
                "20270114",
                "2027/01/14",
                "14 januari 2027",
                "14 JANUARI 2027",
                "14 jan 2027",
                "14 jan. 2027",
                "14:e januari 2027",
                "den 14 januari 2027",
                "Torsdagen den 14 januari 2027",
                "torsdag 14 januari 2027",
                "tors 14 jan 2027",
                "tor. 14 jan. 2027.",
                "tors, 14/1 2027",
                "14/1 2027",
                "14/1-2027",
                "14/1/2027",
                "14.1.2027",
                "14-01-2027",
                "  14\u00a0januari\u202f 2027 ",
                "14\tjanuari\n2027",
                "2027\u201101\u201114",
                "2027–01–14",
                "2027\u221201\u221214",
                "2027-01-14.",
                "\u200e2027-01-14\u200b"
            })
    void readsDates(String typed) {
        for (String form : new String[] {"", "short", "long", "weekday"}) {
            assertThat(read(form, Type.Scalar.DATE, typed)).isEqualTo(DAY);
        }
    }

    @Test
    void theDayStandsBeforeTheMonth() {
        assertThat(read("", Type.Scalar.DATE, "01/02/2027")).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(read("", Type.Scalar.DATE, "2027-1-4")).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(read("", Type.Scalar.DATE, "söndagen den 1:a februari 2026")).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(read("", Type.Scalar.DATE, "so\u0308ndag 1 feb 2026")).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "i morgon; ”i morgon” är inget datum: skriv till exempel 2027-01-14.",
                "januari 2027; ”januari 2027” är inget datum: skriv till exempel 2027-01-14.",
                "2027-13-01; ”2027-13-01” är inget datum: skriv till exempel 2027-01-13.",
                "1/14/2027; ”1/14/2027” är inget datum: skriv till exempel 2027-01-14.",
                "2027-13-32; ”2027-13-32” är inget datum: skriv till exempel 2027-01-14.",
                "2027-00-10; ”2027-00-10” är inget datum: skriv till exempel 2027-01-14.",
                "2027-02-30; ”2027-02-30” finns inte: februari 2027 har 28 dagar.",
                "31 april 2027; ”31 april 2027” finns inte: april 2027 har 30 dagar.",
                "27-01-14; Året i ”27-01-14” ska skrivas med fyra siffror: skriv till exempel 2027-01-14.",
                "270114; Året i ”270114” ska skrivas med fyra siffror: skriv till exempel 2027-01-14.",
                "14/1 27; Året i ”14/1 27” ska skrivas med fyra siffror: skriv till exempel 2027-01-14.",
                "14 januari; Året i ”14 januari” ska skrivas med fyra siffror: skriv till exempel 2027-01-14.",
                "fredag 14 januari 2027; ”fredag 14 januari 2027” stämmer inte: 2027-01-14 är en torsdag."
                        + " Rätta veckodagen eller datumet."
            })
    void saysWhyATextIsNoDate(String typed, String swedish) {
        assertThat(problems("", Type.Scalar.DATE, typed))
                .extracting(Problem::swedish)
                .containsExactly(swedish);
    }

    @Test
    void namesTheDayInEnglishToo() {
        assertThat(problems("", Type.Scalar.DATE, "fredag 14 januari 2027"))
                .extracting(Problem::english)
                .containsExactly("\"fredag 14 januari 2027\" does not agree: 2027-01-14 is a Thursday."
                        + " Correct the weekday or the date.");
    }

    @ParameterizedTest
    @CsvSource({
        "9,09:00",
        "9.00,09:00",
        "09:00,09:00",
        "9:00,09:00",
        "kl. 9,09:00",
        "Kl 9.30,09:30",
        "klockan 9.30.,09:30",
        "13.00,13:00",
        "13:05:00,13:05",
        "0.00,00:00"
    })
    void readsTimes(String typed, LocalTime time) {
        assertThat(read("", Type.Scalar.TIME, typed)).isEqualTo(time);
        assertThat(read("table", Type.Scalar.TIME, typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.00", "9.60", "9.3", "13:05:30", "nio", "kl.", "-9", "9-10"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(problems("", Type.Scalar.TIME, typed))
                .extracting(Problem::code)
                .containsExactly("read.time");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "kl. 13.00–16.00; 13:00; 16:00",
                "13-16; 13:00; 16:00",
                "13.00 - 16.00; 13:00; 16:00",
                "kl. 13.00–kl. 16.00; 13:00; 16:00",
                "från 13 till 16; 13:00; 16:00",
                "kl. 13.00; 13:00; -",
                "13–; 13:00; -",
                "från kl. 13; 13:00; -",
                "till kl. 16; -; 16:00",
                "–16; -; 16:00"
            })
    void readsHours(String typed, @Nullable LocalTime from, @Nullable LocalTime to) {
        assertThat(read("range", RecordType.of(TimeSpan.class), typed)).isEqualTo(new TimeSpan(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hela dagen", "13-16-17", "-", "13–25", "till"})
    void refusesWhatIsNoHours(String typed) {
        assertThat(problems("range", RecordType.of(TimeSpan.class), typed))
                .extracting(Problem::code)
                .containsExactly("read.hours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "2027-01-14–2027-01-16; 2027-01-14; 2027-01-16",
                "2027-01-14 – 2027-01-16; 2027-01-14; 2027-01-16",
                "2027-01-14-2027-01-16; 2027-01-14; 2027-01-16",
                "2027-01-14--16; -; -",
                "2027-01-14–16; 2027-01-14; 2027-01-16",
                "14–16 januari 2027; 2027-01-14; 2027-01-16",
                "14 - 16 jan. 2027; 2027-01-14; 2027-01-16",
                "14-16/1 2027; 2027-01-14; 2027-01-16",
                "14/1–16/2 2027; 2027-01-14; 2027-02-16",
                "14 januari–16 februari 2027; 2027-01-14; 2027-02-16",
                "31 december 2026–1 januari 2027; 2026-12-31; 2027-01-01",
                "torsdagen den 14–lördagen den 16 januari 2027; 2027-01-14; 2027-01-16",
                "från och med 14 januari till och med 16 januari 2027; 2027-01-14; 2027-01-16",
                "14 januari 2027 t.o.m. 16 februari; 2027-01-14; 2027-02-16",
                "14 januari 2027; 2027-01-14; 2027-01-14",
                "från och med 14 januari 2027; 2027-01-14; -",
                "fr.o.m. 2027-01-14; 2027-01-14; -",
                "2027-01-14–; 2027-01-14; -",
                "till och med 16 januari 2027; -; 2027-01-16",
                "tom 2027-01-16; -; 2027-01-16",
                "–2027-01-16; -; 2027-01-16"
            })
    void readsPeriods(String typed, @Nullable LocalDate from, @Nullable LocalDate to) {
        RecordType period = RecordType.of(Period.class);
        if (from == null && to == null) {
            assertThat(problems("range", period, typed)).isNotEmpty();
            return;
        }
        assertThat(read("range", period, typed)).isEqualTo(new Period(from, to));
        assertThat(read("longRange", period, typed)).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hela våren; read.period",
                "-; read.period",
                "28–3 mars 2027; read.period/order",
                "28 december–3 januari 2027; read.period/order",
                "14–31 februari 2027; read.date/day",
                "14–16 januari; read.date/year"
            })
    void saysWhyATextIsNoPeriod(String typed, String key) {
        assertThat(faults("range", RecordType.of(Period.class), typed))
                .extracting(Parsed.Fault::key)
                .containsExactly(key);
    }

    @Test
    void bothEndsOfAPeriodMayBeWrong() {
        assertThat(problems("range", RecordType.of(Period.class), "30 februari 2027–31 april 2027"))
                .extracting(Problem::code)
                .containsExactly("read.date", "read.date");
    }

    @ParameterizedTest
    @CsvSource({
        "1500,1500",
        "1 500,1500",
        "1\u00a0500,1500",
        "1\u202f234\u202f567,1234567",
        "\u22125,-5",
        "–1 500,-1500",
        "12:e,12",
        "1:a,1",
        "12.,12",
        "2147483647,2147483647"
    })
    void readsNumbers(String typed, int number) {
        for (String form : new String[] {"", "thousands", "ordinal", "month"}) {
            assertThat(read(form, Type.Scalar.INTEGER, typed)).isEqualTo(number);
        }
    }

    @Test
    void readsNumbersThatASpreadsheetGaveDecimals() {
        assertThat(read("", Type.Scalar.INTEGER, "12,0")).isEqualTo(12);
        assertThat(read("", Type.Scalar.INTEGER, "12,00")).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 st", "1,5", "1,000", "1.500", "1 50", "tolv", "", "1:b", "٣"})
    void refusesWhatIsNoWholeNumber(String typed) {
        assertThat(faults("", Type.Scalar.INTEGER, typed))
                .extracting(Parsed.Fault::key)
                .containsExactly("read.number");
    }

    @Test
    void refusesNumbersThatDoNotFit() {
        assertThat(problems("", Type.Scalar.INTEGER, "2147483648"))
                .extracting(Problem::swedish)
                .containsExactly("”2147483648” är för stort: skriv ett heltal som är högst 2147483647.");
    }

    @ParameterizedTest
    @CsvSource({"november,11", "Nov.,11", "mars,3", "sept,9", "maj,5", "11,11", "Febr,2"})
    void readsMonths(String typed, int month) {
        assertThat(read("month", Type.Scalar.INTEGER, typed)).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ju", "november 2027", "höst"})
    void refusesWhatIsNoMonth(String typed) {
        assertThat(problems("month", Type.Scalar.INTEGER, typed))
                .extracting(Problem::code)
                .containsExactly("read.month");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "§ 12; 12",
                "§12; 12",
                "12 §; 12",
                "§§ 12–14; 12–14",
                "12-14; 12–14",
                "§§ 12 - 14, 16; 12–14, 16",
                "Paragraf 12; 12",
                "paragraferna 12–14; 12–14",
                "par. 12; 12",
                "12 och 14; 12 och 14"
            })
    void readsNumbersOfParagraphs(String typed, String numbers) {
        assertThat(read("paragraphs", Type.Scalar.STRING, typed)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "Ja.", "J", "x", "X", "sant", "TRUE", "1", "☒", "☑"})
    void readsYes(String typed) {
        assertThat(read("", Type.Scalar.BOOLEAN, typed)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nej", "Nej", "n", "falskt", "false", "0", "☐"})
    void readsNo(String typed) {
        assertThat(read("", Type.Scalar.BOOLEAN, typed)).isEqualTo(false);
    }

    @Test
    void neitherYesNorNoIsAProblem() {
        assertThat(problems("", Type.Scalar.BOOLEAN, "kanske"))
                .extracting(Problem::swedish)
                .containsExactly("”kanske” är varken ja eller nej: skriv ja eller nej.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fastställd", "Fastställd", " FASTSTÄLLD ", "fastställd.", "ADOPTED", "adopted"})
    void readsChoices(String typed) {
        assertThat(read("", STATUS, typed)).isEqualTo(DocumentStatus.ADOPTED);
        assertThat(read("capital", STATUS, typed)).isEqualTo(DocumentStatus.ADOPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPUTY_CHAIR", "deputyChair", "deputy chair"})
    void readsNamesOfSeveralWords(String typed) {
        assertThat(read("", new Type.Choice(Post.class), typed)).isEqualTo(Post.DEPUTY_CHAIR);
    }

    /** A choice whose name is of several words. */
    public enum Post {
        CHAIR,
        DEPUTY_CHAIR
    }

    @Test
    void anUnknownWordGivesTheNearestAndAll() {
        assertThat(problems("", STATUS, "fastsäld"))
                .extracting(Problem::swedish)
                .containsExactly("”fastsäld” finns inte att välja: menas fastställd?"
                        + " Det som går att välja är utkast, förslag, fastställd, upphävd.");
        assertThat(problems("", STATUS, "något helt annat"))
                .extracting(Problem::swedish)
                .containsExactly("”något helt annat” finns inte att välja: skriv något av utkast, förslag, fastställd,"
                        + " upphävd.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A, B och C; A|B|C",
                "A,B,C; A|B|C",
                "A och B; A|B",
                "A; A",
                "A,, B, och C; A|B|C",
                "A samt B; A samt B",
                "A och B, C; A och B|C"
            })
    void readsPhrases(String typed, String words) {
        assertThat(read("list", new Type.ListOf(Type.Scalar.STRING), typed)).isEqualTo(List.of(words.split("\\|")));
    }

    @Test
    void aWordOfAChoiceMayHaveAndInIt() {
        Type roles = new Type.ListOf(ROLE);
        Role head = Role.valueOf(roleWithAnd());
        Role other = Role.values()[0] == head ? Role.values()[1] : Role.values()[0];
        Form form = Objects.requireNonNull(Form.named("list", roles));

        for (List<Role> several : List.of(List.of(head), List.of(other, head), List.of(head, other, head))) {
            assertThat(read("list", roles, form.text(several))).isEqualTo(several);
        }
    }

    private static String roleWithAnd() {
        Form form = Objects.requireNonNull(Form.named("", ROLE));
        for (Role role : Role.values()) {
            if (form.text(role).contains(" och ")) {
                return role.name();
            }
        }
        throw new AssertionError("no role has \"och\" in its word");
    }

    @Test
    void everyWrongWordOfAListIsAProblem() {
        assertThat(problems("list", new Type.ListOf(STATUS), "utkast, fel och ännu ett"))
                .hasSize(2);
        assertThat(problems("lines", new Type.ListOf(Type.Scalar.INTEGER), "1\nett\n2\ntvå"))
                .extracting(Problem::swedish)
                .containsExactly(
                        "”ett” är inget heltal: skriv bara siffror, till exempel 1500.",
                        "”två” är inget heltal: skriv bara siffror, till exempel 1500.");
    }

    @Test
    void linesAreOneOnEachLine() {
        Type names = new Type.ListOf(Type.Scalar.STRING);

        assertThat(Objects.requireNonNull(Form.named("lines", names)).text(List.of("A, B", "C och D")))
                .isEqualTo("A, B\nC och D");
        assertThat(read("lines", names, "A, B\r\n\n \nC och D\n")).isEqualTo(List.of("A, B", "C och D"));
        assertThat(read("lines", names, "")).isEqualTo(List.of());
    }

    @Test
    void markupIsPlainText() {
        RichText text = (RichText) read("", Type.Scalar.RICH_TEXT, "1 * 2 *är* <b>2</b>\n# inte 3\n\n1. x");

        assertThat(text.plainText()).isEqualTo("1 * 2 *är* <b>2</b>\n# inte 3\n\n1. x");
        assertThat(text.blocks()).hasSize(2).allMatch(Block.Paragraph.class::isInstance);
    }

    @Test
    void linesWithBulletsAreAList() {
        RichText text =
                (RichText) read("", Type.Scalar.RICH_TEXT, "Vi ska\n- samverka\n• utveckla\n\n- följa upp\nSlut");

        assertThat(text.blocks())
                .containsExactly(
                        paragraph("Vi ska"),
                        new Block.BulletList(List.of(
                                List.of(paragraph("samverka")),
                                List.of(paragraph("utveckla")),
                                List.of(paragraph("följa upp")))),
                        paragraph("Slut"));
    }

    @Test
    void charactersThatNoDocumentHoldsAreAProblem() {
        assertThat(problems("", Type.Scalar.RICH_TEXT, "a\u0001b"))
                .extracting(Problem::swedish)
                .containsExactly("Tecknet U+0001 kan inte stå i ett dokument: ta bort det ur ”a\\u0001b”.");
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }

    private static Parsed parse(String form, Type type, String typed) {
        Form found = Objects.requireNonNull(Form.named(form, type));
        return Objects.requireNonNull(found.reading()).parse(typed);
    }

    private static Object read(String form, Type type, String typed) {
        Parsed parsed = parse(form, type, typed);
        assertThat(parsed).as(typed).isInstanceOf(Parsed.Value.class);
        return ((Parsed.Value) parsed).value();
    }

    private static List<Parsed.Fault> faults(String form, Type type, String typed) {
        Parsed parsed = parse(form, type, typed);
        assertThat(parsed).as(typed).isInstanceOf(Parsed.Failed.class);
        return ((Parsed.Failed) parsed).faults();
    }

    private static List<Problem> problems(String form, Type type, String typed) {
        return faults(form, type, typed).stream()
                .map(fault -> fault.problem("day", Location.UNKNOWN))
                .toList();
    }
}
