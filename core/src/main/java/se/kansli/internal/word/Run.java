package se.kansli.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.text.ImageBytes;

/** One rendering: all that changes while a template is written. Not thread-safe, used once. */
final class Run {
    private final @Nullable Object[] items;
    private final int[] indexes;
    private final int[] sizes;
    private final int[] idBases;
    private final int[][] listIds;
    private final Numbering.Restarts restarts;
    private int nextId;
    private final Utf8Output out = new Utf8Output();
    private Relationships.Additions additions = new Relationships.Additions(0);
    private final Media media;
    private final NoteCopies notes;

    /** Where all loops stand. */
    record Standing(@Nullable Object[] items, int[] indexes, int[] sizes, int[] idBases, int[][] listIds) {}

    Run(Object document, int deepestLoop, Numbering numbering, WordTemplate.FirstFree free) {
        items = new Object[deepestLoop + 1];
        indexes = new int[deepestLoop + 1];
        sizes = new int[deepestLoop + 1];
        idBases = new int[deepestLoop + 1];
        listIds = new int[deepestLoop + 1][];
        items[0] = document;
        nextId = free.id();
        restarts = numbering.restarts();
        media = new Media(free.picture());
        notes = new NoteCopies(free.note());
    }

    /** Turns to the next part. */
    void writeTo(OutputStream part, Relationships.Additions partAdditions) {
        out.turnTo(part);
        additions = partAdditions;
    }

    Utf8Output out() {
        return out;
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

    /** The relationship of the part being written to a picture file. */
    String idOf(ImageBytes file) {
        return additions.picture(media.nameOf(file));
    }

    Numbering.Restarts restarts() {
        return restarts;
    }

    @Nullable Object item(int slot) {
        return items[slot];
    }

    int index(int slot) {
        return indexes[slot];
    }

    int size(int slot) {
        return sizes[slot];
    }

    /** Enters an item of a loop. */
    void enter(Segment.Loop loop, @Nullable Object item, int index, int size) {
        int slot = loop.slot();
        items[slot] = item;
        indexes[slot] = index;
        sizes[slot] = size;
        reserve(slot, loop.ids(), loop.restartedLists());
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
        return new Standing(items.clone(), indexes.clone(), sizes.clone(), idBases.clone(), listIds.clone());
    }

    /** Goes back to where the loops stood, with their innermost item once more in a slot inside. */
    void resume(Standing standing, int slot) {
        System.arraycopy(standing.items(), 0, items, 0, slot);
        System.arraycopy(standing.indexes(), 0, indexes, 0, slot);
        System.arraycopy(standing.sizes(), 0, sizes, 0, slot);
        System.arraycopy(standing.idBases(), 0, idBases, 0, slot);
        System.arraycopy(standing.listIds(), 0, listIds, 0, slot);
        items[slot] = items[slot - 1];
        indexes[slot] = indexes[slot - 1];
        sizes[slot] = sizes[slot - 1];
    }

    /** The list that stands for the loop's {@code index}-th restarted one in this item. */
    int listId(int slot, int index) {
        return listIds[slot][index];
    }

    int id(int slot, int offset) {
        return idBases[slot] + offset;
    }

    void write(Segment[] segments) throws IOException {
        for (Segment segment : segments) {
            segment.write(this);
        }
    }
}
