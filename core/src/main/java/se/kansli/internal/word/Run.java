package se.kansli.internal.word;

import java.io.IOException;
import java.io.OutputStream;
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

    Run(Object document, int deepestLoop, int firstFreeId, Numbering numbering, Media media) {
        items = new Object[deepestLoop + 1];
        indexes = new int[deepestLoop + 1];
        sizes = new int[deepestLoop + 1];
        idBases = new int[deepestLoop + 1];
        listIds = new int[deepestLoop + 1][];
        items[0] = document;
        nextId = firstFreeId;
        restarts = numbering.restarts();
        this.media = media;
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
        idBases[slot] = nextId;
        nextId += loop.ids();
        if (!loop.restartedLists().isEmpty()) {
            listIds[slot] = loop.restartedLists().stream()
                    .mapToInt(list -> restarts.restart(list, 0, 1))
                    .toArray();
        }
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
