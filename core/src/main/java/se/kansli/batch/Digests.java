package se.kansli.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A set of texts of which it keeps 16 bytes each: a million fit in 32 MB. Not thread-safe, except when nothing is added. */
final class Digests {
    private static final int SMALLEST = 1 << 10;

    private long[] slots = new long[2 * SMALLEST];
    private int size;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** False if it was there already. */
    boolean add(String text) {
        if (8L * size >= 3L * slots.length) {
            grow();
        }
        ByteBuffer digest = digest(text);
        boolean isNew = put(digest.getLong(), digest.getLong());
        size += isNew ? 1 : 0;
        return isNew;
    }

    boolean contains(String text) {
        ByteBuffer digest = digest(text);
        long first = digest.getLong();
        long second = digest.getLong();
        int at = slot(first, second);
        return slots[at] == first && slots[at + 1] == second;
    }

    boolean isEmpty() {
        return size == 0;
    }

    private ByteBuffer digest(String text) {
        return ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean put(long first, long second) {
        int at = slot(first, second);
        boolean isNew = slots[at] != first || slots[at + 1] != second;
        slots[at] = first;
        slots[at + 1] = second;
        return isNew;
    }

    /** Where it is, or the free place where it belongs. */
    private int slot(long first, long second) {
        int mask = slots.length - 1;
        int at = (int) first << 1 & mask;
        while ((slots[at] != 0 || slots[at + 1] != 0) && (slots[at] != first || slots[at + 1] != second)) {
            at = at + 2 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0 || old[i + 1] != 0) {
                put(old[i], old[i + 1]);
            }
        }
    }
}
