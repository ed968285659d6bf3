package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;

/**
 * What the tag of a control in a document means.
 *
 * @param written the tag as the document has it
 * @param tag as the template has it
 * @param type what it leads to; null if that is no component of the record
 * @param keys the positions that the items around it had when the document was made, from the outermost; -1 where the tag
 *     does not tell
 */
record Meaning(String written, Tag tag, @Nullable Type type, List<Integer> keys) {
    /** Longer than any template's, with keys of nine digits. */
    private static final int LONGEST = 2 * Tag.LONGEST;
    /** No list has more items than fit in so many digits. */
    private static final int MOST_DIGITS = 9;

    /** The position an item had: {@code item:7}; -1 if its tag does not tell. */
    int key() {
        return number(tag.path());
    }

    private static int number(String digits) {
        boolean isOne = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isOne ? Integer.parseInt(digits) : -1;
    }

    /** Reads tags; each is looked up once. */
    static final class Reader {
        private final RecordType type;
        private final Map<String, Optional<Meaning>> known = new HashMap<>();

        Reader(RecordType type) {
            this.type = type;
        }

        /** What a control's tag means; null if it has none, or none of ours. */
        @Nullable Meaning of(Element control) {
            Element properties = control.child("w:sdtPr");
            String text = properties == null ? null : properties.childValue("w:tag");
            return text == null || text.length() > LONGEST
                    ? null
                    : known.computeIfAbsent(text, this::read).orElse(null);
        }

        private Optional<Meaning> read(String text) {
            StringBuilder path = new StringBuilder();
            List<Integer> keys = new ArrayList<>();
            int from = 0;
            for (int open; (open = text.indexOf('[', from)) >= 0 && text.indexOf(']', open) > 0; ) {
                int close = text.indexOf(']', open);
                path.append(text, from, open).append("[]");
                keys.add(number(text.substring(open + 1, close)));
                from = close + 1;
            }
            Tag tag = Tag.parse(path.append(text, from, text.length()).toString());
            if (tag == null) {
                return Optional.empty();
            }
            Type leadsTo = tag.kind() == Tag.Kind.ITEM ? null : type.at(tag.path());
            return Optional.of(new Meaning(text, tag, leadsTo, keys));
        }
    }
}
