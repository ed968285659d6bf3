package se.kansli.internal.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Type;
import se.kansli.problem.Problem;

/**
 * Which side counts of a value that a document shows as a whole text and in parts: the one that was edited. If both were,
 * they must say the same.
 *
 * @param base the value that the document was made from; null if there is none
 */
record WholeAndParts(Type type, Node.Both shown, @Nullable Object base) {

    Node node() {
        Node whole = Overlay.over(type, shown.whole(), base);
        if (Side.of(type, whole).says(base)) {
            return Overlay.over(type, shown.parts(), base);
        }
        Node parts = Overlay.over(type, shown.parts(), base);
        Side ofParts = Side.of(type, parts);
        if (whole instanceof Node.Several || ofParts.says(base)) {
            return whole;
        }
        return agree(Side.of(type, whole)) ? whole : conflict(edited(whole), parts, ofParts);
    }

    /** Whether the parts show what the whole text says; they may show only some of it. */
    private boolean agree(Side whole) {
        return whole.isReadable()
                && Side.of(type, Overlay.over(type, shown.parts(), whole.value()))
                        .says(whole.value());
    }

    /** The place of the whole text that was edited. */
    private Node.Shown edited(Node whole) {
        if (whole instanceof Node.Shown place) {
            return place;
        }
        List<Node.Shown> places =
                shown.whole() instanceof Node.Several several ? several.places() : List.of((Node.Shown) shown.whole());
        return places.stream().filter(Node.Shown::isBlank).findFirst().orElse(places.get(0));
    }

    /** The parts as one text against the other; what is wrong with them by themselves goes before. */
    private static Node conflict(Node.Shown whole, Node parts, Side ofParts) {
        if (!ofParts.isReadable()) {
            return parts;
        }
        String text = ofParts.value() == null ? "" : whole.form().text(ofParts.value());
        return new Node.Several(List.of(whole, new Node.Shown(parts.at(), text, whole.form())));
    }

    /**
     * What one side says.
     *
     * @param value null if there is none
     */
    private record Side(@Nullable Object value, boolean isReadable) {

        static Side of(Type type, Node node) {
            if (node instanceof Node.Nothing) {
                return new Side(type instanceof Type.ListOf ? List.of() : null, true);
            }
            List<Problem> wrong = new ArrayList<>();
            Binder binder = new Binder(new BindingProblems(ShownValues.SOURCE, wrong), true);
            Object value = binder.bind(type, node);
            return new Side(value, wrong.isEmpty());
        }

        boolean says(@Nullable Object other) {
            boolean isNone = other == null && value instanceof List<?> items && items.isEmpty();
            return isReadable && (isNone || Objects.equals(value, other));
        }
    }
}
