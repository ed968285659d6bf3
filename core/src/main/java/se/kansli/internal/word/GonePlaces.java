package se.kansli.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/**
 * Reports the places that a document had when it was made and has no more. What stood there stays in the record, so somebody
 * must be told; an item that is gone as a whole has been removed. Used once.
 *
 * <p>Which places it had is seen by making it again from its record, without a file.
 */
final class GonePlaces implements WordRun.Watcher {
    private final Node.Structure shown;
    private final Layout layout;
    private final List<Problem> problems;
    private final IdentityHashMap<Node.Array, Map<Integer, Node>> itemsByOrigin = new IdentityHashMap<>();
    private final Set<String> reported = new HashSet<>();
    private Location nearest = Location.UNKNOWN;

    /** @param shown what the document shows now */
    GonePlaces(Node.Structure shown, Layout layout, List<Problem> problems) {
        this.shown = shown;
        this.layout = layout;
        this.problems = problems;
    }

    /** Goes on with another part. */
    void turnTo(String part) {
        nearest = WordKind.PLAIN.locationOf(part);
    }

    @Override
    public void placed(WordSegment.Place place, WordRun run) {
        Tag tag = place.tag();
        String prompt = layout.prompts().get(tag.text());
        Object value = place.value().get(run);
        if (prompt == null || value == null || layout.derived().contains(tag.path())) {
            return;
        }
        Node found = find(place, run);
        if (found != null) {
            nearest = found.at() instanceof Location.InWord at ? at : nearest;
            return;
        }
        String text = place.form().text(value);
        String path = pathOf(place, run);
        if (!text.isBlank() && !text.equals(prompt) && reported.add(path)) {
            Location at = nearest instanceof Location.InWord near
                    ? new Location.InWord(near.part(), 0, near.heading(), "")
                    : nearest;
            problems.add(Places.MESSAGES.problem(
                    Severity.WARNING, "read.place-gone", path, at, "path", path, "value", text));
        }
    }

    /** What the document shows of a place, or the list that its item has been removed from; null if the place is gone. */
    private @Nullable Node find(WordSegment.Place place, WordRun run) {
        Node at = shown;
        int loop = 0;
        for (String name : place.tag().path().split("\\.")) {
            boolean through = name.endsWith("[]");
            if (!(at instanceof Node.Structure structure)) {
                return at; // the whole is shown in one place
            }
            Node member = structure.members().get(through ? name.substring(0, name.length() - 2) : name);
            if (member == null) {
                return null;
            } else if (through && member instanceof Node.Array list) {
                Node item = items(list).get(run.index(place.slots().get(loop++)));
                if (item == null) {
                    return list;
                }
                at = item instanceof Node.Item copy ? copy.content() : item;
            } else {
                at = member;
            }
        }
        return at;
    }

    private Map<Integer, Node> items(Node.Array list) {
        return itemsByOrigin.computeIfAbsent(list, any -> {
            Map<Integer, Node> items = new HashMap<>();
            for (Node element : list.elements()) {
                items.putIfAbsent(element instanceof Node.Item item ? item.origin() : -1, element);
            }
            return items;
        });
    }

    private static String pathOf(WordSegment.Place place, WordRun run) {
        String path = place.tag().path();
        for (int slot : place.slots()) {
            path = path.replaceFirst("\\[]", "[" + run.index(slot) + "]");
        }
        return path;
    }
}
