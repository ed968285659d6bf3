package se.kansli.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Body;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.DocumentMetadata;
import se.kansli.organisation.DocumentStatus;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.Period;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.RichText;
import se.kansli.text.RichTexts;

/** Mandates and goal documents without errors, of every form; warnings are many. */
public final class Mandates {
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
    private static final String[] ADDRESSES = {"utbildning@skaraborg.se", "a.b+c@example.se"};
    private static final Municipality STOCKHOLM = new Municipality("0180", "Stockholms kommun", null, null);

    private final Arbitrary<String> line;
    private final Arbitrary<RichText> text;

    private Mandates(Arbitrary<String> line, Arbitrary<RichText> text) {
        this.line = line;
        this.text = text;
    }

    /** Mandates with every character that a document may hold. */
    public static Arbitrary<MandateDescription> valid() {
        return valid(line(), RichTexts.printable());
    }

    /** Mandates with texts of one's own; none may be blank. */
    public static Arbitrary<MandateDescription> valid(Arbitrary<String> line, Arbitrary<RichText> text) {
        return new Mandates(line, text).mandate();
    }

    /** Goal documents with every character that a document may hold. */
    public static Arbitrary<GoalDocument> validGoalDocuments() {
        Mandates mandates = new Mandates(line(), RichTexts.printable());
        return mandates.goalDocument(period());
    }

