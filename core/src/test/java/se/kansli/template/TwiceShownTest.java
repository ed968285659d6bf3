package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;
import static se.kansli.template.Edits.controlAround;
import static se.kansli.template.Edits.controlOf;
import static se.kansli.template.Edits.edited;
import static se.kansli.template.Edits.itemAround;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.template.Note.Item;
import se.kansli.template.Schedule.Period;

/** Documents that show the same thing at two places, edited at one of them, or at both. */
class TwiceShownTest {
    private static final Docx NOTE = Docx.of(
            p(field("title")),
            p(run("Innehåll")),
            each("items", p(field("items[].name"), run(", "), field("items[].tags|list"))),
            p(run("Punkterna")),
            each(
                    "items",
                    p(field("items[].name", "namnet"))
                            + p(field("items[].number"))
                            + each("items[].tags", p(field("items[].tags[]")))));
    private static final Template<Note> NOTES = Template.compile(Note.class, NOTE.bytes());
    private static final Note THREE =
            Note.titled("Ärende").with(Item.of("Alfa", "röd", "blå"), Item.of("Beta"), Item.of("Gamma", "grön"));

    private static final Template<Schedule> SCHEDULES = Template.compile(
            Schedule.class,
            Docx.of(
                            p(field("title")),
                            p(field("period.from"), run(" till "), field("period.to")),
                            p(field("period|range")))
                    .bytes(),
            TemplateOptions.DEFAULTS.leavingOutEssentials());
    private static final Schedule SPRING = new Schedule(
            "Plan",
            null,
            new Period(LocalDate.of(2027, 1, 14), LocalDate.of(2027, 1, 16)),
            false,
            List.of(),
            List.of());

    private static <T extends Record> Revision<T> read(Template<T> template, T document, UnaryOperator<String> edit) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            template.render(document, Copy.WORKING, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return template.read(edited(made.toByteArray(), "word/document.xml", edit));
    }

    private static Revision<Note> note(UnaryOperator<String> edit) {
        return read(NOTES, THREE, edit);
    }

    private static List<String> changes(Revision<?> revision) {
        return revision.changes().stream().map(Change::toString).toList();
    }

