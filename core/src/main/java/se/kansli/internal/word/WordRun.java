package se.kansli.internal.word;

import java.io.OutputStream;
import java.util.List;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.segment.Run;
import se.kansli.text.ImageBytes;

/** One rendering of a Word document: what must be fresh in it, and what it adds to the package. */
final class WordRun extends Run {
    private final int[] idBases;
    private final int[][] listIds;
    private final Numbering.Restarts restarts;
    private int nextId;
    private Relationships.Additions additions = new Relationships.Additions(0);
    private final Media media;
    private final NoteCopies notes;
    private final Watcher watcher;

    /** Told of each control that shows a value, in a copy to work in. */
    @FunctionalInterface
    interface Watcher {
        Watcher NOBODY = (place, run) -> {};

        void placed(WordSegment.Place place, WordRun run);
    }

    /** Where all loops stand. */
    record Standing(Run.Standing loops, int[] idBases, int[][] listIds) {}

    WordRun(Object document, int deepestLoop, Numbering numbering, WordTemplate.FirstFree free, Watcher watcher) {
        super(document, deepestLoop);
        idBases = new int[deepestLoop + 1];
        listIds = new int[deepestLoop + 1][];
        nextId = free.id();
        restarts = numbering.restarts();
        media = new Media(free.picture());
        notes = new NoteCopies(free.note());
        this.watcher = watcher;
    }

    /** Turns to the next part. */
    void writeTo(OutputStream part, Relationships.Additions partAdditions) {
        writeTo(part);
        additions = partAdditions;
    }

    Relationships.Additions additions() {
        return additions;
    }

    Media media() {
        return media;
    }

    NoteCopies notes() {
        return notes;
    }

    /** A control that shows a value begins. */
    void place(WordSegment.Place place) {
        watcher.placed(place, this);
    }

    /** The relationship of the part being written to a picture file. */
    String idOf(ImageBytes file) {
        return additions.picture(media.nameOf(file));
    }

    Numbering.Restarts restarts() {
        return restarts;
    }

    /** Takes fresh ids and lists for what is written once more. */
    void reserve(int slot, int ids, List<String> restartedLists) {
        idBases[slot] = nextId;
        nextId += ids;
        if (!restartedLists.isEmpty()) {
            listIds[slot] = restartedLists.stream()
                    .mapToInt(list -> restarts.restart(list, 0, 1))
                    .toArray();
        }
    }

    /** Where the loops stand now. */
    Standing standing() {
        return new Standing(loops(), idBases.clone(), listIds.clone());
    }

    /** Goes back to where the loops stood, with their innermost item once more in a slot inside. */
    void resume(Standing standing, int slot) {
        resume(standing.loops(), slot);
        System.arraycopy(standing.idBases(), 0, idBases, 0, slot);
        System.arraycopy(standing.listIds(), 0, listIds, 0, slot);
    }

    /** The list that stands for the loop's {@code index}-th restarted one in this item. */
    int listId(int slot, int index) {
        return listIds[slot][index];
    }

    int id(int slot, int offset) {
        return idBases[slot] + offset;
    }
}
