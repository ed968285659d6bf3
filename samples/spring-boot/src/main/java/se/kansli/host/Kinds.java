package se.kansli.host;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.kansli.mandate.MandateDescription;
import se.kansli.meeting.MeetingNotice;
import se.kansli.protocol.Protocol;
import se.kansli.register.MemberRegister;
import se.kansli.register.WorkPlan;
import se.kansli.templates.StandardTemplates;

/** The kinds of documents that this host has, their templates compiled once, when it starts. */
@Component
final class Kinds {
    private final Map<String, Kind<?>> byName;

    Kinds(StandardTemplates standard) {
        String notice = "Kallelse {body.name} {meeting.date}";
        String protocol = "Protokoll {body.name} {meeting.date}";
        byName = Stream.of(
                        new Kind<>(
                                "mandate",
                                MandateDescription.class,
                                "Uppdragsbeskrivning {network.name}",
                                List.of(standard.mandate())),
                        new Kind<>("notice", MeetingNotice.class, notice, List.of(standard.notice())),
                        new Kind<>("board-notice", MeetingNotice.class, notice, List.of(standard.boardNotice())),
                        new Kind<>("protocol", Protocol.class, protocol, List.of(standard.protocol())),
                        new Kind<>("board-protocol", Protocol.class, protocol, List.of(standard.boardProtocol())),
                        new Kind<>(
                                "work-plan",
                                WorkPlan.class,
                                "Arbetsordning {body.name} {year}",
                                List.of(standard.workPlan(), standard.workPlanWorkbook())),
                        new Kind<>(
                                "members",
                                MemberRegister.class,
                                "Ledamöter {body.name} {asOf}",
                                List.of(standard.memberRegister())))
                .collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    }

    /** The kind of that name; answers 404 if there is none. */
    Kind<?> named(String name) {
        Kind<?> kind = byName.get(name);
        if (kind == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "kind.unknown");
        }
        return kind;
    }

    /** The kind of that name; answers 404 if there is none of that record. */
    @SuppressWarnings("unchecked") // its type was compared
    <T extends Record> Kind<T> named(String name, Class<T> type) {
        Kind<?> kind = named(name);
        if (kind.type() != type) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "kind.unknown");
        }
        return (Kind<T>) kind;
    }
}
