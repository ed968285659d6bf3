package se.kansli.problem;

import java.io.Serializable;

/**
 * Where in a file a problem stands. The place in the <em>record</em> is {@link Problem#path()}; this is the place a
 * person can scroll to.
 *
 * <pre>{@code
 * if (problem.location() instanceof Location.InText place) {
 *     editor.moveTo(place.line(), place.column());
 * }
 * }</pre>
 */
public sealed interface Location extends Serializable {

    /** The problem was found in Java values, or its place is not known. */
    Location UNKNOWN = new Unknown();

    /**
     * A place in a text: JSON, or the markup of a rich text.
     *
     * @param line counted from 1
     * @param column counted in UTF-16 characters from 1
     */
    record InText(int line, int column) implements Location {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /**
     * A place in a Word file.
     *
     * @param part name of the part, such as {@code word/document.xml}
     * @param paragraph the paragraph's number in the part, counted from 1; 0 where no paragraph is meant
     * @param heading the nearest heading above, or empty
     * @param text the text around the place, or empty
     */
    record InWord(String part, int paragraph, String heading, String text) implements Location {
        @Override
        public String toString() {
            StringBuilder place = new StringBuilder(part);
            if (paragraph > 0) {
                place.append(" ¶").append(paragraph);
            }
            if (!heading.isEmpty()) {
                place.append(" [").append(heading).append(']');
            }
            if (!text.isEmpty()) {
                place.append(" ”").append(text).append('”');
            }
            return place.toString();
        }
    }

    /**
     * A place in a workbook.
     *
     * @param sheet the sheet's name; that of the part where no sheet is meant
     * @param cell such as {@code B5}, or empty
     */
    record InWorkbook(String sheet, String cell) implements Location {
        @Override
        public String toString() {
            return cell.isEmpty() ? sheet : sheet + "!" + cell;
        }
    }

    /** No place in a file. */
    record Unknown() implements Location {
        @Override
        public String toString() {
            return "";
        }

        private Object readResolve() {
            return UNKNOWN;
        }
    }
}
