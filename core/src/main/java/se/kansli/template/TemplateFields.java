package se.kansli.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;

/**
 * Every tag that a template for a record may use (<i>fältlista</i>), and where a workbook has what it stands for.
 *
 * <pre>{@code
 * for (TemplateFields.Field field : TemplateFields.of(MandateDescription.class)) {
 *     System.out.println(field.tag() + ": " + field.explanation());
 * }
 * }</pre>
 *
 * <p>The explanations are in Swedish, from {@code fields_sv.properties} beside the record. Records of your own can have
 * such a file too: a line {@code Record.component = explanation | example} for each component.
 */
public final class TemplateFields {
    private static final String CONDITION = "if:";
    private static final String LOOP = "each:";
    private static final String ITEM = "[]";

    private TemplateFields() {}

    /** The kind of content control that suits a tag best (<i>innehållskontroll</i>). */
    public enum Control {
        /** A few words in a line. */
        PLAIN_TEXT("oformaterad text"),
        /** Whole paragraphs, and whatever a condition holds. */
        RICH_TEXT("formaterad text"),
        /** A date. */
        DATE_PICKER("datumväljare"),
        /** One of several words. */
        DROP_DOWN("listruta"),
        /** Yes or no. */
        CHECK_BOX("kryssruta"),
        /** A picture. */
        PICTURE("bild"),
        /** Paragraphs or table rows, once for each item of a list. */
        REPEATING_SECTION("upprepande avsnitt");

        private final String swedish;

        Control(String swedish) {
            this.swedish = swedish;
        }

        /**
         * What it is called in Swedish.
         *
         * @return the word, in lower case
         */
        public String swedish() {
            return swedish;
        }
    }

    /**
     * A tag.
     *
     * @param tag as it is written in the content control's properties
     * @param section the part of the document it belongs to, such as {@code Nätverket}
     * @param control the kind of control
     * @param type what the value is, such as {@code datum}
     * @param example a fictitious value as the document prints it; empty where nothing is printed
     * @param explanation what it is, in Swedish; begins with a short name
     * @param formats what may follow {@code |} in the tag
     * @param choices for a drop-down list: the value and the text of each entry
     */
    public record Field(
            String tag,
            String section,
            Control control,
            String type,
            String example,
            String explanation,
            List<String> formats,
            Map<String, String> choices) {
        private static final Pattern TITLE = Pattern.compile("[^,:.]*");
        private static final int LONGEST_TITLE = 64;

        /**
         * A short name, to be the control's title.
         *
         * @return the explanation up to its first comma, colon or full stop; at most 64 characters
         */
        public String title() {
            Matcher matcher = TITLE.matcher(explanation);
            String title = matcher.lookingAt() && !matcher.group().isBlank() ? matcher.group() : tag;
            return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
        }

        /**
         * Where a workbook has the field.
         *
         * @return null if it has no place for it, as for conditions, pictures and lists in lists
         */
        public @Nullable ExcelPlace inExcel() {
            return ExcelPlace.of(this);
        }
    }

    /**
     * Where the author of a workbook puts a field.
     *
     * @param isInTable whether the name is a table's, or else a cell's
     * @param name of the table or the cell
     * @param text of the cell, in a table of the one in its row; empty where the name is all that is needed
     */
    public record ExcelPlace(boolean isInTable, String name, String text) {

        /**
         * What to do, in Swedish.
         *
         * @return such as {@code cell med namnet heading} or {@code {activity} i tabellen entries}
         */
        public String swedish() {
            if (isInTable) {
                return text.isEmpty() ? "tabell med namnet " + name : text + " i tabellen " + name;
            }
            return "cell med namnet " + name + (text.isEmpty() ? "" : " och texten " + text);
        }

        private static @Nullable ExcelPlace of(Field field) {
            String tag = field.tag();
            int item = tag.indexOf(ITEM);
            boolean isNested = item >= 0 && tag.indexOf(ITEM, item + 1) >= 0;
            if (tag.startsWith(CONDITION) || field.control() == Control.PICTURE || isNested) {
                return null;
            } else if (tag.startsWith(LOOP)) {
                return item < 0 ? new ExcelPlace(true, tag.substring(LOOP.length()), "") : null;
            } else if (item < 0) {
                int bar = tag.indexOf('|');
                return bar < 0
                        ? new ExcelPlace(false, tag, "")
                        : new ExcelPlace(false, tag.substring(0, bar), "{" + tag + "}");
            }
            String ofItem = tag.substring(item + ITEM.length());
            return new ExcelPlace(
                    true, tag.substring(0, item), "{" + (ofItem.startsWith(".") ? ofItem.substring(1) : ofItem) + "}");
        }
    }

    /**
     * The tags for a record, in the order of its components: what holds a value, {@code each:} around lists, {@code if:}
     * for what may be absent, empty, yes or no, or one of several. A record inside one of its own kind is followed once.
     *
     * @param type the record a template prints
     * @return the tags, at most 64 characters each, which is the longest Word keeps
     */
    public static List<Field> of(Class<? extends Record> type) {
        return FieldWalker.walk(RecordType.of(type));
    }
}
