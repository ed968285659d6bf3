package se.kansli.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;
import se.kansli.internal.shape.PictureParts;
import se.kansli.internal.value.Paths;
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
        } else if (made instanceof Node.Both both) {
            both(path, both, shown);
        } else if (made instanceof Node.Structure members) {
            Node.Structure now = shown instanceof Node.Structure structure ? structure : null;
            Node description = members.members().get(PictureParts.DESCRIPTION);
            if (now == null && description != null && isPicture(members)) {
                compare(path, description, null); // one place with two components
                return;
            }
            members.members().forEach((name, member) -> {
                Node same = now == null ? null : now.members().get(name);
                compare(Paths.in(path, name), member, same);
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
        return members.members().get(PictureParts.FILE) instanceof Node.Shown file
                && file.form() instanceof PictureForm;
    }

    /** All of it still stands in the document as long as the whole text or all parts do. */
    private void both(String path, Node.Both made, @Nullable Node shown) {
        if (shown == null || shown instanceof Node.Structure || shown instanceof Node.Array) {
            compare(path, made.parts(), shown);
        }
    }

    private void list(String path, Node.Array made, @Nullable Node shown) {
        Map<Integer, Node> now = new HashMap<>();
        Set<Location> told = new HashSet<>();
        if (shown instanceof Node.Array list) {
            list.elements().forEach(element -> now.putIfAbsent(Node.Item.originOf(element), element));
            list.apart().forEach(apart -> told.add(apart.at()));
        }
        for (Node element : made.elements()) {
            Node same = now.get(Node.Item.originOf(element));
            // of what was removed at one place of the list it is told as a whole
            boolean isTold = same != null && told.contains(same.at());
            boolean isGoneAsWhole = shown != null && (same == null || same.isBlank());
            if (!isTold && !isGoneAsWhole) {
                compare(path + "[" + Node.Item.originOf(element) + "]", element, same);
            }
        }
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
