package se.kansli.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.Inline.Text;

/**
 * Blocks to markup that reads back to the same blocks. Used once.
 *
 * <p>Bold is written as {@code **}, italics as {@code _}, nested in the order link, bold, italics.
 */
final class MarkupWriter {
    private static final Text NO_TEXT = new Text("");
    private static final int NO_BREAK_SPACE = 0xA0;

    private final StringBuilder out = new StringBuilder();
    private String indent = "";

    String write(List<Block> blocks) {
        blocks(blocks);
        return out.toString();
    }

    private void blocks(List<Block> blocks) {
        Block before = null;
        boolean otherMarker = false;
        for (Block block : blocks) {
            if (before != null) {
                out.append("\n\n").append(indent);
            }
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph.content());
            } else {
                // two lists in a row stay two only with another marker
                otherMarker = before != null && before.getClass() == block.getClass() && !otherMarker;
                list(block, otherMarker);
            }
            before = block;
        }
    }

    private void list(Block list, boolean otherMarker) {
        String outer = indent;
        boolean first = true;
        int number = list instanceof NumberedList numbered ? numbered.start() : 0;
        for (List<Block> item : Blocks.items(list)) {
            if (!first) {
                out.append('\n').append(outer);
            }
            first = false;
            String marker = list instanceof NumberedList
                    ? Math.min(number++, Blocks.LARGEST_NUMBER) + (otherMarker ? ") " : ". ")
                    : otherMarker ? "* " : "- ";
            out.append(marker);
            indent = outer + " ".repeat(marker.length());
            blocks(item);
        }
        indent = outer;
    }

    private void paragraph(List<Inline> content) {
        Inline before = null;
        for (int i = 0; i < content.size(); i++) {
            Inline after = i + 1 < content.size() ? content.get(i + 1) : null;
            if (content.get(i) instanceof Text text) {
                Text left = before instanceof Text neighbour ? neighbour : NO_TEXT;
                Text right = after instanceof Text neighbour ? neighbour : NO_TEXT;
                out.append(new Edge(left, text).openers());
                text(text.text(), before, new Edge(left, text).hidesRight(), new Edge(text, right).hidesLeft());
                out.append(new Edge(text, right).closers());
            } else {
                // a line break at a paragraph's end has no other form
                out.append(after == null ? "&#10;" : "\\\n" + indent);
            }
            before = content.get(i);
        }
    }

    private void text(String text, @Nullable Inline before, boolean hideFirst, boolean hideLast) {
        int length = text.length();
        boolean lineStart = !(before instanceof Text);
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean hidden = i == 0 && hideFirst || next == length && hideLast;
            boolean oddSpace = isSpace(c) && c != ' ' && c != NO_BREAK_SPACE;
            if (hidden || oddSpace) {
                out.append("&#").append(c).append(';');
            } else if (c < 0x80 && needsBackslash(text, i, (char) c, lineStart)) {
                out.append('\\').append((char) c);
            } else {
                out.appendCodePoint(c);
            }
            lineStart = lineStart && Character.isDigit(c);
            i = next;
        }
    }

    private static boolean needsBackslash(String text, int at, char c, boolean lineStart) {
        return switch (c) {
            case '\\', '*', '_', '[', ']', '<', '`' -> true;
            case '!' -> at == text.length() - 1; // a link may follow
            case '&' -> at + 1 < text.length() && isReferenceStart(text.charAt(at + 1));
            case '#', '>', '+', '-', '=', '~' -> lineStart;
            case '.', ')' -> lineStart && at > 0;
            default -> false;
        };
    }

    private static boolean isReferenceStart(char c) {
        return c == '#' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String destination(String address) {
        StringBuilder escaped = new StringBuilder(address.length() + 8);
        boolean simple = true;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '\\' || c == '<' || c == '>') {
                escaped.append('\\');
            }
            simple &= c != '(' && c != ')' && c != '<' && c != '>' && !Character.isWhitespace(c);
            escaped.append(c == '&' ? "&amp;" : String.valueOf(c));
        }
        return simple ? escaped.toString() : "<" + escaped + ">";
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Where two texts of different looks meet; either is empty at a line's end.
     *
     * <p>Whether CommonMark sees a delimiter depends on the characters at both its sides (its "flanking" rules). Where
     * they are wrong, the character is hidden in a reference, which counts as punctuation.
     */
    private record Edge(Text left, Text right) {

        String openers() {
            String link = right.link() != null && !sameLink() ? "[" : "";
            return link + (opensStrong() ? "**" : "") + (opensEmphasis() ? "_" : "");
        }

        String closers() {
            String link = left.link() != null && !sameLink() ? "](" + destination(left.link()) + ")" : "";
            return (closesEmphasis() ? "_" : "") + (closesStrong() ? "**" : "") + link;
        }

        boolean hidesRight() {
            if (right.text().isEmpty()) {
                return false;
            }
            int first = right.text().codePointAt(0);
            boolean opens = opensStrong() || opensEmphasis();
            if (isSpace(first)) {
                return opens || left.text().isEmpty();
            }
            return !opens && (closesStrong() || closesEmphasis()) && sameLink() && isWordLike(first);
        }

        boolean hidesLeft() {
            if (left.text().isEmpty()) {
                return false;
            }
            int last = left.text().codePointBefore(left.text().length());
            boolean closes = closesStrong() || closesEmphasis();
            if (isSpace(last)) {
                return closes || right.text().isEmpty();
            }
            return !closes && (opensStrong() || opensEmphasis()) && sameLink() && isWordLike(last);
        }

        private boolean sameLink() {
            return Objects.equals(left.link(), right.link());
        }

        private boolean sameStrong() {
            return sameLink() && left.strong() == right.strong();
        }

        private boolean opensStrong() {
            return right.strong() && !(sameLink() && left.strong());
        }

        private boolean closesStrong() {
            return left.strong() && !(sameLink() && right.strong());
        }

        private boolean opensEmphasis() {
            return right.emphasis() && !(sameStrong() && left.emphasis());
        }

        private boolean closesEmphasis() {
            return left.emphasis() && !(sameStrong() && right.emphasis());
        }

        /** Neither space nor punctuation; symbols count, because parsers differ on them. */
        private static boolean isWordLike(int c) {
            return switch (Character.getType(c)) {
                case Character.CONNECTOR_PUNCTUATION,
                        Character.DASH_PUNCTUATION,
                        Character.START_PUNCTUATION,
                        Character.END_PUNCTUATION,
                        Character.INITIAL_QUOTE_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION,
                        Character.OTHER_PUNCTUATION -> false;
                default -> !isSpace(c);
            };
        }
    }
}
