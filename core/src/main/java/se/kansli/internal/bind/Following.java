package se.kansli.internal.bind;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages;
import se.kansli.internal.shape.RecordType;
import se.kansli.problem.Severity;
import se.kansli.text.FollowsOn;

/** Numbers for the new items of a list, after those of the others. Used once. */
final class Following {
    private final RecordType type;
    private final String name;
    private final String code;
    private final List<Node> items;
    private final @Nullable Integer[] numbers;

    private Following(RecordType type, RecordType.Component component, String code, List<Node> items) {
        this.type = type;
        this.name = component.name();
        this.code = code;
        this.items = items;
        numbers = items.stream().map(this::number).toArray(Integer[]::new);
    }

    /**
     * Puts a proposal into each new item that has no number, if any item has one.
     *
     * @param origins where each item comes from; negative if it is new
     */
    static void propose(RecordType type, List<Node> items, int[] origins) {
        for (RecordType.Component component : type.components()) {
            FollowsOn rule = component.declaration().getAnnotation(FollowsOn.class);
            if (rule != null) {
                new Following(type, component, rule.value(), items).propose(origins);
            }
        }
    }

    private void propose(int[] origins) {
        if (numbers(0, numbers.length).isEmpty()) {
            return;
        }
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] < 0 && numbers[i] == null && items.get(i) instanceof Node.Structure item) {
                Node.Proposed proposed = proposed(i, item);
                numbers[i] = (Integer) proposed.value();
                item.members().put(name, proposed);
            }
        }
    }

    private Node.Proposed proposed(int index, Node.Structure item) {
        List<Integer> earlier = numbers(0, index);
        List<Integer> later = numbers(index, numbers.length);
        int before = earlier.isEmpty() ? 0 : earlier.get(earlier.size() - 1);
        int after = later.isEmpty() ? Integer.MAX_VALUE : later.get(0);
        boolean isFree = before > 0 && before + 1 < after;
        int number = isFree ? before + 1 : Collections.max(numbers(0, numbers.length)) + 1;
        Messages messages = Messages.beside(type.recordClass());
        Severity severity = isFree ? Severity.WARNING : Severity.ERROR;
        String key = code + (isFree ? "/proposed" : "/taken");
        Object[] values = {"number", number, "after", after};
        return new Node.Proposed(
                item.at(), isFree ? number : null, path -> messages.problem(severity, key, path, item.at(), values));
    }

    private List<Integer> numbers(int from, int to) {
        return Arrays.stream(numbers, from, to).filter(Objects::nonNull).toList();
    }

    /** The number of an item as it is read; null if it has none. */
    private @Nullable Integer number(Node item) {
        Node number =
                item instanceof Node.Structure structure ? structure.members().get(name) : null;
        Object value = number instanceof Node.Known known
                ? known.value()
                : number instanceof Node.Shown shown ? shown.meaning() : null;
        return value instanceof Integer known ? known : null;
    }
}
