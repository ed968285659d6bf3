package se.kansli.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/**
 * The footnotes and endnotes that are referred to inside loops. Each copy of a reference gets a copy of its note, whose
 * fields mean what they would mean at the reference.
 */
final class Notes {
    private static final String REFERENCE = "Reference";

    private final Set<String> referredTo = new HashSet<>();
    private final Map<String, Place> places = new HashMap<>();

    /** Where a reference stands. */
    record Place(Scope scope, LoopFrame loop) {}

    static boolean isReference(Element element) {
        return element.is("w:footnoteReference") || element.is("w:endnoteReference");
    }

    static boolean isNote(Element element) {
        return element.is("w:footnote") || element.is("w:endnote");
    }

    /** The name of a note, from itself or from a reference to it: {@code w:footnote 2}. */
    static String name(Element element) {
        String kind = element.name();
        return (isReference(element) ? kind.substring(0, kind.length() - REFERENCE.length()) : kind) + " "
                + element.attribute("w:id");
    }

    /**
     * Notes a reference.
     *
     * @param loop the innermost loop around it; absent outside loops
     * @return false if there is another one to the same note, and one of them in a loop
     */
    boolean refer(Element reference, Scope scope, @Nullable LoopFrame loop) {
        String name = name(reference);
        boolean isFirst = referredTo.add(name);
        boolean isAlone = isFirst || loop == null && !places.containsKey(name);
        if (loop != null) {
            places.put(name, new Place(scope, loop));
        }
        return isAlone;
    }

    /** Where the reference to a note stands; null if it is in no loop. */
    @Nullable Place placeOf(Element note) {
        return isNote(note) ? places.get(name(note)) : null;
    }

    /** Whether a part has notes that are referred to inside loops. */
    boolean haveCopiesIn(Xml part) {
        return part.root().children().stream().anyMatch(child -> placeOf(child) != null);
    }
}
