package se.kansli.protocol;

import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on votes, by their codes. */
final class VoteRules {
    private VoteRules() {}

    /** V25: ballots, totals, those who served and the result agree. */
    static final class CountsAgree implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol) || protocol.attendance() == null) {
                return;
            }
            Service service = new Service(protocol.attendance());
            Walk.forEachDeliberation(
                    protocol,
                    (path, item, deliberation) -> Walk.forEach(path + ".votes", deliberation.votes(), (place, vote) -> {
                        if (vote.method() != Vote.Method.LOT) {
                            count(place, vote, service.serving(item).size(), findings);
                        }
                    }));
        }

        private static void count(String path, Vote vote, int serving, Findings findings) {
            Vote.Count count = vote.count();
            if (count == null) {
                findings.reportVariant("missing", path + ".count");
                return;
            }
            if (!vote.ballots().isEmpty()) {
                total(path, vote, Vote.Choice.YES, "yes", count.yes(), findings);
                total(path, vote, Vote.Choice.NO, "no", count.no(), findings);
                total(path, vote, Vote.Choice.ABSTAINED, "abstained", count.abstained(), findings);
            }
            int voters = count.yes() + count.no() + count.abstained();
            if (voters != serving) {
                findings.reportVariant("serving", path + ".count", "voters", voters, "serving", serving);
            }
            result(path, vote, count, findings);
        }

        private static void total(
                String path, Vote vote, Vote.Choice choice, String component, int told, Findings findings) {
            long counted = vote.ballots().stream()
                    .filter(ballot -> ballot != null && ballot.choice() == choice)
                    .count();
            if (counted != told) {
                findings.reportVariant(
                        "total", path + ".count." + component, "choice", choice, "told", told, "counted", counted);
            }
        }

        private static void result(String path, Vote vote, Vote.Count count, Findings findings) {
            if (count.yes() == count.no()) {
                if (vote.tieBreak() == null) {
                    findings.reportVariant("tie", path + ".tieBreak", "votes", count.yes());
                }
                return;
            }
            Vote.Side winner = count.yes() > count.no() ? Vote.Side.YES : Vote.Side.NO;
            if (vote.outcome() != null && vote.outcome() != winner) {
                findings.reportVariant("result", path + ".outcome", "yes", count.yes(), "no", count.no());
            }
            if (vote.tieBreak() != null) {
                findings.reportVariant("no-tie", path + ".tieBreak", "yes", count.yes(), "no", count.no());
            }
        }
    }

    /** V26: an open vote is told name by name. */
    static final class OpenVotesNameVoters implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol)) {
                return;
            }
            Walk.forEachDeliberation(
                    protocol,
                    (path, item, deliberation) -> Walk.forEach(path + ".votes", deliberation.votes(), (place, vote) -> {
                        if (vote.method() == Vote.Method.OPEN && vote.ballots().isEmpty()) {
                            findings.report(place + ".ballots");
                        }
                    }));
        }
    }
}
