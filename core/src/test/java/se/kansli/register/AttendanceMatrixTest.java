package se.kansli.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.register.AttendanceMatrix.Mark.ABSENT;
import static se.kansli.register.AttendanceMatrix.Mark.NOT_LISTED;
import static se.kansli.register.AttendanceMatrix.Mark.PRESENT;
import static se.kansli.register.AttendanceMatrix.Mark.REMOTE;
import static se.kansli.register.AttendanceMatrix.Mark.SUBSTITUTE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.json.JsonSample;
import se.kansli.organisation.Role;
import se.kansli.protocol.Protocol;
import se.kansli.register.AttendanceMatrix.MeetingColumn;
import se.kansli.register.AttendanceMatrix.MunicipalityRow;
import se.kansli.register.AttendanceMatrix.PersonRow;
import se.kansli.template.Masked;
import se.kansli.text.Withheld;
import se.kansli.validation.Validation;

/** Who was at the meetings of the network's year, counted by hand. */
class AttendanceMatrixTest {
    private static final AttendanceMatrix MATRIX = AttendanceMatrix.of(Year.protocols());

    @Test
    void countsTheMeetingsOfTheYear() {
        assertThat(MATRIX.meetings())
                .containsExactly(
                        new MeetingColumn(LocalDate.of(2027, 2, 4), 14),
                        new MeetingColumn(LocalDate.of(2027, 4, 22), 15),
                        new MeetingColumn(LocalDate.of(2027, 9, 16), 14),
                        new MeetingColumn(LocalDate.of(2027, 11, 25), 15));
    }

    @Test
    void marksEachPersonOfTheYear() {
        assertThat(MATRIX.people())
                .hasSize(17)
                .contains(
                        new PersonRow(
                                "Cia Nätström",
                                Role.MEMBER,
                                "Grästorps kommun",
                                List.of(PRESENT, ABSENT, REMOTE, PRESENT),
                                3,
                                4,
                                75,
                                false),
                        new PersonRow(
                                "Rut Exempelkvist",
                                Role.SUBSTITUTE,
                                "Grästorps kommun",
                                List.of(NOT_LISTED, SUBSTITUTE, NOT_LISTED, NOT_LISTED),
                                1,
                                1,
                                100,
                                false),
                        new PersonRow(
                                "Kim Exempelgren",
                                Role.MEMBER,
                                "Mariestads kommun",
                                List.of(PRESENT, PRESENT, NOT_LISTED, PRESENT),
                                3,
                                3,
                                100,
                                false),
                        new PersonRow(
                                "Pia Exempelstrand",
                                Role.CHIEF_CONTACT,
                                "Skara kommun",
                                List.of(PRESENT, PRESENT, REMOTE, PRESENT),
                                4,
                                4,
                                100,
                                false));
    }

    @Test
    void countsTheMunicipalitiesOfTheYear() {
        assertThat(MATRIX.municipalities())
                .extracting(MunicipalityRow::municipality, MunicipalityRow::attended, MunicipalityRow::percent)
                .containsExactly(
                        tuple("Grästorps kommun", 4, 100),
                        tuple("Essunga kommun", 3, 75),
                        tuple("Karlsborgs kommun", 3, 75),
                        tuple("Gullspångs kommun", 3, 75),
                        tuple("Vara kommun", 4, 100),
                        tuple("Götene kommun", 4, 100),
                        tuple("Tibro kommun", 4, 100),
                        tuple("Töreboda kommun", 3, 75),
                        tuple("Mariestads kommun", 3, 75),
                        tuple("Lidköpings kommun", 4, 100),
                        tuple("Skara kommun", 4, 100),
                        tuple("Skövde kommun", 4, 100),
                        tuple("Hjo kommun", 4, 100),
                        tuple("Tidaholms kommun", 3, 75),
                        tuple("Falköpings kommun", 4, 100));
    }

    /** Lisa Testberg is Skara's member; the chief of education comes from Skara too. */
    @Test
    void countsNoOfficialForTheMunicipality() {
        Protocol protocol = first().set(
                        "attendance.serving[9].person.municipality", municipality("1470", "Vara kommun"))
                .document();

        assertThat(AttendanceMatrix.of(List.of(protocol)).municipalities())
                .contains(new MunicipalityRow("Skara kommun", 0, 1, 0));
    }

    @Test
    void hidesWhereAProtectedPersonComesFromInEveryProtocol() {
        Protocol later = JsonSample.file("protocols/2027-2.json", Protocol.class)
                .set("attendance.serving[2].person", "{\"name\": \"Dan Molnqvist\", \"protectedIdentity\": true}")
                .document();
        AttendanceMatrix matrix = AttendanceMatrix.of(List.of(Year.protocol(1), later));

        assertThat(matrix.people())
                .filteredOn(row -> row.name().equals("Dan Molnqvist"))
                .containsExactly(
                        new PersonRow("Dan Molnqvist", Role.MEMBER, null, List.of(PRESENT, PRESENT), 2, 2, 100, true));
        assertThat(matrix.municipalities()).contains(new MunicipalityRow("Essunga kommun", 0, 2, 0));
    }

    @Test
    void doesNotPublishTheNameOfAProtectedPerson() {
        Protocol protocol = first().set(
                        "attendance.serving[2].person", "{\"name\": \"Dan Molnqvist\", \"protectedIdentity\": true}")
                .document();

        AttendanceMatrix published =
                Masked.of(AttendanceMatrix.of(List.of(protocol))).document();

        assertThat(published.toString()).doesNotContain("Molnqvist");
        assertThat(published.people())
                .contains(new PersonRow(Withheld.MASK, Role.MEMBER, null, List.of(PRESENT), 1, 1, 100, true));
    }

    @Test
    void keepsTwoOfTheSameNameApart() {
        Protocol protocol = first().text("attendance.serving[3].person.name", "Cia Nätström")
                .document();

        assertThat(AttendanceMatrix.of(List.of(protocol)).people())
                .filteredOn(row -> row.name().equals("Cia Nätström"))
                .extracting(PersonRow::municipality)
                .containsExactly("Grästorps kommun", "Essunga kommun");
    }

    @Test
    void takesTwoPartsOfAProtocolForOneMeeting() {
        Protocol whole = Year.boardProtocol();

        assertThat(AttendanceMatrix.of(List.of(whole.immediatelyApproved(), whole.remainder())))
                .isEqualTo(AttendanceMatrix.of(List.of(whole)));
    }

    @Test
    void refusesProtocolsOfSeveralBodies() {
        assertThatThrownBy(() -> AttendanceMatrix.of(List.of(Year.protocol(1), Year.boardProtocol())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ikt-strateger");
    }

    @Test
    void isADocumentWithoutProblems() {
        assertThat(Validation.check(MATRIX)).isEmpty();
        assertThat(Validation.check(AttendanceMatrix.of(List.of()))).isEmpty();
    }

    private static JsonSample<Protocol> first() {
        return JsonSample.file("protocols/2027-1.json", Protocol.class);
    }

    private static String municipality(String code, String name) {
        return "{\"code\": \"" + code + "\", \"name\": \"" + name + "\"}";
    }
}
