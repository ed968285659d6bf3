package se.kansli.mandate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules between a new mandate and the one it was made of, by their codes. */
final class RenewalRules {
    private RenewalRules() {}

    /** V59: a goal's heading and statements are those of last year's mandate. */
    static final class GoalsAreAsTheyWere implements RuleCheck<RenewedMandate> {
        @Override
        public void check(RenewedMandate renewed, Findings findings) {
            if (renewed.mandate() == null || renewed.last() == null) {
                return;
            }
            Walk.forEachGoal(renewed.mandate(), (path, goal) -> {
                GoalFocus before = lastYears(goal.number(), renewed.last());
                if (before != null) {
                    String place = "mandate." + path;
                    if (goal.heading() != null && !goal.heading().equals(before.heading())) {
                        findings.reportVariant(
                                "heading",
                                place + ".heading",
                                "before",
                                String.valueOf(before.heading()),
                                "now",
                                goal.heading());
                    }
                    statements(before.statements(), goal.statements(), place + ".statements", findings);
                }
            });
        }

        private static @Nullable GoalFocus lastYears(int number, MandateDescription last) {
            List<GoalFocus> found = new ArrayList<>();
            Walk.forEachGoal(last, (path, goal) -> {
                if (goal.number() == number) {
                    found.add(goal);
                }
            });
            return found.isEmpty() ? null : found.get(0);
        }

        /** Those that are in one of the lists only are paired in order: a changed statement keeps its place. */
        private static void statements(List<String> before, List<String> now, String place, Findings findings) {
            List<String> gone = before.stream()
                    .filter(text -> text != null && !now.contains(text))
                    .collect(Collectors.toList());
            for (int i = 0; i < now.size(); i++) {
                String statement = now.get(i);
                if (statement != null && !before.contains(statement)) {
                    String at = place + "[" + i + "]";
                    if (gone.isEmpty()) {
                        findings.reportVariant("added", at, "now", statement);
                    } else {
                        findings.reportVariant("statement", at, "before", gone.remove(0), "now", statement);
                    }
                }
            }
            gone.forEach(text -> findings.reportVariant("gone", place, "before", text));
        }
    }

    /** V60: the mandate mentions every goal that last year's goal document did not have. */
    static final class NewGoalsAreMentioned implements RuleCheck<RenewedMandate> {
        @Override
        public void check(RenewedMandate renewed, Findings findings) {
            GoalDocument now = goalDocument(renewed.mandate());
            GoalDocument before = goalDocument(renewed.last());
            if (now == null || before == null) {
                return;
            }
            Set<Integer> known = new HashSet<>();
            Walk.forEachGoal(renewed.mandate(), (path, goal) -> known.add(goal.number()));
            now.goals().stream()
                    .filter(goal -> goal != null
                            && !known.contains(goal.number())
                            && before.goal(goal.number()).isEmpty())
                    .forEach(goal -> findings.report(
                            "mandate.purpose.goals",
                            "number",
                            goal.number(),
                            "heading",
                            String.valueOf(goal.heading()),
                            "document",
                            String.valueOf(now.name())));
        }

        private static @Nullable GoalDocument goalDocument(@Nullable MandateDescription mandate) {
            return mandate == null || mandate.purpose() == null
                    ? null
                    : mandate.purpose().goalDocument();
        }
    }

    /** V61: the document's particulars are as they were. */
    static final class ParticularsAreAsTheyWere implements RuleCheck<RenewedMandate> {
        @Override
        public void check(RenewedMandate renewed, Findings findings) {
            if (renewed.mandate() != null
                    && renewed.mandate().metadata() != null
                    && renewed.last() != null
                    && !renewed.mandate().metadata().equals(renewed.last().metadata())) {
                findings.report("mandate.metadata");
            }
        }
    }

    /** V62: no text beside the assignments names last year, or a year between it and the new one. */
    static final class TextsDoNotNameLastYear implements RuleCheck<RenewedMandate> {
        @Override
        public void check(RenewedMandate renewed, Findings findings) {
            MandateDescription mandate = renewed.mandate();
            if (mandate == null || mandate.year() == null || renewed.last() == null) {
                return;
            }
            int year = mandate.year();
            // a mandate that does not say its year may name any that is past
            int first = renewed.last().year() == null ? 0 : renewed.last().year();
            Walk.forEachTextBesideAssignments(mandate, (path, text) -> {
                Matcher matcher = WordingRules.YEAR.matcher(text);
                while (matcher.find()) {
                    int named = Integer.parseInt(matcher.group());
                    if (named >= first && named < year) {
                        findings.report("mandate." + path, "found", matcher.group(), "year", year);
                    }
                }
            });
        }
    }
}
