package se.kansli.protocol;

import java.util.List;
import java.util.Set;
import se.kansli.meeting.AgendaItemType;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on what is decided and who takes part in it, by their codes. */
final class DecisionRules {
    private DecisionRules() {}

    /** V23: what was to be decided has a decision, in a protocol that has left the secretary's desk. */
    static final class MattersAreDecided implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isDraft(protocol)) {
                undecided(protocol, findings);
            }
        }
    }

    /** V23, of a draft. */
    static final class DraftMattersAreDecided implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (Walk.isDraft(protocol)) {
                undecided(protocol, findings);
            }
        }
    }

    private static void undecided(Protocol protocol, Findings findings) {
        Walk.forEachItem(protocol, (path, item) -> {
            boolean isDecided =
                    item.outcome() != null && !item.outcome().decisions().isEmpty();
            if (item.type() == AgendaItemType.DECISION && !isDecided) {
                findings.report(path + ".outcome", "heading", String.valueOf(item.heading()));
            }
        });
    }

    /** V24: where there were different motions, the protocol tells how they were put or voted on. */
    static final class CompetingMotionsArePut implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol)) {
                return;
            }
            Walk.forEachDeliberation(protocol, (path, item, deliberation) -> {
                boolean compete = deliberation.motions().stream()
                                .filter(motion -> motion != null && !motion.withdrawn())
                                .map(DecisionRules::aim)
                                .distinct()
                                .count()
                        > 1;
                if (compete
                        && deliberation.propositions().isEmpty()
                        && deliberation.votes().isEmpty()) {
                    findings.report(path + ".propositions");
                }
            });
        }
    }

    /** What a motion is for: all for approval want the same, amendments what they say. */
    private static Object aim(Motion motion) {
        boolean saysMore = motion.kind() == Motion.Kind.AMENDMENT || motion.kind() == Motion.Kind.ADDITION;
        return saysMore ? List.of(motion.kind(), String.valueOf(motion.text())) : String.valueOf(motion.kind());
    }

    /** V27: who reserves himself served, was not recused, and took part in the decision. */
    static final class ReserversTookPart implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol) || protocol.attendance() == null) {
                return;
            }
            Service service = new Service(protocol.attendance());
            Walk.forEachOutcome(protocol, (path, item, outcome) -> {
                Set<String> serving = service.servingNames(item);
                Walk.forEach(
                        path + ".reservations",
                        outcome.reservations(),
                        (at, reservation) -> Walk.forEach(at + ".by", reservation.by(), (place, name) -> {
                            if (outcome.notTakingPart().contains(name)) {
                                findings.reportVariant("not-taking-part", place, "name", name);
                            } else if (!serving.contains(name)) {
                                findings.reportVariant("not-serving", place, "name", name);
                            }
                        }));
            });
        }
    }

    /** V28: who is recused neither moves, votes nor reserves himself in that §. */
    static final class RecusedStandAside implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol)) {
                return;
            }
            Walk.forEachDeliberation(protocol, (path, item, deliberation) -> {
                Set<String> recused = Service.recused(item);
                Walk.forEach(
                        path + ".motions",
                        deliberation.motions(),
                        (at, motion) -> Walk.forEach(
                                at + ".by", motion.by(), (place, name) -> standsAside(recused, place, name, findings)));
                Walk.forEach(
                        path + ".votes",
                        deliberation.votes(),
                        (at, vote) -> Walk.forEach(at + ".ballots", vote.ballots(), (place, ballot) -> {
                            if (ballot.choice() != Vote.Choice.ABSENT) {
                                standsAside(recused, place, String.valueOf(ballot.name()), findings);
                            }
                        }));
                Walk.forEach(path + ".recusals", deliberation.recusals(), (place, recusal) -> {
                    if (!recusal.leftRoom()) {
                        findings.reportVariant("room", place + ".leftRoom", "name", String.valueOf(recusal.name()));
                    }
                });
            });
        }

        private static void standsAside(Set<String> recused, String place, String name, Findings findings) {
            if (recused.contains(name)) {
                findings.reportVariant("active", place, "name", name);
            }
        }
    }

    /** V29: who handled a matter of somebody's rights or duties may not keep out of the decision. */
    static final class HandlersTakePart implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol)) {
                return;
            }
            Walk.forEachOutcome(protocol, (path, item, outcome) -> {
                Outcome.Authority authority = outcome.authority();
                if (authority != null) {
                    Walk.forEach(path + ".notTakingPart", outcome.notTakingPart(), (place, name) -> {
                        if (authority.handledBy().contains(name)) {
                            findings.report(place, "name", name);
                        }
                    });
                }
            });
        }
    }

    /** V34: what is not for everybody says by which paragraph of the law. */
    static final class SecrecyHasGround implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            Walk.forEachItem(protocol, (path, item) -> {
                Matter.Confidentiality confidentiality =
                        item.matter() == null ? null : item.matter().confidentiality();
                if (confidentiality != null
                        && (confidentiality.ground() == null
                                || confidentiality.ground().isBlank())) {
                    findings.report(path + ".matter.confidentiality.ground");
                }
            });
        }
    }
}
