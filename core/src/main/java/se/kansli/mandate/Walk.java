package se.kansli.mandate;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.kansli.text.RichText;

/** Goes through a mandate with the path of each thing; what is null on the way is left to other rules. */
final class Walk {
    private Walk() {}

    static void forEachGoal(MandateDescription mandate, BiConsumer<String, GoalFocus> action) {
        if (mandate.purpose() != null) {
            forEach("purpose.goals", mandate.purpose().goals(), action);
        }
    }

    static void forEachRole(MandateDescription mandate, BiConsumer<String, RoleMandate> action) {
        if (mandate.roles() != null) {
            forEach("roles.mandates", mandate.roles().mandates(), action);
        }
    }

    static void forEachAssignment(MandateDescription mandate, BiConsumer<String, String> action) {
        forEachGoal(
                mandate,
                (path, goal) -> forEach(
                        path + ".assignments",
                        goal.assignments(),
                        (place, assignment) -> action.accept(place, assignment.plainText())));
    }

    /** What a mandate says in words of its own; the statements of goals are the goal document's. */
    static void forEachTextBesideAssignments(MandateDescription mandate, BiConsumer<String, String> action) {
        give("title", mandate.title(), action);
        if (mandate.background() != null) {
            give("background.text", mandate.background().text(), action);
        }
        if (mandate.purpose() != null) {
            give("purpose.focus", mandate.purpose().focus(), action);
            forEachGoal(mandate, (path, goal) -> {
                if (goal.reporting() != null) {
                    give(path + ".reporting.text", goal.reporting().text(), action);
                }
            });
            if (mandate.purpose().commission() != null) {
                give(
                        "purpose.commission.heading",
                        mandate.purpose().commission().heading(),
                        action);
                give(
                        "purpose.commission.sentence",
                        mandate.purpose().commission().sentence(),
                        action);
            }
        }
        forEachRole(mandate, (path, role) -> give(path + ".text", role.text(), action));
        if (mandate.roles() != null) {
            give("roles.assignmentsHeading", mandate.roles().assignmentsHeading(), action);
        }
        if (mandate.meetings() != null) {
            give("meetings.text", mandate.meetings().text(), action);
        }
    }

    private static void give(String path, @Nullable Object text, BiConsumer<String, String> action) {
        if (text != null) {
            action.accept(path, text instanceof RichText rich ? rich.plainText() : text.toString());
        }
    }

    private static <T> void forEach(String list, List<T> elements, BiConsumer<String, T> action) {
        for (int i = 0; i < elements.size(); i++) {
            T element = elements.get(i);
            if (element != null) {
                action.accept(list + "[" + i + "]", element);
            }
        }
    }
}
