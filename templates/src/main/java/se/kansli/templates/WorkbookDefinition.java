package se.kansli.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a standard workbook has, as the files in the folder {@code books} say it; {@link DefinitionReader} reads them.
 *
 * @param title of the document's properties, with fields in braces
 * @param guide the first sheet of a workbook that a clerk fills in
 * @param sheets in order
 */
record WorkbookDefinition(String title, @Nullable Guide guide, List<Sheet> sheets) {

    /** How to fill in the workbook: steps, and a table of what has {@link Help}. */
    record Guide(String name, String title, List<String> steps) {}

    /**
     * A sheet.
     *
     * @param heading the component that the heading comes from; absent if it is the title
     * @param list the component that the table lists
     */
    record Sheet(
            String name,
            @Nullable String heading,
            String title,
            List<Fact> facts,
            String list,
            List<Column> columns,
            List<Highlight> highlights,
            @Nullable Chart chart) {

        /** Whether somebody writes in the table. */
        boolean isFilledIn() {
            return columns.stream().anyMatch(column -> column.entry() != null);
        }

        boolean hasTotals() {
            return columns.stream().anyMatch(column -> column.total() != null);
        }

        /** The index of the column with a heading. */
        int indexOf(String header) {
            return columns.stream().map(Column::header).toList().indexOf(header);
        }
    }

    /**
     * A cell beside its label.
     *
     * @param name the cell's own name: the component it shows
     * @param formula what the cell comes to, if it shows no component
     */
    record Fact(
            String label,
            @Nullable String name,
            @Nullable String formula,
            Kind kind,
            @Nullable Entry entry) {}

    /**
     * A column of the table.
     *
     * @param header the heading, or what a repeated column takes its headings from, in braces
     * @param field within an item of the list; empty for the item itself
     * @param formula what its cells come to, if they show no field
     * @param width in characters
     * @param entry absent if nobody is to write in it
     * @param total what stands below: {@code count}, {@code sum}, or a word
     */
    record Column(
            String header,
            @Nullable String field,
            @Nullable String formula,
            int width,
            Kind kind,
            @Nullable Entry entry,
            @Nullable String total) {}

    /**
     * How cells are filled in.
     *
     * @param help what to write, shown beside the cell and in the guide
     * @param example a value; never in the table, where it would be taken for data
     * @param from the list whose first column has the values to choose from
     * @param min the least number
     * @param max the greatest number
     */
    record Entry(
            String help,
            String example,
            @Nullable String from,
            @Nullable String min,
            @Nullable String max) {}

    /** Rows that are to be seen, or cells of a repeated column: bold and in colour where a column has a value. */
    record Highlight(String column, String value) {}

    /**
     * Bars beside the table: a label and a number of each row.
     *
     * @param description what those hear who do not see it
     */
    record Chart(String title, String description, String labels, String numbers) {}

    /** What values are, and how they look. */
    enum Kind {
        TEXT,
        DATE,
        TIME,
        NUMBER,
        CHOICE
    }

    /** The names of the lists whose first column is what others choose from. */
    List<String> chosenFrom() {
        return sheets.stream()
                .flatMap(sheet -> sheet.columns().stream())
                .map(Column::entry)
                .filter(entry -> entry != null && entry.from() != null)
                .map(Entry::from)
                .distinct()
                .toList();
    }

    /** The sheet whose table has a list. */
    Sheet sheetOf(String list) {
        return sheets.stream()
                .filter(sheet -> sheet.list().equals(list))
                .findFirst()
                .orElseThrow();
    }
}
