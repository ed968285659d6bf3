package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The copies of notes that one rendering needs: asked for by the document, written in a part after it. Not thread-safe. */
final class NoteCopies {
    private final Map<String, List<Copy>> byNote = new HashMap<>();
    private int nextId;

    NoteCopies(int firstId) {
        nextId = firstId;
    }

    /**
     * One copy.
     *
     * @param standing where the loops stood at its reference
     */
    record Copy(int id, WordRun.Standing standing) {}

    /** Asks for a copy of a note; the id it will have. */
    int add(String note, WordRun.Standing standing) {
        Copy copy = new Copy(nextId++, standing);
        byNote.computeIfAbsent(note, key -> new ArrayList<>()).add(copy);
        return copy.id();
    }

    List<Copy> of(String note) {
        return byNote.getOrDefault(note, List.of());
    }
}
