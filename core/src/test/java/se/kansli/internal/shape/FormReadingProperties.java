package se.kansli.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Type.Scalar;
import se.kansli.meeting.TimeSpan;
import se.kansli.organisation.DocumentStatus;
import se.kansli.organisation.Period;
import se.kansli.organisation.Role;
import se.kansli.text.RichText;
import se.kansli.text.RichTexts;

/** What a form writes reads back to the same value, and nothing that is typed makes a reading throw or linger. */
class FormReadingProperties {
    private static final Duration QUICKLY = Duration.ofSeconds(8);
    private static final Type STATUS = new Type.Choice(DocumentStatus.class);
    private static final Type ROLE = new Type.Choice(Role.class);
    private static final Type PERIOD = RecordType.of(Period.class);
    private static final Type HOURS = RecordType.of(TimeSpan.class);

    /** A form of a type, with values that it says all of. */
    record Exact(String name, Type type, Function<Random, Object> values) {
        Form form() {
            return Objects.requireNonNull(Form.named(name, type));
        }

        @Override
        public String toString() {
            return type + "|" + name;
        }
    }

    /** A form with a name for a type, whatever it loses. */
    record Named(String name, Type type) {
        Reading reading() {
            return Objects.requireNonNull(
                    Objects.requireNonNull(Form.named(name, type)).reading());
        }
    }

    private static final List<Exact> EXACT = List.of(
            new Exact("", Scalar.DATE, FormReadingProperties::date),
            new Exact("short", Scalar.DATE, FormReadingProperties::date),
            new Exact("long", Scalar.DATE, FormReadingProperties::date),
            new Exact("weekday", Scalar.DATE, FormReadingProperties::date),
            new Exact("", Scalar.TIME, FormReadingProperties::time),
            new Exact("table", Scalar.TIME, FormReadingProperties::time),
            new Exact("", Scalar.INTEGER, Random::nextInt),
            new Exact("thousands", Scalar.INTEGER, FormReadingProperties::number),
            new Exact("ordinal", Scalar.INTEGER, FormReadingProperties::number),
            new Exact("month", Scalar.INTEGER, random -> random.nextInt(20) - 3),
            new Exact("", Scalar.BOOLEAN, Random::nextBoolean),
            new Exact("", Scalar.STRING, RichTexts::line),
            new Exact("paragraphs", Scalar.STRING, FormReadingProperties::paragraphs),
            new Exact("", STATUS, random -> one(random, DocumentStatus.values())),
            new Exact("capital", ROLE, random -> one(random, Role.values())),
            new Exact("range", PERIOD, FormReadingProperties::period),
            new Exact("longRange", PERIOD, FormReadingProperties::period),
            new Exact("range", HOURS, random -> new TimeSpan(time(random), random.nextBoolean() ? time(random) : null)),
            new Exact("list", new Type.ListOf(Scalar.STRING), some(random -> "ord" + random.nextInt(9))),
            new Exact("list", new Type.ListOf(Scalar.DATE), some(FormReadingProperties::date)),
            new Exact("list", new Type.ListOf(Scalar.INTEGER), some(Random::nextInt)),
            new Exact("list", new Type.ListOf(ROLE), some(random -> one(random, Role.values()))),
            new Exact("lines", new Type.ListOf(Scalar.STRING), some(random -> "1" + RichTexts.line(random))),
            new Exact("lines", new Type.ListOf(Scalar.TIME), some(FormReadingProperties::time)),
            new Exact("lines", new Type.ListOf(ROLE), some(random -> one(random, Role.values()))));

    @Property(tries = 10_000)
    void whatIsWrittenReadsBack(@ForAll("exact") Exact exact, @ForAll Random random) {
        Object value = exact.values().apply(random);

        assertThat(parsed(exact, value)).isEqualTo(new Parsed.Value(value));
    }

