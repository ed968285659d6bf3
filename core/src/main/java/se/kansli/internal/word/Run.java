package se.kansli.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** One rendering: all that changes while a template is written. Not thread-safe, used once. */
final class Run {
    private final @Nullable Object[] items;
    private final int[] indexes;
    private final int[] idBases;
    private final Numbering.Restarts restarts;
    private int nextId;
    private Utf8Output out = new Utf8Output(OutputStream.nullOutputStream());
    private Relationships.Additions additions = new Relationships.Additions();

    Run(Object document, int deepestLoop, int firstFreeId, Numbering numbering) {
        items = new Object[deepestLoop + 1];
        indexes = new int[deepestLoop + 1];
        idBases = new int[deepestLoop + 1];
        items[0] = document;
        nextId = firstFreeId;
        restarts = numbering.restarts();
    }

    /** Turns to the next part. */
    void writeTo(OutputStream part, Relationships.Additions partAdditions) {
        out = new Utf8Output(part);
        additions = partAdditions;
    }

    Utf8Output out() {
        return out;
    }

    Relationships.Additions additions() {
        return additions;
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

    /** Enters an item of a loop, with {@code ids} fresh ids for what stands in it. */
    void enter(int slot, @Nullable Object item, int index, int ids) {
        items[slot] = item;
        indexes[slot] = index;
        idBases[slot] = nextId;
        nextId += ids;
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
