package se.kansli.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.json.JsonSample;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.GoalFocus;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.RoleAssignment;
import se.kansli.mandate.RoleMandate;
import se.kansli.organisation.DocumentStatus;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.problem.Problem;
import se.kansli.register.MandateOrder.OrderedAssignment;
import se.kansli.register.MandateOrder.OrderedDuty;
import se.kansli.register.MandateOrder.OrderedHolder;
import se.kansli.text.RichText;
import se.kansli.validation.Validation;

/** V56 to V58, and what an order makes of last year's mandate. */
class MandateOrderTest {
    private static final String NETWORK = "ikt-strateger";
    private static final GoalDocument GOALS =
            JsonSample.file("goal-document.json", GoalDocument.class).document();

    @Test
    void acceptsRowsOfTheNetworksOfTheOrder() {
        assertNone(Validation.check(new MandateOrder(
                2028,
                List.of(NETWORK, "grundskolan"),
                List.of(assignment(NETWORK, 1, "Ett"), assignment("grundskolan", 1, "Två")),
                List.of(duty(NETWORK, Role.CHAIR, "Leda mötena.")),
                List.of(holder(NETWORK, Role.CHAIR, "Alva")))));
    }

    @Test
    void refusesNetworkThatIsThereTwice() {
        assertOnly(
                Validation.check(new MandateOrder(2028, List.of(NETWORK, NETWORK), List.of(), List.of(), List.of())),
                error("V56", "networks[1]", "Nätverket ikt-strateger står två gånger"));
    }

    @Test
    void refusesRowOfNoNetworkOfTheOrder() {
        assertOnly(
                Validation.check(new MandateOrder(
                        2028,
                        List.of(NETWORK),
                        List.of(assignment(NETWORK, 1, "Ett"), assignment("ikt", 1, "Två")),
                        List.of(duty("Ikt", Role.CHAIR, "Leda mötena.")),
                        List.of(holder("IKT-strateger", Role.CHAIR, "Alva")))),
                error("V57", "assignments[1].network", "Nätverket ikt finns inte bland nätverken"),
                error("V57", "duties[0].network", "Nätverket Ikt finns inte bland nätverken"),
                error("V57", "holders[0].network", "Nätverket IKT-strateger finns inte bland nätverken"));
    }

    @Test
    void bearsWithWhatIsMissing() {
        assertOnly(
                Validation.check(new MandateOrder(
                        2028, Arrays.asList(NETWORK, null), Arrays.asList((OrderedAssignment) null), null, null)),
                error("required", "networks[1]", "Texten är tom"),
                error("required", "assignments[0]", "Uppgiften saknas"));
    }

    @Test
    void takesWhatIsOrderedAndKeepsTheRest() {
        MandateDescription last = Year.inYear(2027, Year.mandate());
        OrderedMandate ordered = order(
                        List.of(
                                assignment(NETWORK, 1, "Införa det nya avtalet."),
                                assignment("grundskolan", 2, "Något annat."),
                                assignment(NETWORK, 1, "Utbilda personalen.")),
                        List.of())
                .applyTo(last, GOALS);

        MandateDescription mandate = ordered.mandate();
        assertThat(mandate.year()).isEqualTo(2028);
        assertThat(assignments(mandate, 0)).containsExactly("Införa det nya avtalet.", "Utbilda personalen.");
        assertThat(assignments(mandate, 1)).isEqualTo(assignments(last, 1));
        assertThat(mandate.background()).isEqualTo(last.background());
        assertThat(mandate.roles()).isEqualTo(last.roles());
        assertThat(ordered.kept())
                .containsExactly(
                        "purpose.goals[1].assignments",
                        "purpose.goals[2].assignments",
                        "roles.mandates[0].text",
                        "roles.mandates[1].text",
                        "roles.mandates[2].text");
    }

