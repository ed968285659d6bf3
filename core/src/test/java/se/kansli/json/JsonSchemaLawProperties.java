package se.kansli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import se.kansli.mandate.Mandates;
import se.kansli.meeting.Notices;
import se.kansli.problem.Problem;
import se.kansli.protocol.PostingNotice;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolExtract;
import se.kansli.protocol.Protocols;
import se.kansli.register.Plans;
import se.kansli.register.Registers;
import se.kansli.report.Reports;

/** What a schema refuses, reading refuses; what reading refuses because of its form, the schema refuses. */
class JsonSchemaLawProperties {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<Class<?>, ForeignSchema> SCHEMAS = new HashMap<>();

    @Property(tries = 500)
    void everyDocumentIsValid(@ForAll("documents") Record document) {
        assertThat(schema(document.getClass()).refusals(Json.write(document))).isEmpty();
    }

    @Property(tries = 100)
    void whatIsMadeOfAProtocolIsValid(@ForAll("protocols") Protocol protocol) {
        int paragraph = protocol.items().get(0).number();
        ProtocolExtract.Certification certification = new ProtocolExtract.Certification("Kim Exempelsson", null);

        everyDocumentIsValid(PostingNotice.of(protocol).get(0));
        everyDocumentIsValid(ProtocolExtract.of(protocol, paragraph, certification));
    }

    /** One value is replaced, taken away, or joined by another that nobody knows. */
    @Property(tries = 500)
    void changedDocumentIsRefusedByTheSchemaAndByReadingAlike(
            @ForAll("documents") Record document, @ForAll @IntRange(min = 0) int place, @ForAll("values") String value)
            throws IOException {
        JsonNode changed = changed(MAPPER.readTree(Json.write(document)), place, value);

        List<String> refusals = schema(document.getClass()).refusals(changed.toString());
        List<Problem> problems = new JsonSample<>(changed.toString(), document.getClass()).problems();

        boolean isWrong = problems.stream().anyMatch(Problem::isError);
        boolean isOfWrongForm =
                problems.stream().anyMatch(problem -> problem.code().startsWith("json."));
        if (!refusals.isEmpty()) {
            assertThat(isWrong).as("%s in %s", refusals, changed).isTrue();
        }
        if (isOfWrongForm) {
            assertThat(refusals).as("%s in %s", problems, changed).isNotEmpty();
        }
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        Statistics.collect(!refusals.isEmpty());
    }

    private static ForeignSchema schema(Class<?> type) {
        return SCHEMAS.computeIfAbsent(type, key -> ForeignSchema.of(key.asSubclass(Record.class)));
    }

    private static JsonNode changed(JsonNode document, int place, String value) throws IOException {
        List<Runnable> changes = new ArrayList<>();
        collect(document, value.isEmpty() ? null : MAPPER.readTree(value), changes);
        changes.get(place % changes.size()).run();
        return document;
    }

    /** All ways to put a value into a document, or to take one away. */
    private static void collect(JsonNode node, JsonNode value, List<Runnable> changes) {
        if (node instanceof ObjectNode object) {
            changes.add(() -> object.set("unknown", value));
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                changes.add(
                        value == null
                                ? () -> object.remove(member.getKey())
                                : () -> object.set(member.getKey(), value));
                collect(member.getValue(), value, changes);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                changes.add(value == null ? () -> array.remove(index) : () -> array.set(index, value));
                collect(array.get(i), value, changes);
            }
        }
    }

    @Provide
    Arbitrary<Record> documents() {
        return Arbitraries.oneOf(List.of(
                Mandates.valid().map(Record.class::cast),
                Mandates.validGoalDocuments().map(Record.class::cast),
                Notices.valid().map(Record.class::cast),
                Protocols.statutory().map(Record.class::cast),
                Plans.meetingPlans().map(Record.class::cast),
                Plans.workPlans().map(Record.class::cast),
                Registers.memberRegisters().map(Record.class::cast),
                Registers.mandateOrders().map(Record.class::cast),
                Reports.progressReports().map(Record.class::cast),
                Reports.compilations().map(Record.class::cast)));
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return Protocols.statutory();
    }

    /** JSON; the empty one takes a value away. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "",
                "null",
                "true",
                "0",
                "1",
                "-1",
                "99999",
                "2.5",
                "3000000000",
                "\"\"",
                "\" \"",
                "\"a\"",
                "\"2027-02-28\"",
                "\"2027-02-30\"",
                "\"09:30\"",
                "\"BOARD\"",
                "\"kim@example.se\"",
                "[]",
                "[null]",
                "[\"a\"]",
                "{}");
    }
}
