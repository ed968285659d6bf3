package se.kansli.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kansli.json.Json;
import se.kansli.json.JsonSample;
import se.kansli.problem.Problem;
import se.kansli.text.RichText;
import se.kansli.validation.Final;
import se.kansli.validation.Publication;
import se.kansli.validation.Statutory;
import se.kansli.validation.Validation;

/** Whatever a body under Kommunallagen writes: what is right passes every group, and one wrong fact is one finding. */
class ProtocolLawProperties {
    private static final Class<?>[] ALL = {Statutory.class, Publication.class, Final.class};
    private static final String VOTE = "items[0].deliberation.votes[0]";

    /** One fact made wrong. */
    private record Mutation(String code, BiFunction<JsonSample<Protocol>, Protocol, JsonSample<Protocol>> change) {}

    private static final List<Mutation> MUTATIONS = List.of(
            mutation("V13", (json, protocol) -> json.text("meeting.time.to", "00:00")),
            mutation(
                    "V15",
                    (json, protocol) -> json.set(
                            "meeting",
                            "{\"date\": \"" + protocol.meeting().date() + "\", \"time\": {\"from\": \"13:00\"}}")),
            mutation("V18", (json, protocol) -> json.text("attendance.others[0].role", "OFFICER")),
            mutation("V19", (json, protocol) -> json.set("attendance.seats", "99")),
            mutation("V20", (json, protocol) -> json.text("attendance.serving[2].role", "SUBSTITUTE")),
            mutation(
                    "V22",
                    (json, protocol) -> json.set(
                            "metadata", "{\"status\": \"APPROVED\", \"part\": \"WHOLE\", \"lastNumberBefore\": 9000}")),
            mutation("V23", (json, protocol) -> json.set("items[0].outcome.decisions", "[]")),
            mutation(
                    "V24",
                    (json, protocol) -> json.set("items[0].deliberation.propositions", "[]")
                            .set("items[0].deliberation.votes", "[]")),
            mutation("V25", (json, protocol) -> json.set(VOTE + ".count.yes", "99")),
            mutation("V26", (json, protocol) -> json.text(VOTE + ".method", "SECRET")),
            mutation(
                    "V27",
                    (json, protocol) -> json.set("items[0].outcome.reservations", "[{\"by\": [\"Sekreterare\"]}]")),
            mutation("V28", ProtocolLawProperties::withActiveRecused),
            mutation(
                    "V29",
                    (json, protocol) -> json.set(
                            "items[0].outcome",
                            "{\"decisions\": [\"att avslå\"], \"notTakingPart\": [\"Ledamot 0\"],"
                                    + " \"authority\": {\"handledBy\": [\"Ledamot 0\"]}}")),
            mutation(
                    "V30",
                    (json, protocol) ->
                            approvedAndPosted(json, protocol.meeting().date().plusDays(15), 0)),
            mutation(
                    "V31",
                    (json, protocol) ->
                            approvedAndPosted(json, protocol.meeting().date(), 3)),
            mutation("V32", (json, protocol) -> json.text("approval.postings[0].keptAt", " ")),
            mutation(
                    "V33",
                    (json, protocol) -> json.set(
                            "body",
                            "{\"id\": \"g\", \"type\": \"JOINT_BOARD\", \"name\": \"Gemensam nämnd\","
                                    + " \"municipalityCodes\": [\"1496\"]}")),
            mutation("V34", (json, protocol) -> json.set("items[0].matter", "{\"confidentiality\": {}}")),
            mutation("V35", (json, protocol) -> json.text("items[0].heading", "Ansökan från 191212121212")),
            mutation(
                    "V36",
                    (json, protocol) -> json.set(
                            "attendance.others[0].person",
                            "{\"name\": \"Sekreterare\", \"phone\": \"0500\", \"protectedIdentity\": true}")),
            mutation(
                    "V37",
                    (json, protocol) -> json.set(
                            "closing", "{\"carriedActions\": [{\"text\": \"Göra\", \"status\": \"ONGOING\"}]}")),
            mutation(
                    "V42",
                    (json, protocol) -> json.set(
                            "attendance.others[0]",
                            "{\"person\": {\"name\": \"Sekreterare\"}, \"role\": \"SECRETARY\","
                                    + " \"presence\": {\"paragraphs\": \"9999\"}}")),
            mutation("V42", (json, protocol) -> json.text("approval.signatures[0].name", "Någon annan")),
            mutation("V45", (json, protocol) -> json.text("items[0].heading", "Rubrik\u0001")));

    @Property(tries = 300)
    void hasNothingToSayOfFaultlessProtocols(@ForAll("protocols") Protocol protocol) {
        assertThat(Validation.check(protocol, ALL)).isEmpty();
    }

    @Property(tries = 30)
    void findsEachWrongFactAndNothingElse(@ForAll("plainProtocols") Protocol protocol) {
        JsonSample<Protocol> json = new JsonSample<>(Json.write(protocol), Protocol.class);

        for (Mutation mutation : MUTATIONS) {
            List<Problem> problems = mutation.change().apply(json, protocol).problems(ALL);

            assertThat(problems).as(mutation.code()).isNotEmpty();
            assertThat(problems).extracting(Problem::code).containsOnly(mutation.code());
            assertThat(problems).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 100)
    void partsPassTheSameRules(@ForAll("protocols") Protocol protocol) {
        Stream.of(protocol.immediatelyApproved(), protocol.remainder())
                .forEach(part -> assertThat(Validation.check(part, Statutory.class, Publication.class))
                        .isEmpty());
    }

    private static JsonSample<Protocol> withActiveRecused(JsonSample<Protocol> json, Protocol protocol) {
        return json.set("items[0].deliberation.recusals", "[{\"name\": \"Sekreterare\", \"leftRoom\": true}]")
                .set("items[0].deliberation.votes", "[]")
                .set("items[0].deliberation.motions[0].by", "[\"Sekreterare\"]");
    }

    private static JsonSample<Protocol> approvedAndPosted(JsonSample<Protocol> json, LocalDate approved, int later) {
        Posting posting = Posting.from(approved.plusDays(later), "Kansliet", "Sekreterare");
        return json.text("approval.date", approved.toString())
                .text("approval.postings[0].posted", posting.posted().toString())
                .text(
                        "approval.postings[0].lastDayOfAppeal",
                        posting.lastDayOfAppeal().toString())
                .text("approval.postings[0].removed", posting.removed().toString());
    }

    private static Mutation mutation(
            String code, BiFunction<JsonSample<Protocol>, Protocol, JsonSample<Protocol>> change) {
        return new Mutation(code, change);
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return Protocols.statutory();
    }

    @Provide
    Arbitrary<Protocol> plainProtocols() {
        return Protocols.statutory(random -> "Text", random -> RichText.plain("att besluta"));
    }
}
