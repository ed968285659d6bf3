package se.kansli.internal.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Parsed;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** A value that was read, with its place. A JSON text that breaks off leaves containers with what was read. */
public sealed interface Node {
    Location at();

    /** Whether somebody left or made all places in a document empty. */
    default boolean isBlank() {
        return false;
    }

    /** The components of a record by their names. */
    record Structure(Location at, Map<String, Node> members) implements Node {
        public Structure(Location at) {
            this(at, new LinkedHashMap<>());
        }

        @Override
        public boolean isBlank() {
            return members.values().stream().allMatch(Node::isBlank);
        }
    }

    /**
     * The elements of a list.
     *
     * @param apart what a document does not show alike at all places of the list
     */
    record Array(Location at, List<Node> elements, List<Apart> apart) implements Node {
        public Array(Location at) {
            this(at, new ArrayList<>());
        }

        public Array(Location at, List<Node> elements) {
            this(at, elements, new ArrayList<>());
        }

        @Override
        public boolean isBlank() {
            return elements.stream().allMatch(Node::isBlank);
        }
    }

    /**
     * What stands at one place of a list and not at another.
     *
     * @param key of the text that says what becomes of it
     * @param item its first words; empty where it is not one item
     */
    record Apart(String key, Location at, String item) {}

    /**
     * An element of a list that tells which of the items it was made from.
     *
     * @param origin the item's index; {@link #NEW} if it was made from none
     */
    record Item(Node content, int origin) implements Node {
        /** The origin of an element that has none. */
        public static final int NEW = -1;

        /** The origin of an element; {@link #NEW} if it does not tell. */
        public static int originOf(Node element) {
            return element instanceof Item item ? item.origin() : NEW;
        }

        @Override
        public Location at() {
            return content.at();
        }

        @Override
        public boolean isBlank() {
            return content.isBlank();
        }
    }

    record Text(Location at, String value) implements Node {}

    /** A number as it was written. */
    record Numeral(Location at, String value) implements Node {}

    record Flag(Location at, boolean value) implements Node {}

    record Nothing(Location at) implements Node {
        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /**
     * What a document shows of a value, in one of the forms of a template.
     *
     * @param prompt what stands there as long as nothing is filled in
     */
    record Shown(Location at, String text, Form form, String prompt) implements Node {
        public Shown(Location at, String text, Form form) {
            this(at, text, form, "");
        }

        @Override
        public boolean isBlank() {
            return text.isBlank() || text.equals(prompt);
        }

        /** What it says, so that two places which say the same in two ways are equal. */
        public Object meaning() {
            if (isBlank()) {
                return Optional.empty();
            }
            return form.reading().parse(text) instanceof Parsed.Value parsed ? parsed.value() : text;
        }
    }

    /** What a document shows of one value at several places. */
    record Several(List<Shown> places) implements Node {
        @Override
        public Location at() {
            return places.get(0).at();
        }

        @Override
        public boolean isBlank() {
            return places.stream().allMatch(Shown::isBlank);
        }
    }

    /**
     * What a document shows of one value as a whole text, and of its parts.
     *
     * @param whole a place, or several
     * @param parts those of a record, or the items of a list
     */
    record Both(Node whole, Node parts) implements Node {
        @Override
        public Location at() {
            return whole.at();
        }

        @Override
        public boolean isBlank() {
            return whole.isBlank() && parts.isBlank();
        }
    }

    /**
     * A value that a document does not show where it should.
     *
     * @param value null if none can be proposed
     * @param problem tells of it, at its path
     */
    record Proposed(Location at, @Nullable Object value, Function<String, Problem> problem) implements Node {}

    /** A value that is known without reading it. */
    record Known(Location at, Object value) implements Node {}
}
