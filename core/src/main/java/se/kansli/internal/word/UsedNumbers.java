package se.kansli.internal.word;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.xml.Element;

/** The numbers that a template's own things have, so that copies get others. Not thread-safe. */
final class UsedNumbers {
    private static final String FITS = "[0-9]{1,9}";

    private final NavigableSet<Integer> ids = new TreeSet<>();
    private int highestNote;

    /** Looks through an element. */
    void collect(Element element) {
        String id = idOf(element);
        if (id != null && id.matches(FITS)) {
            ids.add(Integer.valueOf(id));
        }
        String note = Notes.isNote(element) ? element.attribute("w:id") : null;
        if (note != null && note.matches(FITS)) {
            highestNote = Math.max(highestNote, Integer.parseInt(note));
        }
        element.children().forEach(this::collect);
    }

    private static @Nullable String idOf(Element element) {
        return switch (element.name()) {
            case "wp:docPr" -> element.attribute("id");
            case "w:id" -> element.attribute("w:val");
            case "w:bookmarkStart" -> element.attribute("w:id");
            default -> LoopCopy.isAnnotation(element) ? element.attribute("w:id") : null;
        };
    }

    /** The first numbers that are free. */
    WordTemplate.FirstFree firstFree(Collection<OpcPackage.Part> parts) {
        return new WordTemplate.FirstFree(firstFreeId(), highestNote + 1, Media.firstFree(parts));
    }

    /** The start of the longest run of ids that the template does not use. */
    private int firstFreeId() {
        int before = 0;
        int best = 1;
        int length = 0;
        ids.add(Integer.MAX_VALUE);
        for (int id : ids) {
            if (id - before > length) {
                length = id - before;
                best = before + 1;
            }
            before = Math.max(id, 0);
        }
        return best;
    }
}
