package se.kansli.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.Withheld;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on who was there, by their codes. */
final class AttendanceRules {
    private AttendanceRules() {}

    /** V18: a protocol that has left the secretary's desk names somebody present, a chair and a secretary. */
    static final class LeadersAreNamed implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isDraft(protocol)) {
                leaders(protocol, findings);
            }
        }
    }

    /** V18, of a draft. */
    static final class DraftLeadersAreNamed implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (Walk.isDraft(protocol)) {
                leaders(protocol, findings);
            }
        }
    }

    private static void leaders(Protocol protocol, Findings findings) {
        if (protocol.attendance() == null) {
            return;
        }
        Set<Role> roles = Walk.present(protocol).map(Attendee::role).collect(Collectors.toCollection(HashSet::new));
        if (roles.isEmpty()) {
            findings.reportVariant("nobody", "attendance.serving");
            return;
        }
        boolean isConvened = roles.contains(Role.CONVENER) && !Walk.isOfStatutoryBody(protocol);
        if (!roles.contains(Role.CHAIR) && !roles.contains(Role.VICE_CHAIR) && !isConvened) {
            findings.reportVariant("chair", "attendance.serving");
        }
        if (!roles.contains(Role.SECRETARY)) {
            findings.reportVariant("secretary", "attendance.others");
        }
    }

    /** V18: each person is on the lists once, or for different §§. */
    static final class NobodyIsThereTwice implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            Map<Person, List<ParagraphSet>> seen = new HashMap<>();
            Walk.forEachAttendee(protocol, (path, attendee) -> {
                if (attendee.name().isEmpty() || attendee.name().equals(Withheld.MASK)) {
                    return; // two whose names are masked, or missing, may be two
                }
                List<ParagraphSet> before = seen.computeIfAbsent(attendee.person(), key -> new ArrayList<>());
                if (before.stream().anyMatch(attendee.paragraphs()::meets)) {
                    findings.reportVariant("twice", path, "name", attendee.name());
                }
                before.add(attendee.paragraphs());
            });
        }
    }

    /** V42: who moves, is recused, keeps out of a decision or signs was there, under the same name. */
    static final class ReferredPeopleWereThere implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            Set<String> there = Names.bare(Walk.present(protocol).toList());
            BiConsumer<String, String> mustBeThere = (path, name) -> {
                if (!name.isBlank() && !there.contains(Names.bare(name))) {
                    findings.reportVariant("person", path, "name", name);
                }
            };
            Walk.forEachDeliberation(protocol, (path, item, deliberation) -> {
                Walk.forEach(
                        path + ".motions",
                        deliberation.motions(),
                        (place, motion) -> Walk.forEach(place + ".by", motion.by(), mustBeThere));
                Walk.forEach(
                        path + ".recusals",
                        deliberation.recusals(),
                        (place, recusal) -> mustBeThere.accept(place + ".name", String.valueOf(recusal.name())));
            });
            Walk.forEachOutcome(
                    protocol,
                    (path, item, outcome) ->
                            Walk.forEach(path + ".notTakingPart", outcome.notTakingPart(), mustBeThere));
            if (protocol.approval() != null) {
                Walk.forEach(
                        "approval.signatures",
                        protocol.approval().signatures(),
                        (path, signature) -> mustBeThere.accept(path + ".name", String.valueOf(signature.name())));
            }
        }
    }

    /** V41: each municipality of the network has somebody present, or is listed as absent. */
    static final class MunicipalitiesAreAccountedFor implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOf(protocol, BodyType.NETWORK) || protocol.attendance() == null) {
                return;
            }
            if (Walk.people(protocol).anyMatch(Person::protectedIdentity)) {
                return; // nobody is to know where they come from
            }
            Set<String> missing = new HashSet<>(protocol.body().municipalityCodes());
            Stream.concat(
                            Walk.people(protocol).map(Person::municipality),
                            protocol.attendance().absentMunicipalities().stream())
                    .filter(Objects::nonNull)
                    .forEach(municipality -> missing.remove(municipality.code()));
            missing.stream()
                    .sorted()
                    .forEach(code -> findings.report(
                            "attendance.absent",
                            "municipality",
                            Municipality.ofCode(code).map(Municipality::name).orElse(code)));
        }
    }
}