    /** Text that is not blank. */
    public static Arbitrary<String> line() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces))
                .filter(line -> !line.isBlank());
    }

    private Arbitrary<MandateDescription> mandate() {
        return Arbitraries.integers()
                .between(1971, 2999)
                .injectNull(0.4)
                .flatMap(year -> Combinators.combine(
                                line,
                                body(body(null)),
                                Arbitraries.just(year),
                                Combinators.combine(line, text).as(Background::new),
                                purpose(year),
                                roles(),
                                meetings().injectNull(0.5),
                                metadata().injectNull(0.5))
                        .as(MandateDescription::new));
    }

    private Arbitrary<Body> body(@Nullable Arbitrary<Body> parent) {
        return Combinators.combine(
                        line,
                        Arbitraries.of(BodyType.class),
                        line,
                        line.injectNull(0.3),
                        some(line),
                        line.injectNull(0.3),
                        parent == null ? Arbitraries.<Body>just(null) : parent.injectNull(0.3))
                .as(Body::new);
    }

    private Arbitrary<Purpose> purpose(@Nullable Integer year) {
        Arbitrary<Period> validity = year == null ? period() : period(year);
        return goalDocument(validity)
                .flatMap(document -> Combinators.combine(
                                line,
                                text,
                                Arbitraries.just(document),
                                Arbitraries.of(LabelStyle.class),
                                Arbitraries.of(ListStyle.class),
                                Arbitraries.of(ListStyle.class),
                                focus(document),
                                commission().injectNull(0.5))
                        .as(Purpose::new));
    }

    private Arbitrary<GoalDocument> goalDocument(Arbitrary<Period> validity) {
        Arbitrary<List<Goal>> goals = Arbitraries.integers()
                .between(1, 40)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(numbers -> Combinators.combine(numbers.stream()
                                .map(number -> Combinators.combine(Arbitraries.just(number), line, some(line))
                                        .as(Goal::new))
                                .toList())
                        .as(ArrayList::new));
        return Combinators.combine(line, line.injectNull(0.5), validity.injectNull(0.3), goals, some(line))
                .as(GoalDocument::new);
    }

    /** Some of the document's goals, each once; some word for word, some not. */
    private Arbitrary<List<GoalFocus>> focus(GoalDocument document) {
        return Arbitraries.of(document.goals())
                .set()
                .ofMinSize(1)
                .flatMap(chosen -> Combinators.combine(
                                chosen.stream().map(this::focus).toList())
                        .as(ArrayList::new));
    }

    private Arbitrary<GoalFocus> focus(Goal goal) {
        Arbitrary<Reporting> reporting =
                Combinators.combine(line, line, Arbitraries.of(Cadence.class)).as(Reporting::new);
        return Combinators.combine(
                        Arbitraries.just(goal.number()),
                        Arbitraries.oneOf(Arbitraries.just(goal.heading()), line),
                        Arbitraries.oneOf(Arbitraries.just(goal.statements()), some(line)),
                        some(text),
                        reporting.injectNull(0.5))
                .as(GoalFocus::new);
    }

    private Arbitrary<Commission> commission() {
        return Combinators.combine(line, text.injectNull(0.3), Arbitraries.of(LabelStyle.class))
                .as(Commission::new);
    }

    private Arbitrary<Roles> roles() {
        Arbitrary<RoleMandate> mandate = Combinators.combine(Arbitraries.of(Role.class), line, text, some(duty()))
                .as(RoleMandate::new);
        Arbitrary<RoleAssignment> assignment = Combinators.combine(
                        Arbitraries.of(Role.class),
                        line,
                        person().list().ofMinSize(1).ofMaxSize(3))
                .as(RoleAssignment::new);
        return Combinators.combine(mandate.list().ofMinSize(1).ofMaxSize(3), line.injectNull(0.5), some(assignment))
                .as(Roles::new);
    }

    private Arbitrary<Duty> duty() {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of("D1", "D2", "D4", "D5", "D6", "D7"), line),
                        Arbitraries.of(Duty.Action.class),
                        line,
                        line.injectNull(0.5),
                        Arbitraries.of(ADDRESSES).injectNull(0.5),
                        Arbitraries.of(Duty.Direction.class).injectNull(0.5),
                        line.injectNull(0.5),
                        Arbitraries.of(Cadence.class).injectNull(0.5))
                .as((code, action, object, recipient, email, direction, deadline, cadence) -> new Duty(
                        code,
                        action,
                        object,
                        recipient,
                        email == null && action == Duty.Action.SUBMIT ? ADDRESSES[0] : email,
                        direction,
                        deadline,
                        cadence));
    }

    private Arbitrary<Person> person() {
        List<Municipality> municipalities = new ArrayList<>(Municipality.skaraborg());
        municipalities.add(STOCKHOLM);
        return Combinators.combine(
                        line,
                        line.injectNull(0.5),
                        Arbitraries.of(municipalities).injectNull(0.3),
                        Arbitraries.of(ADDRESSES).injectNull(0.5),
                        Arbitraries.of("0500-49 80 00", "+46 500 49 80 00").injectNull(0.5),
                        Arbitraries.of(false, false, true))
                .as((name, title, municipality, email, phone, hidden) -> new Person(
                        name,
                        title,
                        hidden ? null : municipality,
                        hidden ? null : email,
                        hidden ? null : phone,
                        hidden));
    }

    private Arbitrary<MeetingFrequency> meetings() {
        return Combinators.combine(
                        line, text, Arbitraries.integers().between(1, 12).injectNull(0.5))
                .as(MeetingFrequency::new);
    }

    private Arbitrary<DocumentMetadata> metadata() {
        Arbitrary<DocumentMetadata.Adoption> adoption = Combinators.combine(
                        line,
                        date(1900, 2100),
                        Arbitraries.integers().between(1, 400).injectNull(0.5))
                .as(DocumentMetadata.Adoption::new);
        return Arbitraries.of(DocumentStatus.class)
                .flatMap(status -> Combinators.combine(
                                line.injectNull(0.5),
                                line.injectNull(0.5),
                                Arbitraries.just(status),
                                status == DocumentStatus.ADOPTED ? adoption : adoption.injectNull(0.8),
                                period().injectNull(0.5),
                                line.injectNull(0.5))
                        .as(DocumentMetadata::new));
    }

    private static Arbitrary<Period> period() {
        return Arbitraries.integers().between(1950, 2050).flatMap(Mandates::period);
    }

    /** A period that a year lies in. */
    private static Arbitrary<Period> period(int year) {
        return Combinators.combine(
                        date(year - 5, year - 1).injectNull(0.2),
                        date(year, year + 5).injectNull(0.2))
                .as(Period::new);
    }

    private static Arbitrary<LocalDate> date(int firstYear, int lastYear) {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(firstYear, 1, 1).toEpochDay(),
                        LocalDate.of(lastYear, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> of) {
        return of.list().ofMaxSize(3);
    }
}
