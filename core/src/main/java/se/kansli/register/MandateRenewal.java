package se.kansli.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.GoalFocus;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.Purpose;
import se.kansli.mandate.RenewedMandate;
import se.kansli.mandate.RoleAssignment;
import se.kansli.mandate.RoleMandate;
import se.kansli.mandate.Roles;
import se.kansli.organisation.Role;
import se.kansli.register.MandateOrder.OrderedAssignment;
import se.kansli.register.MandateOrder.OrderedDuty;
import se.kansli.register.MandateOrder.OrderedHolder;
import se.kansli.text.RichText;

/** Makes one network's new mandate of last year's and an order: writes the order into it, then rolls it over. */
final class MandateRenewal {
    private static final String HOLDERS_HEADING = "Rollfördelning";

    private static final String DUTIES_HEADING = "Uppdrag";

    private final MandateDescription base;
    private final GoalDocument document;
    private final int year;
    private final SortedMap<Integer, List<RichText>> assignments;
    private final Map<Role, List<RichText>> duties;
    private final List<OrderedHolder> holders;
    private final List<String> kept = new ArrayList<>();

    MandateRenewal(MandateOrder order, MandateDescription base, GoalDocument document) {
        this.base = base;
        this.document = document;
        this.year = order.year();
        String network = base.network().id();
        this.assignments = order.assignments().stream()
                .filter(row -> row.network().equals(network))
                .collect(Collectors.groupingBy(
                        OrderedAssignment::goal,
                        TreeMap::new,
                        Collectors.mapping(OrderedAssignment::text, Collectors.toList())));
        this.duties = order.duties().stream()
                .filter(row -> row.network().equals(network))
                .collect(Collectors.groupingBy(
                        OrderedDuty::role,
                        LinkedHashMap::new,
                        Collectors.mapping(OrderedDuty::text, Collectors.toList())));
        this.holders = order.holders().stream()
                .filter(row -> row.network().equals(network))
                .toList();
    }

    OrderedMandate mandate() {
        MandateDescription ordered = new MandateDescription(
                base.title(),
                base.network(),
                base.year(),
                base.background(),
                purpose(base.purpose()),
                roles(base.roles()),
                base.meetings(),
                base.metadata());
        MandateDescription mandate = ordered.forYear(year, document).mandate();
        return new OrderedMandate(new RenewedMandate(mandate, base), kept);
    }

    private Purpose purpose(Purpose last) {
        return new Purpose(
                last.heading(),
                last.focus(),
                last.goalDocument(),
                last.labels(),
                last.statementStyle(),
                last.assignmentStyle(),
                goals(last.goals()),
                last.commission());
    }

    private List<GoalFocus> goals(List<GoalFocus> last) {
        List<GoalFocus> goals = new ArrayList<>();
        SortedMap<Integer, List<RichText>> added = new TreeMap<>(assignments);
        for (GoalFocus goal : last) {
            List<RichText> ordered = added.remove(goal.number());
            if (ordered == null) {
                kept.add("purpose.goals[" + goals.size() + "].assignments");
            }
            goals.add(
                    ordered == null
                            ? goal
                            : new GoalFocus(
                                    goal.number(), goal.heading(), goal.statements(), ordered, goal.reporting()));
        }
        // their words come from the goal document, when the mandate is rolled over
        added.forEach((number, ordered) -> goals.add(new GoalFocus(number, "Mål " + number, List.of(), ordered, null)));
        return goals;
    }

    private Roles roles(Roles last) {
        List<RoleMandate> mandates = roleMandates(last.mandates());
        List<RoleAssignment> assignments = assignments(last.assignments());
        boolean needsHeading = last.assignmentsHeading() == null && !assignments.isEmpty();
        return new Roles(mandates, needsHeading ? HOLDERS_HEADING : last.assignmentsHeading(), assignments);
    }

    /** What a role is to do, ordered anew, is no longer what last year's data on its duties say. */
    private List<RoleMandate> roleMandates(List<RoleMandate> last) {
        List<RoleMandate> mandates = new ArrayList<>();
        Map<Role, List<RichText>> added = new LinkedHashMap<>(duties);
        for (RoleMandate mandate : last) {
            List<RichText> ordered = added.remove(mandate.role());
            if (ordered == null) {
                kept.add("roles.mandates[" + mandates.size() + "].text");
                mandates.add(mandate);
            } else {
                if (!mandate.duties().isEmpty()) {
                    kept.add("roles.mandates[" + mandates.size() + "].duties");
                }
                mandates.add(new RoleMandate(mandate.role(), mandate.heading(), together(ordered), mandate.duties()));
            }
        }
        added.forEach(
                (role, ordered) -> mandates.add(new RoleMandate(role, headingOf(role), together(ordered), List.of())));
        return mandates;
    }

    /** As the holders of the role are called, if the order names any. */
    private String headingOf(Role role) {
        return holders.stream()
                .filter(row -> row.role() == role)
                .map(row -> DUTIES_HEADING + " " + row.designation().toLowerCase(Locale.ROOT) + ":")
                .findFirst()
                .orElse(DUTIES_HEADING + ":");
    }

    /** Each begins a paragraph of its own. */
    private static RichText together(List<RichText> texts) {
        return RichText.ofBlocks(
                texts.stream().flatMap(text -> text.blocks().stream()).toList());
    }

    /** Roles with new holders stay where they stood. */
    private List<RoleAssignment> assignments(List<RoleAssignment> last) {
        Map<Role, List<RoleAssignment>> ordered = orderedRoles();
        List<RoleAssignment> all = new ArrayList<>();
        Set<Role> placed = EnumSet.noneOf(Role.class);
        for (RoleAssignment assignment : last) {
            List<RoleAssignment> holding = ordered.get(assignment.role());
            if (holding == null) {
                kept.add("roles.assignments[" + all.size() + "]");
                all.add(assignment);
            } else if (placed.add(assignment.role())) {
                all.addAll(holding);
            }
        }
        ordered.forEach((role, holding) -> all.addAll(placed.contains(role) ? List.of() : holding));
        return all;
    }

    /** In the order of the rows; those of one designation stand together. */
    private Map<Role, List<RoleAssignment>> orderedRoles() {
        Map<Role, List<RoleAssignment>> roles = new LinkedHashMap<>();
        holders.stream()
                .collect(Collectors.groupingBy(
                        row -> new Title(row.role(), row.designation()), LinkedHashMap::new, Collectors.toList()))
                .forEach((title, rows) -> roles.computeIfAbsent(title.role(), role -> new ArrayList<>())
                        .add(new RoleAssignment(
                                title.role(),
                                title.designation(),
                                rows.stream().map(OrderedHolder::person).toList())));
        return roles;
    }

    private record Title(Role role, String designation) {}
}
