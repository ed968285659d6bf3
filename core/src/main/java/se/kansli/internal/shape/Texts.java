package se.kansli.internal.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.text.RichText;

/** Visits every text in a record. */
public final class Texts {

    /** Told of each text, with its place. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Place place, String text);
    }

    /**
     * A place in a record, written out only when asked for.
     *
     * @param index position in a list, or -1 for the component {@code name}
     */
    public record Place(@Nullable Place parent, String name, int index) {
        @Override
        public String toString() {
            if (index >= 0) {
                return parent + "[" + index + "]";
            }
            return parent == null ? name : parent + "." + name;
        }
    }

    private Texts() {}

    /** Visits the strings, and the characters of the rich texts, in order. */
    public static void visit(Record document, Visitor visitor) {
        visitRecord(null, document, visitor);
    }

    private static void visitRecord(@Nullable Place place, Object document, Visitor visitor) {
        for (RecordType.Component component : RecordType.of(document.getClass()).components()) {
            Object value = component.get(document);
            if (value != null) {
                visit(new Place(place, component.name(), -1), value, visitor);
            }
        }
    }

    private static void visit(Place place, Object value, Visitor visitor) {
        if (value instanceof String text) {
            visitor.visit(place, text);
        } else if (value instanceof RichText text) {
            visitor.visit(place, text.plainText());
        } else if (value instanceof Record document) {
            visitRecord(place, document, visitor);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                if (element != null) {
                    visit(new Place(place, "", i), element, visitor);
                }
            }
        }
    }
}
