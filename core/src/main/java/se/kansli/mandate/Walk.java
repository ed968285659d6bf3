package se.kansli.mandate;

import java.util.List;
import java.util.function.BiConsumer;

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

    private static <T> void forEach(String list, List<T> elements, BiConsumer<String, T> action) {
        for (int i = 0; i < elements.size(); i++) {
            T element = elements.get(i);
            if (element != null) {
                action.accept(list + "[" + i + "]", element);
            }
        }
    }
}
