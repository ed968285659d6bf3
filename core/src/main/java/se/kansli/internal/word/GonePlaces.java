package se.kansli.internal.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/**
 * The places that a document had when it was made and has no more. What stood there stays in the record, so somebody must
 * be told; an item that is gone as a whole has been removed.
 */
final class GonePlaces {
    private final List<Problem> problems;

    private GonePlaces(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reports them.
     *
     * @param made what the document showed
     * @param shown what it shows now
     */
    static void report(Node.Structure made, Node.Structure shown, List<Problem> problems) {
        new GonePlaces(problems).compare("", made, shown);
    }

    private void compare(String path, Node made, @Nullable Node shown) {
        if (made instanceof Node.Item item) {
            compare(path, item.content(), shown instanceof Node.Item same ? same.content() : shown);
        } else if (made instanceof Node.Structure members) {
            Node.Structure now = shown instanceof Node.Structure structure ? structure : null;
            Node description = members.members().get("alternativeText");
            if (now == null && description != null && isPicture(members)) {
                compare(path, description, null); // one place with two components
                return;
            }
            members.members().forEach((name, member) -> {
                Node same = now == null ? null : now.members().get(name);
                compare(path.isEmpty() ? name : path + "." + name, member, same);
            });
        } else if (made instanceof Node.Array list) {
            list(path, list, shown);
        } else if (made instanceof Node.Shown place) {
            place(path, place, shown);
        } else if (made instanceof Node.Several several) {
            place(path, several.places().get(0), shown);
        }
    }

    private static boolean isPicture(Node.Structure members) {
        return members.members().get("content") instanceof Node.Shown file && file.form() instanceof PictureForm;
    }

    private void list(String path, Node.Array made, @Nullable Node shown) {
        Map<Integer, Node> now = new HashMap<>();
        if (shown instanceof Node.Array list) {
            list.elements().forEach(element -> now.putIfAbsent(origin(element), element));
        }
        for (Node element : made.elements()) {
            Node same = now.get(origin(element));
            if (same != null || shown == null) {
                compare(path + "[" + origin(element) + "]", element, same);
            }
        }
    }

    private static int origin(Node element) {
        return element instanceof Node.Item item ? item.origin() : -1;
    }

    private void place(String path, Node.Shown made, @Nullable Node shown) {
        if (shown == null && !made.isBlank()) {
            Location at = made.at() instanceof Location.InWord place
                    ? new Location.InWord(place.part(), 0, place.heading(), "")
                    : made.at();
            problems.add(Places.MESSAGES.problem(
                    Severity.WARNING, "read.place-gone", path, at, "path", path, "value", made.text()));
        }
    }
}