    /** Last year's mandate has slips of its own in headings and statements. */
    @Test
    void takesTheWordsOfTheGoalDocument() {
        MandateDescription mandate =
                order(List.of(), List.of()).applyTo(Year.mandate(), GOALS).mandate();

        assertThat(mandate.purpose().goalDocument()).isEqualTo(GOALS);
        assertThat(mandate.purpose().goals())
                .allSatisfy(focus -> assertThat(GOALS.goal(focus.number())).hasValueSatisfying(goal -> {
                    assertThat(focus.heading()).isEqualTo(goal.heading());
                    assertThat(focus.statements()).isEqualTo(goal.statements());
                }));
    }

    @Test
    void addsGoalsAfterThoseOfLastYear() {
        MandateOrder order = new MandateOrder(
                2028, List.of("grundskolan"), List.of(assignment("grundskolan", 1, "Samverka.")), List.of(), List.of());

        MandateDescription mandate = order.applyTo(Year.otherMandate(), GOALS).mandate();

        assertThat(mandate.purpose().goals()).extracting(GoalFocus::number).containsExactly(2, 3, 1);
        assertThat(mandate.purpose().goals().get(2).heading()).isEqualTo("Stärkt tillväxt och kompetensförsörjning");
        assertThat(assignments(mandate, 2)).containsExactly("Samverka.");
    }

