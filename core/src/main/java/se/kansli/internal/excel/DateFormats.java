package se.kansli.internal.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** Which of a workbook's cell styles show a number as a date or a time. */
final class DateFormats {
    /** Texts, characters that stand for themselves, colours and conditions; not {@code [h]}, the hours that have gone. */
    private static final Pattern NO_PLACEHOLDERS =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(?:h+|m+|s+)])[^\\]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    private final List<Element> styles;
    private final Map<String, String> formats = new HashMap<>();

    DateFormats(@Nullable Xml xml) {
        Element cells = xml == null ? null : xml.root().child("cellXfs");
        styles = cells == null ? List.of() : cells.children();
        Element own = xml == null ? null : xml.root().child("numFmts");
        if (own != null) {
            own.children()
                    .forEach(format -> formats.put(
                            String.valueOf(format.attribute("numFmtId")),
                            String.valueOf(format.attribute("formatCode"))));
        }
    }

    /** @param style the number of a cell's style; null for the usual one */
    boolean has(@Nullable String style) {
        int index = style == null ? 0 : Integer.parseInt(style);
        String format = index < styles.size() ? styles.get(index).attribute("numFmtId") : null;
        String own = formats.get(String.valueOf(format));
        return own == null
                ? format != null && isBuiltIn(Integer.parseInt(format))
                : DATE.matcher(NO_PLACEHOLDERS.matcher(own).replaceAll("")).find();
    }

    /** ISO/IEC 29500-1, 18.8.30: the formats that every program knows by their number. */
    private static boolean isBuiltIn(int format) {
        return format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
    }
}
