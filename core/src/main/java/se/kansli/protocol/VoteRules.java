package se.kansli.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kansli.organisation.Role;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on votes, by their codes. */
final class VoteRules {
    private VoteRules() {}

    /** V25: nobody votes twice, or without serving. */
    static final class VotersServe implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            forEachVote(protocol, (path, roll, vote) -> {
                Set<String> seen = new HashSet<>();
                Walk.forEach(path + ".ballots", vote.ballots(), (place, ballot) -> {
                    String name = Names.bare(ballot.name());
                    boolean isVoter = ballot.choice() == Vote.Choice.ABSENT || roll.isVoter(name);
                    if (!seen.add(name)) {
                        findings.reportVariant("twice", place, "name", name);
                    } else if (!isVoter && !roll.recused().contains(name)) { // V28 speaks of the recused
                        findings.reportVariant("voter", place, "name", name);
                    }
                });
            });
        }
    }

    /** V25: ballots, totals and those who served agree. */
    static final class CountsAgree implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            forEachVote(protocol, (path, roll, vote) -> {
                Vote.Count count = vote.count();
                if (vote.method() == Vote.Method.LOT) {
                    return;
                }
                if (count == null) {
                    findings.reportVariant("missing", path + ".count");
                    return;
                }
                if (!vote.ballots().isEmpty()) {
                    total(path, vote, Vote.Choice.YES, "yes", count.yes(), findings);
                    total(path, vote, Vote.Choice.NO, "no", count.no(), findings);
                    total(path, vote, Vote.Choice.ABSTAINED, "abstained", count.abstained(), findings);
                }
                if (vote.number(Vote.Choice.ABSENT) > 0) { // a list of ballots may leave them out
                    total(path, vote, Vote.Choice.ABSENT, "absent", count.absent(), findings);
                }
                turnout(path, roll, vote, count, findings);
            });
        }

        private static void total(
                String path, Vote vote, Vote.Choice choice, String component, int told, Findings findings) {
            long counted = vote.number(choice);
            if (counted != told) {
                findings.reportVariant(
                        "total", path + ".count." + component, "choice", choice, "told", told, "counted", counted);
            }
        }

        /** Everybody who served has voted or abstained, or kept out of the whole decision. */
        private static void turnout(String path, Roll roll, Vote vote, Vote.Count count, Findings findings) {
            boolean hasRecused = vote.ballots().stream()
                    .anyMatch(ballot -> ballot != null
                            && ballot.choice() != Vote.Choice.ABSENT
                            && roll.recused().contains(Names.bare(ballot.name())));
            long voters = vote.ballots().isEmpty()
                    ? count.yes() + count.no() + count.abstained()
                    : vote.number(Vote.Choice.YES) + vote.number(Vote.Choice.NO) + vote.number(Vote.Choice.ABSTAINED);
            if (!hasRecused && (voters < roll.least() || voters > roll.serving().size())) {
                findings.reportVariant(
                        "serving",
                        path + ".count",
                        "voters",
                        voters,
                        "serving",
                        roll.serving().size());
            }
        }
    }

    /** V25: the side with more votes won; if both have as many, the chair's vote or a lot decided. */
    static final class ResultsFollow implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            forEachVote(protocol, (path, roll, vote) -> {
                Vote.Count count = vote.count();
                if (count == null || vote.method() == Vote.Method.LOT) {
                    return;
                }
                if (count.yes() == count.no()) {
                    tie(path, roll, vote, count, findings);
                    return;
                }
                Vote.Side winner = count.yes() > count.no() ? Vote.Side.YES : Vote.Side.NO;
                if (vote.outcome() != null && vote.outcome() != winner) {
                    findings.reportVariant("result", path + ".outcome", "yes", count.yes(), "no", count.no());
                }
                if (vote.tieBreak() != null) {
                    findings.reportVariant("no-tie", path + ".tieBreak", "yes", count.yes(), "no", count.no());
                }
            });
        }

        private static void tie(String path, Roll roll, Vote vote, Vote.Count count, Findings findings) {
            if (vote.tieBreak() == null) {
                findings.reportVariant("tie", path + ".tieBreak", "votes", count.yes());
            } else if (vote.tieBreak() == Vote.TieBreak.CASTING_VOTE) {
                Vote.Choice lost = vote.outcome() == Vote.Side.YES ? Vote.Choice.NO : Vote.Choice.YES;
                vote.ballots().stream()
                        .filter(ballot -> ballot != null && ballot.choice() == lost)
                        .map(ballot -> Names.bare(ballot.name()))
                        .filter(roll::isChair)
                        .forEach(name -> findings.reportVariant("casting", path + ".outcome", "name", name));
            }
        }
    }

    /** V26: an open vote is told name by name, a secret one is not. */
    static final class OpenVotesNameVoters implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            forEachVote(protocol, (path, roll, vote) -> {
                if (vote.method() == Vote.Method.OPEN && vote.ballots().isEmpty()) {
                    findings.reportVariant("open", path + ".ballots");
                } else if (vote.method() == Vote.Method.SECRET
                        && !vote.ballots().isEmpty()) {
                    findings.reportVariant("secret", path + ".ballots");
                }
            });
        }
    }

    /**
     * Those who could take part in a vote, by name.
     *
     * @param least how many must have voted or abstained
     */
    private record Roll(List<Attendee> serving, Set<String> recused, long least) {

        static Roll of(ProtocolItem item, Service service) {
            List<Attendee> serving = service.serving(item);
            List<String> outside =
                    item.outcome() == null ? List.of() : item.outcome().notTakingPart();
            long least = serving.stream()
                    .filter(attendee -> !Names.contains(outside, attendee.name()))
                    .count();
            return new Roll(serving, Service.recused(item), least);
        }

        boolean isVoter(String name) {
            return serving.stream().anyMatch(attendee -> attendee.name().equals(name));
        }

        boolean isChair(String name) {
            return serving.stream()
                    .anyMatch(attendee ->
                            attendee.role() == Role.CHAIR && attendee.name().equals(name));
        }
    }

    @FunctionalInterface
    private interface VoteCheck {
        void check(String path, Roll roll, Vote vote);
    }

    private static void forEachVote(Protocol protocol, VoteCheck action) {
        if (!Walk.isOfStatutoryBody(protocol) || protocol.attendance() == null) {
            return;
        }
        Service service = new Service(protocol.attendance());
        Walk.forEachDeliberation(protocol, (path, item, deliberation) -> {
            if (!deliberation.votes().isEmpty()) {
                Roll roll = Roll.of(item, service);
                Walk.forEach(path + ".votes", deliberation.votes(), (place, vote) -> action.check(place, roll, vote));
            }
        });
    }
}
