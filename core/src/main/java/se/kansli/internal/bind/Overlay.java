package se.kansli.internal.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.PictureParts;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.text.StartsAs;

/**
 * What a document shows, over the record it was made from.
 *
 * <p>A place that shows what the record would be shown as keeps the record's value, even if nobody could read that value
 * out of the text; only what was edited is read. What the document does not show stays as it was. Without a record
 * everything is read, and what is not shown is absent.
 */
public final class Overlay {
    private Overlay() {}

    /**
     * Lays a document over a record.
     *
     * @param shown what the document shows of it
     * @param base the record; null if none is known
     */
    public static Node over(RecordType type, Node.Structure shown, @Nullable Record base) {
        return structure(type, shown, base);
    }

    static Node over(Type type, Node shown, @Nullable Object base) {
        if (shown instanceof Node.Item item) {
            return over(type, item.content(), base);
        } else if (shown instanceof Node.Shown place) {
            return place(place, base);
        } else if (shown instanceof Node.Several several) {
            return several(several, base);
        } else if (shown instanceof Node.Both both) {
            return new WholeAndParts(type, both, base).node();
        } else if (type instanceof RecordType structure && shown instanceof Node.Structure members) {
            return isNothing(structure, members, base)
                    ? new Node.Nothing(shown.at())
                    : structure(structure, members, base);
        } else if (type instanceof Type.ListOf list && shown instanceof Node.Array array) {
            return list(list, array, base instanceof List<?> items ? items : List.of());
        }
        return shown;
    }

    private static Node.Structure structure(RecordType type, Node.Structure shown, @Nullable Object base) {
        Node.Structure whole = new Node.Structure(shown.at());
        for (RecordType.Component component : type.components()) {
            Node member = shown.members().get(component.name());
            Object value = base == null ? null : component.get(base);
            if (member != null) {
                Node now = over(component.type(), member, value);
                // what a picture shows is asked for by its own rule, which says why
                boolean isUndescribed = type.isPicture()
                        && component.name().equals(PictureParts.DESCRIPTION)
                        && now instanceof Node.Nothing;
                whole.members().put(component.name(), isUndescribed ? new Node.Known(now.at(), "") : now);
                continue;
            }
            Object known = base == null ? start(component) : value;
            if (known != null) {
                whole.members().put(component.name(), new Node.Known(shown.at(), known));
            }
        }
        return whole;
    }

    /** What a choice is that a new item does not show; null if that is not said. */
    private static @Nullable Object start(RecordType.Component component) {
        StartsAs start = component.declaration().getAnnotation(StartsAs.class);
        return start != null && component.type() instanceof Type.Choice choice
                ? choice.constants().stream()
                        .filter(constant -> constant.name().equals(start.value()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(start.value() + " is no constant of " + choice))
                : null;
    }

    private static Node place(Node.Shown shown, @Nullable Object base) {
        if (shows(shown, base)) {
            return base == null ? new Node.Nothing(shown.at()) : new Node.Known(shown.at(), base);
        }
        return shown.isBlank() ? new Node.Nothing(shown.at()) : shown;
    }

    /** The one edit of a value that stands at several places, or all that do not say the same. */
    private static Node several(Node.Several shown, @Nullable Object base) {
        List<Node.Shown> edited =
                shown.places().stream().filter(place -> !shows(place, base)).toList();
        if (edited.isEmpty()) {
            return place(shown.places().get(0), base);
        }
        long meanings = edited.stream().map(Node.Shown::meaning).distinct().count();
        return meanings == 1 ? place(edited.get(0), base) : new Node.Several(edited);
    }

    private static boolean shows(Node.Shown place, @Nullable Object base) {
        return base == null ? place.isBlank() : place.form().text(base).equals(place.text());
    }

    /** Whether a part of a record that may be absent has been emptied, or was and is still. */
    private static boolean isNothing(RecordType type, Node.Structure shown, @Nullable Object base) {
        return shown.isBlank() && (base == null || !showsNothing(type, shown, base))
                || type.isPicture() && base != null && isTakenAway(type, shown, base);
    }

    /** Whether a picture's file is gone, and nobody has written anything new about it. */
    private static boolean isTakenAway(RecordType picture, Node.Structure shown, Object base) {
        Node file = shown.members().get(PictureParts.FILE);
        return file != null
                && file.isBlank()
                && shown.members().entrySet().stream().allMatch(member -> {
                    RecordType.Component component = Objects.requireNonNull(picture.component(member.getKey()));
                    return showsNothingNew(member.getValue(), component.get(base));
                });
    }

    private static boolean showsNothingNew(Node shown, @Nullable Object base) {
        List<Node.Shown> places = shown instanceof Node.Several several
                ? several.places()
                : shown instanceof Node.Shown place ? List.of(place) : List.of();
        return places.stream().allMatch(place -> place.isBlank() || shows(place, base));
    }

    private static boolean showsNothing(Type type, Node shown, @Nullable Object base) {
        if (base == null) {
            return true;
        } else if (shown instanceof Node.Shown place) {
            return place.form().text(base).isBlank();
        } else if (shown instanceof Node.Several several) {
            return several.places().stream()
                    .allMatch(place -> place.form().text(base).isBlank());
        } else if (shown instanceof Node.Both both) {
            return showsNothing(type, both.whole(), base) && showsNothing(type, both.parts(), base);
        } else if (type instanceof RecordType structure && shown instanceof Node.Structure members) {
            return members.members().entrySet().stream().allMatch(member -> {
                RecordType.Component component = Objects.requireNonNull(structure.component(member.getKey()));
                return showsNothing(component.type(), member.getValue(), component.get(base));
            });
        }
        return base instanceof List<?> items && items.isEmpty();
    }

    private static Node list(Type.ListOf type, Node.Array shown, List<?> base) {
        List<Node> items =
                shown.elements().stream().filter(item -> !item.isBlank()).toList();
        int[] origins = new Rows(type.element(), items, base).origins();
        List<Node> elements = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            elements.add(over(type.element(), items.get(i), origins[i] < 0 ? null : base.get(origins[i])));
        }
        if (type.element() instanceof RecordType structure) {
            Following.propose(structure, elements, origins);
        }
        return new Node.Array(shown.at(), elements);
    }
}
