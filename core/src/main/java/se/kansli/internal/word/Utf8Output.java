package se.kansli.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text as UTF-8 into a stream, escaped for XML on the way, without a string or an array in between. Not thread-safe. */
final class Utf8Output {
    private static final int SIZE = 16 << 10;
    /** What is kept back when the buffer is emptied, so that its end can be looked at. */
    private static final int TAIL = 32;

    private final byte[] buffer = new byte[SIZE];
    private OutputStream out = OutputStream.nullOutputStream();
    private int used;

    /** Goes on with another stream; what was written before must have been flushed. */
    void turnTo(OutputStream stream) {
        out = stream;
        used = 0;
    }

    void raw(byte[] bytes) throws IOException {
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
    void ascii(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            put((byte) text.charAt(i));
        }
    }

    /** Characters as they may stand in content and in attributes. */
    void escaped(CharSequence text) throws IOException {
        escaped(text, 0, text.length());
    }

    void escaped(CharSequence text, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                switch (c) {
                    case '&' -> ascii("&amp;");
                    case '<' -> ascii("&lt;");
                    case '>' -> ascii("&gt;");
                    case '"' -> ascii("&quot;");
                    default -> put((byte) c);
                }
            } else if (c < 0x800) {
                put((byte) (0xC0 | c >> 6));
                put((byte) (0x80 | c & 0x3F));
            } else if (Character.isHighSurrogate(c)) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                put((byte) (0xF0 | point >> 18));
                put((byte) (0x80 | point >> 12 & 0x3F));
                put((byte) (0x80 | point >> 6 & 0x3F));
                put((byte) (0x80 | point & 0x3F));
            } else {
                put((byte) (0xE0 | c >> 12));
                put((byte) (0x80 | c >> 6 & 0x3F));
                put((byte) (0x80 | c & 0x3F));
            }
        }
    }

    /** Whether what was written last ends so; at most as long as the tail. */
    boolean endsWith(byte[] end) {
        return used >= end.length && Arrays.equals(buffer, used - end.length, used, end, 0, end.length);
    }

    void flush() throws IOException {
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

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