    private static <T extends Record> List<Problem> problems(
            Template<T> template, T document, UnaryOperator<String> edit) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(template, document, edit))
                .problems();
    }

    /** Writes over the text of the n-th control with a tag, counted from 0. */
    private static UnaryOperator<String> type(String tag, int occurrence, String text) {
        return body -> {
            int at = -1;
            for (int i = 0; i <= occurrence; i++) {
                at = body.indexOf("<w:tag w:val=\"" + tag + "\"/>", at + 1);
                assertThat(at).as(tag).isPositive();
            }
            int from = body.indexOf(">", body.indexOf("<w:t", body.indexOf("<w:sdtContent>", at))) + 1;
            return body.substring(0, from) + text + body.substring(body.indexOf("</w:t>", from));
        };
    }

    /** Changes the contents of the n-th list of items, counted from 0. */
    private static UnaryOperator<String> inList(int occurrence, UnaryOperator<String> edit) {
        return body -> {
            int from = body.indexOf("<w:tag w:val=\"each:items\"/>");
            int next = body.indexOf("<w:tag w:val=\"each:items\"/>", from + 1);
            return occurrence == 0
                    ? body.substring(0, from) + edit.apply(body.substring(from, next)) + body.substring(next)
                    : body.substring(0, next) + edit.apply(body.substring(next));
        };
    }

    /** An item's control in the text of a list. */
    private static String item(String list, int index) {
        return itemAround(list, index, "items[" + index + "].name");
    }

    private static UnaryOperator<String> remove(int index) {
        return list -> list.replace(item(list, index), "");
    }

    private static UnaryOperator<String> move(int index, int behind) {
        return list -> {
            String moved = item(list, index);
            String rest = list.replace(moved, "");
            return rest.replace(item(rest, behind), item(rest, behind) + moved);
        };
    }

    private static UnaryOperator<String> copy(int index, String from, String to) {
        return list -> list.replace(
                item(list, index), item(list, index) + item(list, index).replace(">" + from + "<", ">" + to + "<"));
    }

    private static <T> UnaryOperator<T> both(UnaryOperator<T> first, UnaryOperator<T> second) {
        return value -> second.apply(first.apply(value));
    }

    @ParameterizedTest
    @CsvSource({"period|range, 14–18 januari 2027", "period.to, 2027-01-18"})
    void takesTheOneEditOfAPeriodAndItsDays(String tag, String text) {
        Revision<Schedule> revision = read(SCHEDULES, SPRING, type(tag, 0, text));

        assertThat(changes(revision)).containsExactly("period.to: ”2027-01-16” → ”2027-01-18”");
        assertThat(revision.warnings()).isEmpty();
    }

    @Test
    void takesTheSameEditOfAPeriodAndOfItsDay() {
        assertThat(changes(read(
                        SCHEDULES,
                        SPRING,
                        both(type("period|range", 0, "14–18 januari 2027"), type("period.to", 0, "18/1 2027")))))
                .containsExactly("period.to: ”2027-01-16” → ”2027-01-18”");
    }

    @Test
    void refusesDifferentEditsOfAPeriodAndOfItsDay() {
        assertThat(problems(
                        SCHEDULES,
                        SPRING,
                        both(type("period|range", 0, "14–18 januari 2027"), type("period.to", 0, "2027-01-19"))))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("read.conflict", "period"), tuple("read.conflict", "period"));
    }

    @Test
    void emptiesAPeriodThatIsEmptiedAtOnePlace() {
        assertThat(read(SCHEDULES, SPRING, type("period|range", 0, ""))
                        .document()
                        .period())
                .isNull();
        assertThat(read(SCHEDULES, SPRING, both(type("period.from", 0, ""), type("period.to", 0, "")))
                        .document()
                        .period())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"period|range", "period.from"})
    void fillsInWhatWasEmptyFromEitherPlace(String tag) {
        Schedule empty = Schedule.titled("Plan");
        Revision<Schedule> revision = read(
                SCHEDULES,
                empty,
                both(
                        body -> body.replace("<w:showingPlcHdr/>", "").replaceAll("Klicka[^<]*", ""),
                        tag.equals("period.from")
                                ? both(type(tag, 0, "2027-02-01"), type("period.to", 0, "2027-02-02"))
                                : type(tag, 0, "1–2 februari 2027")));

        assertThat(revision.document().period())
                .isEqualTo(new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 2)));
    }

    @Test
    void takesTheOneEditOfAListInALineAndOfItsItems() {
        for (UnaryOperator<String> edit :
                List.of(type("items[0].tags|list", 0, "röd och gul"), type("items[0].tags[1]", 0, "gul"))) {
            Revision<Note> revision = note(edit);

            assertThat(revision.document().items().get(0).tags()).containsExactly("röd", "gul");
            assertThat(revision.warnings()).isEmpty();
        }
        assertThat(problems(
                        NOTES, THREE, both(type("items[0].tags|list", 0, "röd"), type("items[0].tags[1]", 0, "gul"))))
                .extracting(Problem::code, Problem::path)
                .containsOnly(tuple("read.conflict", "items[0].tags"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void keepsAnItemThatIsRemovedAtOnePlaceOnlyAndSaysSo(int place) {
        Revision<Note> revision = note(inList(place, remove(1)));

        assertThat(revision.document()).isEqualTo(THREE);
        assertThat(revision.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.item-kept");
            assertThat(problem.path()).isEqualTo("items");
            assertThat(problem.swedish()).contains("”Beta”", "det är kvar");
            assertThat(problem.location().toString()).contains("Beta");
        });
        assertThat(changes(note(both(inList(0, remove(1)), inList(1, remove(1))))))
                .containsExactly("items[1]: − ”Beta, 1”");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void takesInAnItemThatIsAddedAtOnePlaceAndSaysSo(int place) {
        // what stands in the list of contents alone has no number
        Revision<Note> revision = place == 1 ? note(inList(1, copy(1, "Beta", "Delta"))) : null;
        List<Problem> told =
                revision == null ? problems(NOTES, THREE, inList(0, copy(1, "Beta", "Delta"))) : revision.warnings();

        assertThat(told).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.item-added");
            assertThat(problem.swedish()).contains("”Delta”");
        });
        if (revision != null) {
            assertThat(changes(revision)).containsExactly("items[2]: + ”Delta, 1”");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void takesTheOrderOfTheOnePlaceWhereItIsChangedAndSaysSo(int place) {
        Revision<Note> revision = note(inList(place, move(0, 2)));

        assertThat(changes(revision)).containsExactly("items[0] → items[2]");
        assertThat(revision.warnings()).extracting(Problem::code).containsExactly("read.items-moved");
        assertThat(note(both(inList(0, move(0, 2)), inList(1, move(0, 2)))).warnings())
                .isEmpty();
        assertThat(note(both(inList(0, move(0, 2)), inList(1, move(1, 2)))).warnings())
                .extracting(Problem::swedish)
                .singleElement()
                .asString()
                .contains("på flera ställen");
    }

    @Test
    void saysNothingOfAControlThatHasLeftItsItem() {
        Revision<Note> revision = note(body -> {
            String name = controlAround(body, body.lastIndexOf("\"items[1].name\""));
            int at = body.lastIndexOf(name);
            return (body.substring(0, at) + body.substring(at + name.length()))
                    .replace("<w:body>", "<w:body>" + p(name));
        });

        assertThat(revision.document()).isEqualTo(THREE);
        assertThat(revision.warnings()).isEmpty();
    }

    @Test
    void takesAnItemFromThePlaceWhereItsFieldIsLeft() {
        Revision<Note> revision = note(body -> {
            String list = controlOf(body, "each:items[2].tags");
            String field = controlOf(list, "items[2].tags[0]");
            return body.replace(list, list.replace(field, "") + list);
        });

        assertThat(revision.document()).isEqualTo(THREE);
    }
}
