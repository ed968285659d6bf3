package se.kansli.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kansli.protocol.Action;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolItem;

/** Follows each action from the protocol that decided it through those that tell of it. */
final class ActionHistory {
    private static final String BETWEEN_NAMES = "; ";

    private final LocalDate asOf;
    private final List<Origin> paragraphs;
    private final List<Followed> actions = new ArrayList<>();

    /** An action and the last that is known of it. */
    private static final class Followed {
        private Origin decided;
        private Action latest;
        private @Nullable LocalDate followedUp;

        private Followed(Origin decided, Action latest) {
            this.decided = decided;
            this.latest = latest;
        }

        /** Whether an action that a protocol tells of may be this one. */
        private boolean isToldAs(Origin told, Action action) {
            return decided.isSameParagraph(told) && latest.text().equals(action.text());
        }
    }

    ActionHistory(List<Protocol> protocols, LocalDate asOf) {
        this.asOf = asOf;
        this.paragraphs = protocols.stream()
                .flatMap(protocol -> protocol.items().stream().map(item -> Origin.of(protocol, item)))
                .toList();
        Origin.inOrder(protocols).stream()
                .filter(protocol -> !protocol.meeting().date().isAfter(asOf))
                .forEach(this::follow);
    }

    List<ActionList.Row> rows() {
        List<ActionList.Row> rows = new ArrayList<>();
        for (Followed action : actions) {
            rows.add(row(rows.size() + 1, action));
        }
        return rows;
    }

    private void follow(Protocol protocol) {
        Set<Followed> told = new HashSet<>();
        if (protocol.closing() != null) {
            for (Action action : protocol.closing().carriedActions()) {
                follow(protocol, origin(protocol, action), action, told);
            }
        }
        for (ProtocolItem item : protocol.items()) {
            if (item.followUp() != null) {
                for (Action action : item.followUp().actions()) {
                    follow(protocol, Origin.of(protocol, item), action, told);
                }
            }
        }
    }

    /** The § itself, where its protocol is among the others: what is confidential there is so here, however it is worded. */
    private Origin origin(Protocol teller, Action carried) {
        Origin told = Origin.of(teller, carried);
        return paragraphs.stream().filter(told::isSameParagraph).findFirst().orElse(told);
    }

    /** What one protocol says is confidential is so for good, whatever the others say. */
    private void follow(Protocol protocol, Origin paragraph, Action action, Set<Followed> told) {
        Origin decided = action.confidential() ? paragraph.asConfidential() : paragraph;
        Followed followed = find(decided, action, told);
        if (followed == null) {
            followed = new Followed(decided, action);
            actions.add(followed);
        } else if (decided.confidential()) {
            followed.decided = followed.decided.asConfidential();
        }
        LocalDate meeting = protocol.meeting().date();
        if (meeting.isAfter(decided.date())) {
            followed.followedUp = meeting;
        }
        followed.latest = action;
        told.add(followed);
    }

    /** A § may give the same task to several: then each keeps to his own as long as he has it. */
    private @Nullable Followed find(Origin decided, Action action, Set<Followed> told) {
        List<Followed> candidates = actions.stream()
                .filter(followed -> !told.contains(followed) && followed.isToldAs(decided, action))
                .toList();
        Predicate<Followed> hasTheSame =
                followed -> followed.latest.responsible().equals(action.responsible());
        return candidates.stream()
                .filter(hasTheSame)
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(followed -> followed.latest.status().isOpen())
                        .findFirst())
                .orElse(null);
    }

    private ActionList.Row row(int number, Followed followed) {
        Action action = followed.latest;
        boolean isOpenToAll = !followed.decided.confidential();
        boolean isAssigned = !action.responsible().isEmpty();
        return new ActionList.Row(
                number,
                isOpenToAll ? action.text().plainText() : null,
                isOpenToAll && isAssigned ? String.join(BETWEEN_NAMES, action.responsible()) : null,
                action.due(),
                status(action),
                followed.decided,
                followed.followedUp,
                isOpenToAll ? action.comment() : null);
    }

    /** Late by the calendar alone, where there is a day; a day that was moved makes what was late ongoing. */
    private Action.Status status(Action action) {
        if (!action.status().isOpen() || action.due() == null) {
            return action.status();
        }
        if (action.due().isBefore(asOf)) {
            return Action.Status.LATE;
        }
        return action.status() == Action.Status.LATE ? Action.Status.ONGOING : action.status();
    }
}