    @Property(tries = 500)
    void readsTheSameWhateverTheComputerSpeaks(@ForAll("exact") Exact exact, @ForAll Random random) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Object value = exact.values().apply(random);
        try {
            Locale.setDefault(one(random, Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar-u-nu-arab")));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertThat(parsed(exact, value)).isEqualTo(new Parsed.Value(value));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 2000)
    void plainTextBecomesARichTextThatSaysIt(@ForAll("paragraphsOfText") String text) {
        Parsed parsed = new Named("", Scalar.RICH_TEXT).reading().parse(text);

        RichText read = (RichText) ((Parsed.Value) parsed).value();
        assertThat(read.plainText()).isEqualTo(text);
        assertThat(RichText.of(read.markup())).isEqualTo(read);
    }

    @Property(tries = 5000)
    void nothingTypedMakesAReadingThrow(@ForAll("named") Named form, @ForAll("typed") String typed) {
        assertThat(form.reading().parse(typed)).isNotNull();
    }

    @Property(tries = 5000)
    void anyCharactersMayBeTyped(@ForAll("named") Named form, @ForAll String typed) {
        assertThat(form.reading().parse(typed)).isNotNull();
    }

    @Example
    void aMegabyteIsReadQuickly() {
        String[] pieces = {"1", "\u00a0", "-", ".", " och ", "a, ", "§ ", "1 000 ", "till ", "\n\n- "};
        for (Exact exact : EXACT) {
            Reading reading = new Named(exact.name(), exact.type()).reading();
            for (String piece : pieces) {
                String typed = piece.repeat(1_000_000 / piece.length()) + "x";
                assertTimeoutPreemptively(QUICKLY, () -> reading.parse(typed), exact + " of " + piece);
            }
        }
    }

    private static Parsed parsed(Exact exact, Object value) {
        Form form = exact.form();
        return Objects.requireNonNull(form.reading()).parse(form.text(value));
    }

    @Provide
    Arbitrary<Exact> exact() {
        return Arbitraries.of(EXACT);
    }

    @Provide
    Arbitrary<Named> named() {
        Stream<Type> singles =
                Stream.concat(Stream.of(Scalar.values()).filter(type -> type != Scalar.IMAGE), Stream.of(STATUS, ROLE));
        List<Type> types =
                singles.flatMap(type -> Stream.of(type, new Type.ListOf(type))).toList();
        return Arbitraries.of(Stream.concat(types.stream(), Stream.of(PERIOD, HOURS))
                .flatMap(type -> Stream.concat(Stream.of("", "paragraphs"), Formats.of(type).stream())
                        .map(name -> new Named(name, type)))
                .filter(each -> Form.named(each.name(), each.type()) != null)
                .toList());
    }

    /** Pieces of what people do type, in an order that they do not. */
    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "1",
                        "14",
                        "2027",
                        "00",
                        "99",
                        "-",
                        "–",
                        "/",
                        ".",
                        ":",
                        ",",
                        " ",
                        "\u00a0",
                        "\n",
                        "januari",
                        "jan",
                        "torsdagen",
                        "den",
                        "kl.",
                        "från",
                        "till och med",
                        "till",
                        "och",
                        "§",
                        "paragraf",
                        ":e",
                        "ja",
                        "utkast",
                        "+",
                        "\u2212",
                        "\uD800",
                        "\u0000",
                        "İ",
                        "☒")
                .list()
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }

    /** Paragraphs and line breaks without lists; a line that is only spaces would part paragraphs. */
    @Provide
    Arbitrary<String> paragraphsOfText() {
        return Arbitraries.randomValue(random -> {
            StringBuilder text = new StringBuilder("1");
            for (int pieces = random.nextInt(4); pieces >= 0; pieces--) {
                text.append(RichTexts.line(random)).append(one(random, "\n1", "\n\n1", ""));
            }
            return text.toString();
        });
    }

    private static LocalDate date(Random random) {
        return LocalDate.of(1000, 1, 1).plusDays(random.nextInt(random.nextBoolean() ? 3_000_000 : 400));
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private static Object number(Random random) {
        return random.nextInt() >> random.nextInt(32);
    }

    private static Object paragraphs(Random random) {
        int from = 1 + random.nextInt(99);
        return one(random, "" + from, from + "–" + (from + 9), from + "–" + (from + 9) + ", " + (from + 20));
    }

    /** From the earlier to the later day, of which one may be open. */
    private static Object period(Random random) {
        LocalDate from = date(random);
        LocalDate to = from.plusDays(random.nextInt(one(random, 1, 9, 99, 999) + 1));
        boolean isOpen = random.nextInt(3) == 0;
        boolean isFrom = random.nextBoolean();
        return new Period(or(from, isOpen && !isFrom), or(to, isOpen && isFrom));
    }

    private static @Nullable LocalDate or(LocalDate date, boolean isAbsent) {
        return isAbsent ? null : date;
    }

    private static Function<Random, Object> some(Function<Random, Object> element) {
        return random -> Stream.generate(() -> element.apply(random))
                .limit(random.nextInt(5))
                .toList();
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
