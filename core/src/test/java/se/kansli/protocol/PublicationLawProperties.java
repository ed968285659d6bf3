package se.kansli.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kansli.json.Json;
import se.kansli.organisation.Person;
import se.kansli.problem.Problem;
import se.kansli.template.Masked;
import se.kansli.text.Withheld;
import se.kansli.validation.Publication;
import se.kansli.validation.Validation;

/** Whatever a board writes: without what is confidential it still is a protocol, and may be published. */
class PublicationLawProperties {

    @Property(tries = 150)
    void maskedProtocolKeepsTheRules(@ForAll("protocols") Protocol protocol) {
        assertThat(Validation.check(Masked.of(protocol).document(), Publication.class))
                .filteredOn(Problem::isError)
                .isEmpty();
    }

    @Property(tries = 150)
    void confidentialItemsTellNumberTypeAndGround(@ForAll("protocols") Protocol protocol) {
        List<ProtocolItem> masked = Masked.of(protocol).document().items();

        for (int i = 0; i < masked.size(); i++) {
            ProtocolItem item = protocol.items().get(i);
            Matter matter = item.matter();
            assertThat(masked.get(i).number()).isEqualTo(item.number());
            assertThat(masked.get(i).type()).isEqualTo(item.type());
            if (matter != null && matter.confidentiality() != null) {
                assertThat(masked.get(i).heading()).isEqualTo(Withheld.MASK);
                assertThat(masked.get(i).deliberation()).isNull();
                assertThat(Json.write(masked.get(i)).replace(Withheld.MASK, ""))
                        .doesNotContain("\"text\"", "\"summary\"", "\"by\"", "\"diaryNumber\"")
                        .contains("25 kap. 1 § OSL");
            }
        }
    }

    @Property(tries = 150)
    void protectedNameStandsNowhere(@ForAll("protocols") Protocol protocol) {
        String masked = Json.write(Masked.of(protocol).document());

        assertThat(people(protocol).filter(Person::protectedIdentity))
                .allSatisfy(person -> assertThat(masked).doesNotContainPattern("\\b" + person.name() + "(?![0-9])"));
    }

    @Property(tries = 50)
    void whatIsMaskedTwiceIsMaskedOnce(@ForAll("protocols") Protocol protocol) {
        Masked<Protocol> masked = Masked.of(protocol);

        assertThat(Masked.of(masked.document()).document()).isEqualTo(masked.document());
        assertThat(Masked.of(masked.document()).paths()).isEmpty();
    }

    private static Stream<Person> people(Protocol protocol) {
        Attendance attendance = protocol.attendance();
        return Stream.of(attendance.serving(), attendance.notServing(), attendance.absent(), attendance.others())
                .flatMap(List::stream)
                .map(Attendee::person);
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return Protocols.statutory();
    }
}
