package se.kansli.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kansli.problem.Location;

/** A JSON value with its place. A text that breaks off leaves containers with what was read. */
sealed interface Node {
    Location at();

    record Structure(Location at, Map<String, Node> members) implements Node {
        Structure(Location at) {
            this(at, new LinkedHashMap<>());
        }
    }

    record Array(Location at, List<Node> elements) implements Node {
        Array(Location at) {
            this(at, new ArrayList<>());
        }
    }

    record Text(Location at, String value) implements Node {}

    /** A number as it was written. */
    record Numeral(Location at, String value) implements Node {}

    record Flag(Location at, boolean value) implements Node {}

    record Nothing(Location at) implements Node {}
}
