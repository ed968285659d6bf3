package se.kansli.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Likeness;
import se.kansli.internal.bind.Matching;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.shape.Words;
import se.kansli.template.Change.Kind;
import se.kansli.text.ImageBytes;

/** Compares two records of one type. Used once. */
final class Differences {
    private final List<Change> changes = new ArrayList<>();

    private Differences() {}

    static List<Change> between(Record before, Record after) {
        Differences differences = new Differences();
        differences.value("", "", before, after);
        return List.copyOf(differences.changes);
    }

    private void value(String oldPath, String path, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        } else if (before instanceof Record old && after instanceof Record young && !isOneValue(old)) {
            for (RecordType.Component component : RecordType.of(old.getClass()).components()) {
                value(component.in(oldPath), component.in(path), component.get(old), component.get(young));
            }
        } else if (before instanceof List<?> old && after instanceof List<?> young) {
            list(oldPath, path, old, young);
        } else if (before == null) {
            changes.add(new Change(Kind.ADDED, path, null, shown(after)));
        } else if (after == null) {
            changes.add(new Change(Kind.REMOVED, oldPath, shown(before), null));
        } else {
            changes.add(new Change(Kind.EDITED, path, shown(before), shown(after)));
        }
    }

    private static boolean isOneValue(Record document) {
        return RecordType.of(document.getClass()).isPicture();
    }

    private void list(String oldPath, String path, List<?> before, List<?> after) {
        int[] origins = Matching.origins(new Items(before, after));
        boolean[] isLeft = new boolean[before.size()];
        Arrays.fill(isLeft, true);
        for (int origin : origins) {
            if (origin >= 0) {
                isLeft[origin] = false;
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (isLeft[i]) {
                changes.add(new Change(Kind.REMOVED, oldPath + "[" + i + "]", shown(before.get(i)), null));
            }
        }
        boolean[] isInOrder = inOrder(origins);
        for (int i = 0; i < origins.length; i++) {
            String place = path + "[" + i + "]";
            if (origins[i] < 0) {
                changes.add(new Change(Kind.ADDED, place, null, shown(after.get(i))));
                continue;
            }
            String origin = oldPath + "[" + origins[i] + "]";
            if (!isInOrder[i]) {
                changes.add(new Change(Kind.MOVED, place, origin, place));
            }
            value(origin, place, before.get(origins[i]), after.get(i));
        }
    }

    /** Which items stand as they did to each other: the longest sequence of rising origins; all others were moved. */
    private static boolean[] inOrder(int[] origins) {
        int[] lastOf = new int[origins.length];
        int[] previous = new int[origins.length];
        int longest = 0;
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] < 0) {
                continue;
            }
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (origins[lastOf[middle]] < origins[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : lastOf[low - 1];
            lastOf[low] = i;
            longest = Math.max(longest, low + 1);
        }
        boolean[] isInOrder = new boolean[origins.length];
        for (int i = longest == 0 ? -1 : lastOf[longest - 1]; i >= 0; i = previous[i]) {
            isInOrder[i] = true;
        }
        return isInOrder;
    }

    /** A value as a reader would be told. */
    private static String shown(@Nullable Object value) {
        if (value instanceof Record document) {
            List<String> parts = new ArrayList<>();
            for (RecordType.Component component :
                    RecordType.of(document.getClass()).components()) {
                String part = shown(component.get(document));
                if (!part.isBlank() && component.type() != Type.Scalar.BOOLEAN) {
                    parts.add(part);
                }
            }
            return String.join(", ", parts);
        } else if (value instanceof List<?> list) {
            return String.join("; ", list.stream().map(Differences::shown).toList());
        } else if (value instanceof Enum<?> constant) {
            return Words.swedish(constant);
        } else if (value instanceof Boolean flag) {
            return flag ? "ja" : "nej";
        } else if (value instanceof ImageBytes image) {
            return "(bild, " + image.width() + " × " + image.height() + " bildpunkter)";
        }
        return value == null ? "" : value.toString();
    }

    /** Two lists, as {@link Matching} compares them. */
    private record Items(List<?> olds, List<?> news) implements Matching.Sides {
        @Override
        public int before() {
            return olds.size();
        }

        @Override
        public int after() {
            return news.size();
        }

        @Override
        public int origin(int after) {
            return -1;
        }

        @Override
        public @Nullable Object keyBefore(int before) {
            return olds.get(before);
        }

        @Override
        public @Nullable Object keyAfter(int after) {
            return news.get(after);
        }

        @Override
        public double likeness(int before, int after) {
            return Likeness.of(olds.get(before), news.get(after));
        }
    }
}
