package se.kansli.internal.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;

/** The items of a list, and those they may come from, as {@link Matching} compares them. */
record Rows(Type type, List<Node> shown, List<?> base) {

    int[] origins() {
        if (shown.isEmpty() || base.isEmpty()) {
            int[] none = new int[shown.size()];
            Arrays.fill(none, Node.Item.NEW);
            return none;
        }
        return Matching.origins(new Matching.Sides() {
            @Override
            public int before() {
                return base.size();
            }

            @Override
            public int after() {
                return shown.size();
            }

            @Override
            public int origin(int after) {
                return Node.Item.originOf(shown.get(after));
            }

            @Override
            public Object keyBefore(int before) {
                return texts(shown.get(0), base.get(before));
            }

            @Override
            public Object keyAfter(int after) {
                return texts(shown.get(after));
            }

            @Override
            public double likeness(int before, int after) {
                return Rows.likeness(texts(shown.get(after), base.get(before)), texts(shown.get(after)));
            }
        });
    }

    private static double likeness(List<String> before, List<String> after) {
        double same = 0;
        int compared = 0;
        for (int i = 0; i < after.size(); i++) {
            if (!before.get(i).isEmpty() || !after.get(i).isEmpty()) {
                compared++;
                same += before.get(i).equals(after.get(i)) ? 1 : 0;
            }
        }
        return compared == 0 ? 0 : same / compared;
    }

    /** What an item shows, place by place. */
    private static List<String> texts(Node shown) {
        List<String> texts = new ArrayList<>();
        collect(shown, texts);
        return texts;
    }

    private static void collect(Node shown, List<String> texts) {
        if (shown instanceof Node.Shown place) {
            texts.add(place.text());
        } else if (shown instanceof Node.Item item) {
            collect(item.content(), texts);
        } else if (shown instanceof Node.Several several) {
            several.places().forEach(place -> collect(place, texts));
        } else if (shown instanceof Node.Both both) {
            collect(both.whole(), texts);
            collect(both.parts(), texts);
        } else if (shown instanceof Node.Structure structure) {
            structure.members().values().forEach(member -> collect(member, texts));
        }
    }

    /** What a value would show at the places of an item. */
    private List<String> texts(Node shown, @Nullable Object value) {
        List<String> texts = new ArrayList<>();
        collect(type, shown, value, texts);
        return texts;
    }

    private static void collect(Type type, Node shown, @Nullable Object value, List<String> texts) {
        if (shown instanceof Node.Shown place) {
            texts.add(value == null ? "" : place.form().text(value));
        } else if (shown instanceof Node.Item item) {
            collect(type, item.content(), value, texts);
        } else if (shown instanceof Node.Several several) {
            several.places().forEach(place -> collect(type, place, value, texts));
        } else if (shown instanceof Node.Both both) {
            collect(type, both.whole(), value, texts);
            collect(type, both.parts(), value, texts);
        } else if (type instanceof RecordType structure && shown instanceof Node.Structure members) {
            members.members().forEach((name, member) -> {
                RecordType.Component component = Objects.requireNonNull(structure.component(name));
                collect(component.type(), member, value == null ? null : component.get(value), texts);
            });
        }
    }
}
