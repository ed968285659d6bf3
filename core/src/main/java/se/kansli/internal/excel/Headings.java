package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.kansli.internal.xml.Element;

/**
 * What the repeated columns of a table are called. Excel opens no table where a heading is empty or stands twice, whether in
 * capitals or not: the second gets a number.
 *
 * @param others the headings of the columns that stand once
 * @param columns those that are repeated, from left to right
 */
record Headings(List<String> others, List<RepeatedColumn> columns) {
    /** Excel's limit. */
    static final int LONGEST = 255;

    /** The heading of a column that has nothing to tell, and of the only one of an empty list. */
    private static final String NONE = "–";

    private static final Pattern SPACE = Pattern.compile("[\\r\\n\\t]+");

    static Headings of(Repeated repeated) {
        List<String> others = new ArrayList<>();
        int number = repeated.table().area().firstColumn();
        for (Element column : repeated.table().columns()) {
            if (repeated.column(number++) == null) {
                others.add(String.valueOf(column.attribute("name")));
            }
        }
        return new Headings(others, repeated.columns());
    }

    /** Finds them all, before the first is written. */
    void find(ExcelRun run, String[][] found) {
        Map<String, Integer> taken = new HashMap<>();
        others.forEach(other -> taken.put(key(other), 1));
        for (RepeatedColumn column : columns) {
            List<String> texts = new ArrayList<>();
            List<?> items = column.list().items(run);
            for (int i = 0; i < items.size(); i++) {
                run.enter(ExcelRun.COLUMN, items.get(i), i, items.size());
                texts.add(unique(text(column.heading(), run), taken));
            }
            if (items.isEmpty()) {
                texts.add(unique(NONE, taken));
            }
            found[column.index()] = texts.toArray(String[]::new);
        }
    }

    private static String text(Binding heading, ExcelRun run) {
        Object value = heading.value().get(run);
        String text = value != null && heading.content() instanceof CellContent.Text content
                ? SPACE.matcher(content.writing().text(value)).replaceAll(" ").strip()
                : "";
        return text.isEmpty() ? NONE : text;
    }

    private static String unique(String text, Map<String, Integer> taken) {
        String heading = text;
        while (taken.putIfAbsent(key(heading), 1) != null) {
            heading = text + " (" + taken.merge(key(text), 1, Integer::sum) + ")";
        }
        return heading;
    }

    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT);
    }
}
