package se.kansli.internal.segment;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Utf8Output;

/** One rendering: all that changes while a template is written. Not thread-safe, used once. */
public class Run {
    private final @Nullable Object[] items;
    private final int[] indexes;
    private final int[] sizes;
    private final Utf8Output out = new Utf8Output();

    /** Where all loops stand. */
    public record Standing(@Nullable Object[] items, int[] indexes, int[] sizes) {}

    protected Run(Object document, int deepestLoop) {
        items = new Object[deepestLoop + 1];
        indexes = new int[deepestLoop + 1];
        sizes = new int[deepestLoop + 1];
        items[0] = document;
    }

    /** Turns to the next part. */
    public void writeTo(OutputStream part) {
        out.turnTo(part);
    }

    public Utf8Output out() {
        return out;
    }

    public @Nullable Object item(int slot) {
        return items[slot];
    }

    public int index(int slot) {
        return indexes[slot];
    }

    public int size(int slot) {
        return sizes[slot];
    }

    /** Enters an item of a loop. */
    public void enter(int slot, @Nullable Object item, int index, int size) {
        items[slot] = item;
        indexes[slot] = index;
        sizes[slot] = size;
    }

    /** Where the loops stand now. */
    protected Standing loops() {
        return new Standing(items.clone(), indexes.clone(), sizes.clone());
    }

    /** Goes back to where the loops stood, with their innermost item once more in a slot inside. */
    protected void resume(Standing standing, int slot) {
        System.arraycopy(standing.items(), 0, items, 0, slot);
        System.arraycopy(standing.indexes(), 0, indexes, 0, slot);
        System.arraycopy(standing.sizes(), 0, sizes, 0, slot);
        enter(slot, items[slot - 1], indexes[slot - 1], sizes[slot - 1]);
    }

    public void write(Segment[] segments) throws IOException {
        for (Segment segment : segments) {
            segment.write(this);
        }
    }
}
