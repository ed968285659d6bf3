package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.json.Json;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.meeting.MeetingNotice;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.MunicipalityRegister;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.protocol.Action;
import se.kansli.protocol.Attendance;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolItem;
import se.kansli.register.MandateOrder;
import se.kansli.register.MeetingPlan;
import se.kansli.register.MemberRegister;
import se.kansli.register.Occasion;
import se.kansli.register.WorkPlan;
import se.kansli.report.Compilation;
import se.kansli.report.ProgressReport;
import se.kansli.report.SourceProtocol;
import se.kansli.templates.HouseStyle;
import se.kansli.validation.Final;
import se.kansli.validation.Publication;
import se.kansli.validation.Statutory;

/** The sample data is as the library itself would write it. */
class SampleDataTest {
    private static final Path DATA = Path.of("data");

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("mandates/ikt-strateger.json", MandateDescription.class),
                Arguments.of("mandates/grundskolan.json", MandateDescription.class),
                Arguments.of("notices/2027-1.json", MeetingNotice.class),
                Arguments.of("notices/2027-2.json", MeetingNotice.class),
                Arguments.of("notices/2027-3.json", MeetingNotice.class),
                Arguments.of("notices/2027-4.json", MeetingNotice.class),
                Arguments.of("notices/utbildningsnamnden.json", MeetingNotice.class),
                Arguments.of("protocols/2027-1.json", Protocol.class),
                Arguments.of("protocols/2027-2.json", Protocol.class),
                Arguments.of("protocols/2027-3.json", Protocol.class),
                Arguments.of("protocols/2027-4.json", Protocol.class),
                Arguments.of("protocols/utbildningsnamnden.json", Protocol.class),
                Arguments.of("meeting-plans/ikt-strateger-2027.json", MeetingPlan.class),
                Arguments.of("members/ikt-strateger-2027.json", MemberRegister.class),
                Arguments.of("orders/2028.json", MandateOrder.class),
                Arguments.of("work-plans/ikt-strateger-2027.json", WorkPlan.class),
                Arguments.of("reports/ikt-strateger-2027-mal-1.json", ProgressReport.class),
                Arguments.of("reports/ikt-strateger-2027-mal-2.json", ProgressReport.class),
                Arguments.of("reports/ikt-strateger-2027-mal-3.json", ProgressReport.class),
                Arguments.of("compilations/ikt-strateger-2027.json", Compilation.class),
                Arguments.of("goal-document.json", GoalDocument.class),
                Arguments.of("municipalities.json", MunicipalityRegister.class),
                Arguments.of("house-styles/exempelbygden.json", HouseStyle.class));
    }

    /** The two mandates are real, and have oddities of their own. */
    static Stream<Arguments> fictitious() {
        return files().filter(file -> file.get()[1] != MandateDescription.class);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenBackToTheLetter(String name, Class<? extends Record> type) throws IOException {
        Path file = DATA.resolve(name);

        assertThat(Json.write(Json.read(file, type))).isEqualTo(Files.readString(file));
    }

    @Test
    void theNetworksYearHangsTogether() throws IOException {
        for (int number = 2; number <= 4; number++) {
            Protocol previous = protocol(number - 1);
            Protocol protocol = protocol(number);
            MeetingNotice notice = Json.read(DATA.resolve("notices/2027-" + number + ".json"), MeetingNotice.class);
            Protocol draft = Protocol.from(notice, previous);

            assertThat(protocol.items())
                    .extracting(ProtocolItem::number)
                    .isEqualTo(draft.items().stream().map(ProtocolItem::number).toList());
            assertThat(protocol.closing().carriedActions())
                    .extracting(Action::text, Action::decidedOn, Action::paragraph)
                    .isEqualTo(draft.closing().carriedActions().stream()
                            .map(action -> tuple(action.text(), action.decidedOn(), action.paragraph()))
                            .toList());
            assertThat(previous.closing().nextMeeting().date())
                    .isEqualTo(protocol.meeting().date());
        }
    }

    @Test
    void theNetworkMeetsAsPlanned() throws IOException {
        MeetingPlan plan = Json.read(DATA.resolve("meeting-plans/ikt-strateger-2027.json"), MeetingPlan.class);
        Compilation compilation = Json.read(DATA.resolve("compilations/ikt-strateger-2027.json"), Compilation.class);
        List<LocalDate> met = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            met.add(protocol(number).meeting().date());
        }

        assertThat(plan.occasions())
                .filteredOn(occasion -> !occasion.cancelled())
                .extracting(Occasion::date)
                .isEqualTo(met);
        assertThat(compilation.sources()).extracting(SourceProtocol::date).isEqualTo(met);
    }

    @Test
    void whoMeetsIsInTheRegister() throws IOException {
        MemberRegister register = Json.read(DATA.resolve("members/ikt-strateger-2027.json"), MemberRegister.class);
        List<Tuple> members = register.members().stream()
                .map(member -> who(member.person(), member.role()))
                .toList();

        for (int number = 1; number <= 4; number++) {
            Attendance attendance = protocol(number).attendance();
            assertThat(Stream.of(attendance.serving(), attendance.absent(), attendance.others())
                            .flatMap(List::stream)
                            .map(attendee -> who(attendee.person(), attendee.role())))
                    .isSubsetOf(members);
        }
    }

    private static Tuple who(Person person, Role role) {
        return tuple(person.name(), person.title(), person.municipality(), role);
    }

    private static Protocol protocol(int number) throws IOException {
        return Json.read(DATA.resolve("protocols/2027-" + number + ".json"), Protocol.class);
    }

    @ParameterizedTest
    @MethodSource("fictitious")
    void whatIsMadeUpHasNoProblems(String name, Class<? extends Record> type) throws IOException {
        assertThat(Json.check(DATA.resolve(name), type, Statutory.class, Publication.class, Final.class))
                .isEmpty();
    }

    @Test
    void municipalitiesAreThoseTheLibraryKnows() throws IOException {
        MunicipalityRegister register = Json.read(DATA.resolve("municipalities.json"), MunicipalityRegister.class);

        assertThat(register.municipalities()).isEqualTo(Municipality.skaraborg());
    }
}
