package se.kansli.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.problem.Problem;
import se.kansli.text.RichText;

/** One fault at a time, in a record that has a component of every type. */
class JsonProblemsTest {
    private static final String EVERYTHING = """
            {
              "text": "a",
              "rich": "b",
              "number": 1,
              "flag": true,
              "date": "2027-02-28",
              "time": "09:00",
              "colour": "RED",
              "list": ["c"],
              "object": {"text": "d"},
              "maybe": "e"
            }
            """;

    /** Component, the value it has, its line and what should be there. */
    private static final List<Component> COMPONENTS = List.of(
            new Component("text", "\"a\"", 2, "en text inom citattecken"),
            new Component("rich", "\"b\"", 3, "en text inom citattecken"),
            new Component("number", "1", 4, "ett heltal"),
            new Component("flag", "true", 5, "true eller false"),
            new Component("date", "\"2027-02-28\"", 6, "en text inom citattecken"),
            new Component("time", "\"09:00\"", 7, "en text inom citattecken"),
            new Component("colour", "\"RED\"", 8, "en text inom citattecken"),
            new Component("list", "[\"c\"]", 9, "en lista"),
            new Component("object", "{\"text\": \"d\"}", 10, "ett objekt"),
            new Component("maybe", "\"e\"", 11, "en text inom citattecken"));

    /** Values and what they are called. */
    private static final Map<String, String> VALUES = new TreeMap<>(Map.of(
            "\"x\"", "en text", "7", "ett tal", "false", "true eller false", "[]", "en lista", "{}", "ett objekt"));

    private record Component(String name, String value, int line, String expected) {
        String with(String other) {
            return EVERYTHING.replace('"' + name + "\": " + value, '"' + name + "\": " + other);
        }

        String place() {
            return line + ":" + (name.length() + 7);
        }
    }

