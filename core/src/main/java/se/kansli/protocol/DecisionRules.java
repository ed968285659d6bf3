package se.kansli.protocol;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import se.kansli.meeting.AgendaItemType;
import se.kansli.meeting.Confidentiality;
import se.kansli.organisation.BodyType;
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

    /** V23, of a draft: a warning, until nothing more is to be written in it. */
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
                Set<String> recused = Service.recused(item); // V28 speaks of them
                forEachReserver(path, outcome, (place, name) -> {
                    if (Names.contains(outcome.notTakingPart(), name)) {
                        findings.reportVariant("not-taking-part", place, "name", name);
                    } else if (!serving.contains(Names.bare(name)) && !recused.contains(Names.bare(name))) {
                        findings.reportVariant("not-serving", place, "name", name);
                    }
                });
            });
        }
    }

    private static void forEachReserver(String path, Outcome outcome, BiConsumer<String, String> action) {
        Walk.forEach(
                path + ".reservations",
                outcome.reservations(),
                (place, reservation) -> Walk.forEach(place + ".by", reservation.by(), action));
    }

    /** V28: who is recused neither moves, votes nor reserves himself in that §. */
    static final class RecusedStandAside implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol)) {
                return;
            }
            // KL 5:47: in an assembly they need not leave the room
            boolean mustLeave = !Walk.isOf(protocol, BodyType.ASSEMBLY);
            Walk.forEachDeliberation(protocol, (path, item, deliberation) -> {
                BiConsumer<String, String> standsAside = standsAside(Service.recused(item), findings);
                Walk.forEach(
                        path + ".motions",
                        deliberation.motions(),
                        (place, motion) -> Walk.forEach(place + ".by", motion.by(), standsAside));
                Walk.forEach(
                        path + ".votes",
                        deliberation.votes(),
                        (at, vote) -> Walk.forEach(at + ".ballots", vote.ballots(), (place, ballot) -> {
                            if (ballot.choice() != Vote.Choice.ABSENT) {
                                standsAside.accept(place, String.valueOf(ballot.name()));
                            }
                        }));
                Walk.forEach(path + ".recusals", deliberation.recusals(), (place, recusal) -> {
                    if (mustLeave && !recusal.leftRoom()) {
                        findings.reportVariant("room", place + ".leftRoom", "name", String.valueOf(recusal.name()));
                    }
                });
            });
            Walk.forEachOutcome(
                    protocol,
                    (path, item, outcome) ->
                            forEachReserver(path, outcome, standsAside(Service.recused(item), findings)));
        }

        private static BiConsumer<String, String> standsAside(Set<String> recused, Findings findings) {
            return (place, name) -> {
                if (recused.contains(Names.bare(name))) {
                    findings.reportVariant("active", place, "name", name);
                }
            };
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
                        if (Names.contains(authority.handledBy(), name)) {
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
                Confidentiality confidentiality =
                        item.matter() == null ? null : item.matter().confidentiality();
                if (confidentiality != null && confidentiality.lacksGround()) {
                    findings.report(path + ".matter.confidentiality.ground");
                }
            });
        }
    }
}
