package se.kansli.mandate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Body;
import se.kansli.organisation.Role;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules across a mandate's components, by their codes. */
final class MandateRules {
    private MandateRules() {}

    /** V02: each goal in focus is in the goal document, and once. */
    static final class GoalsExist implements RuleCheck<MandateDescription> {
        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Set<Integer> seen = new HashSet<>();
            forEachGoal(mandate, (path, goal) -> {
                GoalDocument document = goalDocument(mandate);
                if (!seen.add(goal.number())) {
                    findings.reportVariant("twice", path + ".number", "number", goal.number());
                } else if (document != null && document.goal(goal.number()).isEmpty()) {
                    findings.reportVariant(
                            "unknown", path + ".number", "number", goal.number(), "document", document.name());
                }
            });
        }
    }

    /** V02: a goal's heading is the goal document's; capitals do not matter. */
    static final class HeadingsAgree implements RuleCheck<MandateDescription> {
        @Override
        public void check(MandateDescription mandate, Findings findings) {
            forEachGoal(mandate, (path, goal) -> {
                Goal agreed = agreed(mandate, goal);
                if (agreed != null
                        && goal.heading() != null
                        && agreed.heading() != null
                        && !goal.heading().equalsIgnoreCase(agreed.heading())) {
                    findings.reportVariant(
                            "heading", path + ".heading", "found", goal.heading(), "agreed", agreed.heading());
                }
            });
        }
    }

    /** V03: each statement is one of the goal document's, to the letter. */
    static final class StatementsAgree implements RuleCheck<MandateDescription> {
        @Override
        public void check(MandateDescription mandate, Findings findings) {
            forEachGoal(mandate, (path, goal) -> {
                Goal agreed = agreed(mandate, goal);
                if (agreed == null) {
                    return;
                }
                for (int i = 0; i < goal.statements().size(); i++) {
                    String statement = goal.statements().get(i);
                    if (statement != null && !agreed.statements().contains(statement)) {
                        findings.report(
                                path + ".statements[" + i + "]",
                                "found",
                                statement,
                                "agreed",
                                nearest(statement, i, agreed.statements()));
                    }
                }
            });
        }

        private static String nearest(String statement, int index, List<String> agreed) {
            return agreed.stream()
                    .filter(candidate ->
                            candidate != null && sharedStart(candidate, statement) > statement.length() / 3)
                    .findFirst()
                    .orElseGet(() -> String.valueOf(index < agreed.size() ? agreed.get(index) : "–"));
        }

        private static int sharedStart(String a, String b) {
            int length = Math.min(a.length(), b.length());
            int i = 0;
            while (i < length && a.charAt(i) == b.charAt(i)) {
                i++;
            }
            return i;
        }
    }

    /** V04: a number of goals spelled out in the focus sentence is the number of goals. */
    static final class GoalCountAgrees implements RuleCheck<MandateDescription> {
        private static final List<String> NUMBERS =
                List.of("ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");
        private static final Pattern COUNT = Pattern.compile(
                "(?<!\\pL)(" + String.join("|", NUMBERS) + ") mål(?:en)?(?!\\pL)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Purpose purpose = mandate.purpose();
            if (purpose == null || purpose.focus() == null) {
                return;
            }
            Matcher matcher = COUNT.matcher(purpose.focus().plainText());
            if (matcher.find()) {
                int said = NUMBERS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) + 1;
                int goals = purpose.goals().size();
                if (said != goals) {
                    findings.report("purpose.focus", "said", matcher.group(), "count", goals);
                }
            }
        }
    }

    /** V05: a year in an assignment is the mandate's; a mandate that names no year has none in its assignments. */
    static final class YearsAgree implements RuleCheck<MandateDescription> {
        private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

        @Override
        public void check(MandateDescription mandate, Findings findings) {
            forEachAssignment(mandate, (path, text) -> {
                Matcher matcher = YEAR.matcher(text);
                while (matcher.find()) {
                    if (mandate.year() == null) {
                        findings.reportVariant("none", path, "found", matcher.group());
                    } else if (mandate.year() != Integer.parseInt(matcher.group())) {
                        findings.reportVariant("other", path, "found", matcher.group(), "year", mandate.year());
                    }
                }
            });
        }
    }

    /** V06: the goal document is in force in the mandate's year. */
    static final class YearIsInForce implements RuleCheck<MandateDescription> {
        @Override
        public void check(MandateDescription mandate, Findings findings) {
            GoalDocument document = goalDocument(mandate);
            if (mandate.year() != null
                    && document != null
                    && document.validity() != null
                    && !document.validity().touches(mandate.year())) {
                findings.report("year", "year", mandate.year(), "document", String.valueOf(document.name()));
            }
        }
    }

    /** V07: chair, secretary and chief of education have a mandate, and no role has two. */
    static final class RolesAreThere implements RuleCheck<MandateDescription> {
        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Set<Role> missing = EnumSet.of(Role.CHAIR, Role.SECRETARY, Role.CHIEF_CONTACT);
            Set<Role> seen = EnumSet.noneOf(Role.class);
            forEachRole(mandate, (path, role) -> {
                if (role.role() != null && !seen.add(role.role())) {
                    findings.reportVariant("twice", path + ".role", "role", role.role());
                }
                missing.remove(role.role());
            });
            missing.forEach(role -> findings.reportVariant("missing", "roles.mandates", "role", role));
        }
    }

    /** V08: somebody sends the notice, keeps the minutes and sends in members, minutes and dates. */
    static final class DutiesAreAssigned implements RuleCheck<MandateDescription> {
        private static final List<String> NEEDED = List.of(
                Duty.SEND_NOTICE, Duty.SEND_MEMBERS, Duty.KEEP_MINUTES, Duty.SEND_MINUTES, Duty.SEND_MEETING_PLAN);

        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Set<String> assigned = new HashSet<>();
            forEachRole(
                    mandate,
                    (path, role) -> role.duties().forEach(duty -> {
                        if (duty != null) {
                            assigned.add(duty.code());
                        }
                    }));
            NEEDED.stream()
                    .filter(code -> !assigned.contains(code))
                    .forEach(code -> findings.reportVariant(code, "roles.mandates"));
        }
    }

    /** V10: the chief of education carries feedback to the network and from it. */
    static final class FeedbackGoesBothWays implements RuleCheck<MandateDescription> {
        @Override
        public void check(MandateDescription mandate, Findings findings) {
            forEachRole(mandate, (path, role) -> {
                if (role.role() != Role.CHIEF_CONTACT) {
                    return;
                }
                for (Duty.Direction direction : Duty.Direction.values()) {
                    if (role.duties().stream().noneMatch(duty -> duty != null && duty.direction() == direction)) {
                        findings.reportVariant(direction.name(), path + ".duties");
                    }
                }
            });
        }
    }

    /** V11: no term of another network's field in what this one is to do: the trace of a copied mandate. */
    static final class TermsAreOurs implements RuleCheck<MandateDescription> {
        /** Beginnings of words that belong to one network's field, and the field. */
        private static final Map<String, String> FIELDS = Map.of(
                "introduktionsprogram", "introduktionsprogrammen",
                "fritidshem", "fritidshemmen",
                "förskol", "förskolan",
                "grundsärskol", "grundsärskolan",
                "gymnasiesärskol", "gymnasiesärskolan",
                "komvux", "vuxenutbildningen",
                "vuxenutbildning", "vuxenutbildningen",
                "yrkeshögskol", "yrkeshögskolan");

        private static final Pattern TERM = Pattern.compile(
                "(?<!\\pL)(" + String.join("|", FIELDS.keySet()) + ")\\pL*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Body network = mandate.network();
            if (network == null) {
                return;
            }
            String ours =
                    (network.name() + " " + network.nameInText() + " " + network.aliases()).toLowerCase(Locale.ROOT);
            BiConsumer<String, String> look = (path, text) -> {
                Matcher matcher = TERM.matcher(text);
                while (matcher.find()) {
                    String term = matcher.group(1).toLowerCase(Locale.ROOT);
                    String field = FIELDS.getOrDefault(term, term);
                    if (!ours.contains(term) && !ours.contains(field)) {
                        findings.report(path, "term", matcher.group(), "field", field);
                    }
                }
            };
            forEachAssignment(mandate, look);
            forEachRole(mandate, (path, role) -> {
                if (role.text() != null) {
                    look.accept(path + ".text", role.text().plainText());
                }
            });
        }
    }

    private static void forEachGoal(MandateDescription mandate, BiConsumer<String, GoalFocus> action) {
        if (mandate.purpose() != null) {
            forEach("purpose.goals", mandate.purpose().goals(), action);
        }
    }

    private static void forEachRole(MandateDescription mandate, BiConsumer<String, RoleMandate> action) {
        if (mandate.roles() != null) {
            forEach("roles.mandates", mandate.roles().mandates(), action);
        }
    }

    private static void forEachAssignment(MandateDescription mandate, BiConsumer<String, String> action) {
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

    private static @Nullable GoalDocument goalDocument(MandateDescription mandate) {
        return mandate.purpose() == null ? null : mandate.purpose().goalDocument();
    }

    private static @Nullable Goal agreed(MandateDescription mandate, GoalFocus goal) {
        GoalDocument document = goalDocument(mandate);
        return document == null ? null : document.goal(goal.number()).orElse(null);
    }
}