    @Test
    void readsOneOfEveryType() {
        assertThat(Json.read(EVERYTHING, Everything.class))
                .isEqualTo(new Everything(
                        "a",
                        RichText.of("b"),
                        1,
                        true,
                        LocalDate.of(2027, 2, 28),
                        LocalTime.of(9, 0),
                        Everything.Colour.RED,
                        List.of("c"),
                        new Everything.Inner("d"),
                        "e"));
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void refusesValueOfAnotherType(Component component, String value) {
        List<Problem> problems = Faults.of(component.with(value), Everything.class);

        assertThat(Faults.lines(problems)).containsExactly(component.place() + " " + component.name() + " json.type");
        assertThat(problems.get(0).swedish()).contains(component.expected(), "inte " + VALUES.get(value));
    }

    static Stream<Arguments> wrongTypes() {
        List<Arguments> pairs = new ArrayList<>();
        for (Component component : COMPONENTS) {
            VALUES.forEach((value, name) -> {
                boolean isRight = component.expected().startsWith(name);
                boolean isNumber = component.name().equals("number") && value.equals("7");
                if (!isRight && !isNumber) {
                    pairs.add(Arguments.of(component, value));
                }
            });
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "rich", "number", "date", "time", "colour", "object"})
    void asksForWhatIsNull(String name) {
        Component component = component(name);

        assertThat(Faults.lines(Faults.of(component.with("null"), Everything.class)))
                .containsExactly(component.place() + " " + name + " json.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "rich", "number", "date", "time", "colour", "object"})
    void asksForWhatIsNotThere(String name) {
        Component component = component(name);
        String json = EVERYTHING.replace("  \"" + name + "\": " + component.value() + ",\n", "");

        List<Problem> problems = Faults.of(json, Everything.class);

        assertThat(Faults.lines(problems)).containsExactly("1:1 " + name + " json.missing");
        assertThat(problems.get(0).swedish()).contains("”" + name + "” saknas");
    }

    @Test
    void asksForWhatIsNotThereInAnInnerRecord() {
        assertThat(Faults.lines(Faults.of(component("object").with("{}"), Everything.class)))
                .containsExactly("10:13 object.text json.missing");
    }

    @Test
    void takesAbsentAndNullForEmptyListFalseAndNothing() {
        String absent = EVERYTHING
                .replace("  \"flag\": true,\n", "")
                .replace("  \"list\": [\"c\"],\n", "")
                .replace("},\n  \"maybe\": \"e\"", "}");
        String nulls = component("flag").with("null").replace("[\"c\"]", "null").replace("\"e\"", "null");

        assertThat(Json.read(absent, Everything.class))
                .isEqualTo(Json.read(nulls, Everything.class))
                .returns(false, Everything::flag)
                .returns(List.of(), Everything::list)
                .returns(null, Everything::maybe);
    }

    @Test
    void refusesNullInAList() {
        assertThat(Faults.lines(Faults.of(component("list").with("[\"c\", null]"), Everything.class)))
                .containsExactly("9:17 list[1] json.null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "99999999999999999999", "1.0", "0.5", "1e2"})
    void refusesNumberThatIsNoWholeNumberOrDoesNotFit(String number) {
        List<Problem> problems = Faults.of(component("number").with(number), Everything.class);

        assertThat(Faults.lines(problems)).containsExactly("4:13 number json.integer");
        assertThat(problems.get(0).swedish()).contains(number + " är inget heltal");
    }

    @ParameterizedTest
    @CsvSource({"2147483647, 2147483647", "-2147483648, -2147483648", "-0, 0"})
    void acceptsEveryWholeNumberThatFits(String number, int expected) {
        assertThat(Json.read(component("number").with(number), Everything.class).number())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "27/2/2027", "2027-2-28", "20270228", "", "2027-02-28T00:00", "i dag"})
    void refusesDateThatIsNone(String date) {
        List<Problem> problems = Faults.of(component("date").with('"' + date + '"'), Everything.class);

        assertThat(Faults.lines(problems)).containsExactly("6:11 date json.date");
        assertThat(problems.get(0).swedish()).contains("”" + date + "” är inget datum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:01", "9.00", "9:00", "kl. 9"})
    void refusesTimeThatIsNone(String time) {
        List<Problem> problems = Faults.of(component("time").with('"' + time + '"'), Everything.class);

        assertThat(Faults.lines(problems)).containsExactly("7:11 time json.time");
        assertThat(problems.get(0).swedish()).contains("”" + time + "”");
    }

    @ParameterizedTest
    @CsvSource({
        "ROD, menas RED?",
        "red, menas RED?",
        "DARKBLUE, menas DARK_BLUE?",
        "YELLOW-ORANGE, 'välj bland RED, GREEN, DARK_BLUE'"
    })
    void refusesChoiceThatIsNoneAndNamesTheNearest(String choice, String says) {
        List<Problem> problems = Faults.of(component("colour").with('"' + choice + '"'), Everything.class);

        assertThat(Faults.lines(problems)).containsExactly("8:13 colour json.choice");
        assertThat(problems.get(0).swedish()).contains("”" + choice + "”", says);
    }

    @ParameterizedTest
    @CsvSource({
        "mabye, menas maybe?",
        "Maybe, menas maybe?",
        "listt, menas list?",
        "qwertyuiop, 'välj bland text, rich, number'"
    })
    void refusesUnknownPropertyAndNamesTheNearest(String name, String says) {
        String json = EVERYTHING.replace("\"maybe\"", "\"" + name + "\"");

        List<Problem> problems = Faults.of(json, Everything.class);

        assertThat(Faults.lines(problems))
                .containsExactly("11:" + (name.length() + 7) + " " + name + " json.unknown-property");
        assertThat(problems.get(0).swedish()).contains("”" + name + "” finns inte här", says);
    }

    @Test
    void refusesUnknownPropertyOfAnInnerRecordWhateverIsInIt() {
        assertThat(Faults.lines(Faults.of(
                        component("object").with("{\"text\": \"d\", \"x\": {\"y\": [1, null]}}"), Everything.class)))
                .containsExactly("10:32 object.x json.unknown-property");
    }

    @Test
    void refusesTheSecondOfTwoEqualProperties() {
        String json = EVERYTHING.replace("\"maybe\": \"e\"", "\"text\": 7, \"object\": {}, \"maybe\": \"e\"");

        assertThat(Faults.lines(Faults.of(json, Everything.class)))
                .containsExactly("11:3 text json.duplicate", "11:14 object json.duplicate");
    }

    private static Component component(String name) {
        return COMPONENTS.stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