    @Test
    void refusesGoalThatTheGoalDocumentDoesNotHave() {
        OrderedMandate ordered =
                order(List.of(assignment(NETWORK, 7, "Samverka.")), List.of()).applyTo(Year.mandate(), GOALS);

        assertThat(Validation.check(ordered))
                .filteredOn(Problem::isError)
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("V02", "renewed.mandate.purpose.goals[3].number"));
    }

    @Test
    void givesRolesToNewHoldersWhereTheRolesStood() {
        MandateDescription first = order(
                        List.of(),
                        List.of(
                                holder(NETWORK, Role.CHAIR, "Alva"),
                                holder(NETWORK, Role.SECRETARY, "Bo"),
                                holder(NETWORK, Role.PRESIDIUM, "Cia"),
                                holder(NETWORK, Role.PRESIDIUM, "Dan")))
                .applyTo(Year.mandate(), GOALS)
                .mandate();
        OrderedMandate second = order(
                        List.of(),
                        List.of(
                                holder(NETWORK, Role.MUNICIPAL_REPRESENTATIVE, "Finn"),
                                holder(NETWORK, Role.CHAIR, "Eva")))
                .applyTo(first, GOALS);

        assertThat(first.roles().assignmentsHeading()).isEqualTo("Rollfördelning");
        assertThat(holders(first)).containsExactly("[Alva]", "[Bo]", "[Cia, Dan]");
        assertThat(holders(second.mandate())).containsExactly("[Eva]", "[Bo]", "[Cia, Dan]", "[Finn]");
        assertThat(second.kept())
                .contains("roles.assignments[1]", "roles.assignments[2]")
                .hasSize(8);
    }

    @Test
    void givesRolesWhatTheyAreToDoWhereTheRolesStood() {
        OrderedMandate ordered = new MandateOrder(
                        2028,
                        List.of(NETWORK),
                        List.of(),
                        List.of(
                                duty(NETWORK, Role.PRESIDIUM, "Bereda mötena."),
                                duty(NETWORK, Role.CHAIR, "Leda mötena."),
                                duty(NETWORK, Role.CHAIR, "Skicka ut kallelse.")),
                        List.of(holder(NETWORK, Role.PRESIDIUM, "Presidium", "Alva")))
                .applyTo(Year.mandate(), GOALS);

        List<RoleMandate> last = Year.mandate().roles().mandates();
        List<RoleMandate> mandates = ordered.mandate().roles().mandates();
        assertThat(mandates)
                .extracting(RoleMandate::heading)
                .containsExactly(
                        "Uppdrag ordförande:",
                        "Uppdrag sekreterare:",
                        "Uppdrag skol-och utbildningschef",
                        "Uppdrag presidium:");
        assertThat(mandates.get(0).text().plainText()).isEqualTo("Leda mötena.\n\nSkicka ut kallelse.");
        assertThat(mandates.get(0).duties()).isEqualTo(last.get(0).duties());
        assertThat(mandates.subList(1, 3)).isEqualTo(last.subList(1, 3));
        assertThat(mandates.get(3).text().plainText()).isEqualTo("Bereda mötena.");
        assertThat(ordered.kept())
                .contains("roles.mandates[0].duties", "roles.mandates[1].text", "roles.mandates[2].text")
                .hasSize(6);
    }

    @Test
    void isADraftAgain() {
        MandateDescription adopted = JsonSample.file("mandates/ikt-strateger.json", MandateDescription.class)
                .document();
        MandateDescription last = new MandateDescription(
                adopted.title(),
                adopted.network(),
                2027,
                adopted.background(),
                adopted.purpose(),
                adopted.roles(),
                adopted.meetings(),
                Year.plan().metadata());

        MandateDescription mandate =
                order(List.of(), List.of()).applyTo(last, GOALS).mandate();

        assertThat(mandate.metadata().status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(mandate.metadata().adoption()).isNull();
        assertThat(mandate.metadata().version()).isNull();
    }

    /**
     * Nothing is ordered for goal 1, whose second assignment is "Under 2020 verka för ett nytt avtal …"; the slips of last
     * year's goals are gone.
     */
    @Test
    void tellsWhatMustBeLookedAt() {
        OrderedMandate ordered = order(
                        List.of(assignment(NETWORK, 2, "Två."), assignment(NETWORK, 3, "Tre.")), List.of())
                .applyTo(Year.mandate(), GOALS);

        assertThat(Validation.check(ordered))
                .filteredOn(problem -> problem.path().startsWith("renewed.mandate.purpose"))
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("V58", "renewed.mandate.purpose.goals[0].assignments"),
                        tuple("V05", "renewed.mandate.purpose.goals[0].assignments[1]"),
                        tuple("V59", "renewed.mandate.purpose.goals[0].statements[0]"),
                        tuple("V59", "renewed.mandate.purpose.goals[1].heading"),
                        tuple("V59", "renewed.mandate.purpose.goals[1].statements[0]"),
                        tuple("V59", "renewed.mandate.purpose.goals[2].statements[1]"));
    }

    @Test
    void refusesMandateThatIsNotOrdered() {
        MandateOrder order = order(List.of(), List.of());

        assertThatThrownBy(() -> order.applyTo(Year.otherMandate(), GOALS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("grundskolan");
    }

    private static MandateOrder order(List<OrderedAssignment> assignments, List<OrderedHolder> holders) {
        return new MandateOrder(2028, List.of(NETWORK), assignments, List.of(), holders);
    }

    private static OrderedAssignment assignment(String network, int goal, String text) {
        return new OrderedAssignment(network, goal, RichText.plain(text));
    }

    private static OrderedDuty duty(String network, Role role, String text) {
        return new OrderedDuty(network, role, RichText.plain(text));
    }

    private static OrderedHolder holder(String network, Role role, String name) {
        return holder(network, role, "Roll", name);
    }

    private static OrderedHolder holder(String network, Role role, String designation, String name) {
        return new OrderedHolder(network, role, designation, new Person(name, null, null, null, null, false));
    }

    private static List<String> assignments(MandateDescription mandate, int goal) {
        return mandate.purpose().goals().get(goal).assignments().stream()
                .map(RichText::plainText)
                .toList();
    }

    private static List<String> holders(MandateDescription mandate) {
        return mandate.roles().assignments().stream()
                .map(RoleAssignment::holders)
                .map(people -> people.stream().map(Person::name).toList().toString())
                .toList();
    }
}
