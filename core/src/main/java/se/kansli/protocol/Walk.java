package se.kansli.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Person;

/** Goes through a protocol with the path of each thing; what is null on the way is left to other rules. */
final class Walk {
    private Walk() {}

    static void forEachItem(Protocol protocol, BiConsumer<String, ProtocolItem> action) {
        forEach("items", protocol.items(), action);
    }

    /** Every § with its deliberation. */
    static void forEachDeliberation(Protocol protocol, ItemPart<Deliberation> action) {
        forEachItem(protocol, (path, item) -> {
            if (item.deliberation() != null) {
                action.accept(path + ".deliberation", item, item.deliberation());
            }
        });
    }

    /** Every § with its outcome. */
    static void forEachOutcome(Protocol protocol, ItemPart<Outcome> action) {
        forEachItem(protocol, (path, item) -> {
            if (item.outcome() != null) {
                action.accept(path + ".outcome", item, item.outcome());
            }
        });
    }

    /** Everybody on the lists of attendance. */
    static void forEachAttendee(Protocol protocol, BiConsumer<String, Attendee> action) {
        Attendance attendance = protocol.attendance();
        if (attendance != null) {
            forEach("attendance.serving", attendance.serving(), action);
            forEach("attendance.notServing", attendance.notServing(), action);
            forEach("attendance.absent", attendance.absent(), action);
            forEach("attendance.others", attendance.others(), action);
        }
    }

    static <T> void forEach(String list, List<T> elements, BiConsumer<String, T> action) {
        for (int i = 0; i < elements.size(); i++) {
            T element = elements.get(i);
            if (element != null) {
                action.accept(list + "[" + i + "]", element);
            }
        }
    }

    /** Everybody who was in the room or on the link. */
    static Stream<Attendee> present(Protocol protocol) {
        Attendance attendance = protocol.attendance();
        return attendance == null
                ? Stream.empty()
                : Stream.of(attendance.serving(), attendance.notServing(), attendance.others())
                        .flatMap(List::stream)
                        .filter(attendee -> attendee != null);
    }

    /** Everybody on the lists, there or not. */
    static Stream<Person> people(Protocol protocol) {
        Attendance attendance = protocol.attendance();
        return Stream.concat(present(protocol), attendance == null ? Stream.empty() : attendance.absent().stream())
                .map(attendee -> attendee == null ? null : attendee.person())
                .filter(Objects::nonNull);
    }

    static boolean isOfStatutoryBody(Protocol protocol) {
        return protocol.body() != null
                && protocol.body().type() != null
                && protocol.body().type().isStatutory();
    }

    static boolean isOf(Protocol protocol, BodyType type) {
        return protocol.body() != null && protocol.body().type() == type;
    }

    static boolean isDraft(Protocol protocol) {
        return protocol.metadata() == null || protocol.metadata().status() == ProtocolStatus.DRAFT;
    }

    static @Nullable LocalDate date(Protocol protocol) {
        return protocol.meeting() == null ? null : protocol.meeting().date();
    }

    /** What is done with a part of a §. */
    @FunctionalInterface
    interface ItemPart<P> {
        void accept(String path, ProtocolItem item, P part);
    }
}
