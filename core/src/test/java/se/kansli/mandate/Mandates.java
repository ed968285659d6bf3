package se.kansli.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Body;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.DocumentMetadata;
import se.kansli.organisation.DocumentStatus;
import se.kansli.organisation.FeedbackDirection;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.Period;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.Generator;
import se.kansli.text.RichText;
import se.kansli.text.RichTexts;

/** Mandates and goal documents without errors, of every form; warnings are many. */
public final class Mandates extends Generator {
    private static final String[] PIECES = {
        "Höjd utbildningsnivå",
        "nätverkets",
        "ord",
        "å",
        "Ö",
        "1",
        "2027",
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\"",
        "\\",
        "/",
        "'",
        "<b>",
        "</w:t>",
        "&amp;",
        "&",
        "]]>",
        "{{x}}",
        "${x}",
        "*",
        "_",
        "#",
        "- ",
        "1.",
        "=1+1",
        "null",
        "😀",
        "👩‍👩‍👧",
        "\uD840\uDC2A",
        "e\u0301",
        "مرحبا",
        "\u200F",
        "\u202E",
        "\u00A0",
        "\u2028",
        "\uFEFF",
        "\uFFFD"
    };

    private Mandates(Random random, Function<Random, String> line, Function<Random, RichText> text) {
        super(random, line, text);
    }

    /** Mandates with every character that a document may hold. */
    public static Arbitrary<MandateDescription> valid() {
        return valid(Mandates::line, RichTexts::printable);
    }

    /** Mandates with texts of one's own; none may be blank. */
    public static Arbitrary<MandateDescription> valid(Function<Random, String> line, Function<Random, RichText> text) {
        return Arbitraries.randomValue(random -> new Mandates(random, line, text).mandate());
    }

    /** Goal documents with every character that a document may hold. */
    public static Arbitrary<GoalDocument> validGoalDocuments() {
        return Arbitraries.randomValue(
                random -> new Mandates(random, Mandates::line, any -> RichText.plain("-")).goalDocument(null));
    }

    /** A body without errors. */
    public static Body anyBody(Random random) {
        return new Mandates(random, Mandates::line, RichTexts::printable).body(null);
    }

    /** Particulars without errors. */
    public static DocumentMetadata anyMetadata(Random random) {
        return new Mandates(random, Mandates::line, RichTexts::printable).metadata();
    }

    /** Text that is not blank. */
    public static String line(Random random) {
        StringBuilder line = new StringBuilder();
        do {
            line.append(PIECES[random.nextInt(PIECES.length)]);
        } while (line.toString().isBlank() || random.nextInt(3) > 0);
        return line.toString();
    }

    private MandateDescription mandate() {
        Integer year = maybe(() -> between(1971, 2999));
        return new MandateDescription(
                aLine(),
                body(maybe(() -> body(null))),
                year,
                new Background(aLine(), aText()),
                purpose(year),
                roles(),
                maybe(() -> new MeetingFrequency(aLine(), aText(), maybe(() -> between(1, 12)))),
                maybe(this::metadata));
    }

    private Body body(@Nullable Body parent) {
        return new Body(
                aLine(),
                one(BodyType.values()),
                aLine(),
                maybe(this::aLine),
                some(this::aLine),
                maybe(this::aLine),
                some(() -> one("1496", "1495", "1499")),
                parent);
    }

    private Purpose purpose(@Nullable Integer year) {
        GoalDocument document = goalDocument(year);
        List<Goal> chosen = new ArrayList<>(document.goals());
        Collections.shuffle(chosen, random);
        return new Purpose(
                aLine(),
                aText(),
                document,
                one(LabelStyle.values()),
                one(ListStyle.values()),
                one(ListStyle.values()),
                list(between(1, chosen.size()), i -> focus(chosen.get(i))),
                maybe(() -> new Commission(aLine(), maybe(this::aText), one(LabelStyle.values()))));
    }

    /** The document holds for the year, if there is one. */
    private GoalDocument goalDocument(@Nullable Integer year) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, 40).boxed().toList());
        Collections.shuffle(numbers, random);
        return new GoalDocument(
                aLine(),
                maybe(this::aLine),
                maybe(() -> period(year == null ? between(1950, 2050) : year)),
                list(between(1, 4), i -> new Goal(numbers.get(i), aLine(), some(this::aLine))),
                some(this::aLine));
    }

    /** Word for word, or not. */
    private GoalFocus focus(Goal goal) {
        boolean verbatim = random.nextBoolean();
        return new GoalFocus(
                goal.number(),
                verbatim ? goal.heading() : aLine(),
                verbatim ? goal.statements() : some(this::aLine),
                some(this::aText),
                maybe(() -> new Reporting(aLine(), aLine(), one(Cadence.values()))));
    }

    private Roles roles() {
        return new Roles(
                list(between(1, 3), i -> new RoleMandate(one(Role.values()), aLine(), aText(), some(this::duty))),
                maybe(this::aLine),
                some(() -> new RoleAssignment(one(Role.values()), aLine(), list(between(1, 3), i -> person()))));
    }

    private Duty duty() {
        Duty.Action action = one(Duty.Action.values());
        return new Duty(
                random.nextBoolean() ? one("D1", "D2", "D4", "D5", "D6", "D7") : aLine(),
                action,
                aLine(),
                maybe(this::aLine),
                action == Duty.Action.SUBMIT ? anAddress() : maybe(this::anAddress),
                maybe(() -> one(FeedbackDirection.values())),
                maybe(this::aLine),
                maybe(() -> one(Cadence.values())));
    }

    private Person person() {
        boolean hidden = between(1, 4) == 1;
        return new Person(
                aLine(),
                maybe(this::aLine),
                hidden ? null : maybe(this::municipality),
                hidden ? null : maybe(this::anAddress),
                hidden ? null : maybe(() -> one("0500-49 80 00", "+46 500 49 80 00")),
                hidden);
    }

    private Municipality municipality() {
        return random.nextBoolean()
                ? one(Municipality.skaraborg().toArray(Municipality[]::new))
                : new Municipality("0180", "Stockholms kommun", null, null);
    }

    private DocumentMetadata metadata() {
        DocumentStatus status = one(DocumentStatus.values());
        DocumentMetadata.Adoption adoption =
                new DocumentMetadata.Adoption(aLine(), date(2020, 2030), maybe(() -> between(1, 400)));
        return new DocumentMetadata(
                maybe(() -> one("KS 2026/00417", "?")),
                maybe(this::aLine),
                status,
                status == DocumentStatus.ADOPTED ? adoption : null,
                maybe(() -> period(between(1950, 2050))),
                maybe(this::aLine));
    }

    /** A period that a year lies in. */
    private Period period(int year) {
        return new Period(maybe(() -> date(year - 5, year - 1)), maybe(() -> date(year, year + 5)));
    }

    private LocalDate date(int firstYear, int lastYear) {
        return LocalDate.ofYearDay(between(firstYear, lastYear), between(1, 365));
    }

    private String anAddress() {
        return one("utbildning@skaraborg.se", "a.b+c@example.se");
    }
}
