package se.kansli.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text as UTF-8 into a stream, escaped for XML on the way, without a string or an array in between. Not thread-safe. */
public final class Utf8Output {
    private static final int SIZE = 16 << 10;
    /** What is kept back when the buffer is emptied, so that its end can be looked at. */
    private static final int TAIL = 32;

    /** Characters below this are one byte. */
    private static final int ASCII = 0x80;

    private static final int MOST_FOR_CHARACTER = 4;
    private static final byte[] @Nullable [] ESCAPES =
            with(new byte[ASCII][], Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;"));

    private final byte[] buffer = new byte[SIZE];
    private OutputStream out = OutputStream.nullOutputStream();
    private int used;

    /** Goes on with another stream; what was written before must have been flushed. */
    public void turnTo(OutputStream stream) {
        out = stream;
        used = 0;
    }

    public void raw(byte[] bytes) throws IOException {
        if (bytes.length > SIZE - used) {
            empty(TAIL);
            if (bytes.length > SIZE - used) {
                empty(0);
                int direct = bytes.length - TAIL;
                out.write(bytes, 0, direct);
                System.arraycopy(bytes, direct, buffer, 0, TAIL);
                used = TAIL;
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    /** Characters that need no escape and are ASCII. */
    public void ascii(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            put((byte) text.charAt(i));
        }
    }

    /** A whole number. */
    public void number(int number) throws IOException {
        if (number < 0) {
            ascii(Integer.toString(number));
            return;
        }
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        if (digits > SIZE - used) {
            empty(TAIL);
        }
        used += digits;
        int rest = number;
        for (int at = used; digits > 0; digits--) {
            buffer[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Characters as they may stand in content and in attributes. */
    public void escaped(String text) throws IOException {
        text(text, ESCAPES);
    }

    /**
     * Characters, some of them as something else.
     *
     * @param replacements what stands for each ASCII character, null where it stands for itself; for a carriage return and
     *     a line feed together it stands once
     */
    public void text(String text, byte[] @Nullable [] replacements) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; ) {
            char c = text.charAt(i);
            byte[] replacement = c < ASCII ? replacements[c] : null;
            if (replacement == null) {
                i = plain(text, i, replacements);
            } else {
                boolean isSecondOfLineEnd = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                if (!isSecondOfLineEnd) {
                    raw(replacement);
                }
                i++;
            }
        }
    }

    /** As many characters as there surely is room for, up to one that is replaced; where the next one is. */
    private int plain(String text, int from, byte[] @Nullable [] replacements) throws IOException {
        if (SIZE - used < MOST_FOR_CHARACTER) {
            empty(TAIL);
        }
        int to = Math.min(text.length(), from + (SIZE - used) / MOST_FOR_CHARACTER);
        int at = used;
        int i = from;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                if (replacements[c] != null) {
                    break;
                }
                buffer[at++] = (byte) c;
            } else if (c < 0x800) {
                buffer[at++] = (byte) (0xC0 | c >> 6);
                buffer[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c)) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                buffer[at++] = (byte) (0xF0 | point >> 18);
                buffer[at++] = (byte) (0x80 | point >> 12 & 0x3F);
                buffer[at++] = (byte) (0x80 | point >> 6 & 0x3F);
                buffer[at++] = (byte) (0x80 | point & 0x3F);
            } else {
                buffer[at++] = (byte) (0xE0 | c >> 12);
                buffer[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                buffer[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        used = at;
        return i;
    }

    /** Whether what was written last ends so; at most as long as the tail. */
    public boolean endsWith(byte[] end) {
        return used >= end.length && Arrays.equals(buffer, used - end.length, used, end, 0, end.length);
    }

    public void flush() throws IOException {
        empty(0);
    }

    private void put(byte b) throws IOException {
        if (used == SIZE) {
            empty(TAIL);
        }
        buffer[used++] = b;
    }

    private void empty(int keep) throws IOException {
        int kept = Math.min(keep, used);
        out.write(buffer, 0, used - kept);
        System.arraycopy(buffer, used - kept, buffer, 0, kept);
        used = kept;
    }

    /** A table for {@link #text}: what XML must have escaped, and more. */
    public static byte[] @Nullable [] escapesAnd(Map<Character, String> others) {
        return with(ESCAPES.clone(), others);
    }

    private static byte[] @Nullable [] with(byte[] @Nullable [] table, Map<Character, String> replacements) {
        replacements.forEach((character, text) -> table[character] = bytes(text));
        return table;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
