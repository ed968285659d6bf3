package se.kansli.mandate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules between a mandate and its goal document, by their codes. */
final class GoalRules {
    private GoalRules() {}

    /** V02: each goal in focus is in the goal document, and once. */
    static final class GoalsExist implements RuleCheck<MandateDescription> {
        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Set<Integer> seen = new HashSet<>();
            Walk.forEachGoal(mandate, (path, goal) -> {
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
            Walk.forEachGoal(mandate, (path, goal) -> {
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
            Walk.forEachGoal(mandate, (path, goal) -> {
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

    private static @Nullable GoalDocument goalDocument(MandateDescription mandate) {
        return mandate.purpose() == null ? null : mandate.purpose().goalDocument();
    }

    private static @Nullable Goal agreed(MandateDescription mandate, GoalFocus goal) {
        GoalDocument document = goalDocument(mandate);
        return document == null ? null : document.goal(goal.number()).orElse(null);
    }
}
