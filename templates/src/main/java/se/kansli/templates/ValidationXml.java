package se.kansli.templates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.template.TemplateFields;
import se.kansli.template.TemplateFields.Control;
import se.kansli.templates.WorkbookDefinition.Column;
import se.kansli.templates.WorkbookDefinition.Entry;
import se.kansli.templates.WorkbookDefinition.Fact;
import se.kansli.templates.WorkbookDefinition.Kind;
import se.kansli.templates.WorkbookDefinition.Sheet;

/**
 * Writes the rules for what may be written into cells, with help beside them.
 *
 * <p>Sheets are not protected: on a protected sheet Excel neither lets a table grow nor sorts rows with a locked cell, so
 * nobody could fill it in. The headings, by which tables are read back, have a rule of their own instead: nothing else can
 * be typed over them.
 */
final class ValidationXml {
    /** How many rows below a table have its rules already, for programs that do not copy them when the table grows. */
    private static final int ROWS_BELOW = 300;

    private final WorkbookDefinition definition;
    private final Map<String, TemplateFields.Field> fields;

    ValidationXml(WorkbookDefinition definition, Class<? extends Record> type) {
        this.definition = definition;
        fields = TemplateFields.of(type).stream()
                .collect(Collectors.toMap(TemplateFields.Field::tag, field -> field, (first, again) -> first));
    }

    /** The name of the values that a list offers. */
    static String nameOfValues(String list) {
        return "Valbara_" + list;
    }

    /** The rules of a sheet; empty if nobody writes in it. */
    String of(Sheet sheet, TableXml table) {
        StringBuilder xml = new StringBuilder();
        int row = 2;
        for (Fact fact : sheet.facts()) {
            if (fact.entry() != null) {
                xml.append(rule("B" + row, fact.label(), fact.kind(), fact.entry(), List.of()));
            }
            row++;
        }
        for (int i = 0; sheet.isFilledIn() && i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            String letters = Cells.letters(i);
            xml.append(heading(letters + table.headerRow(), column.header()));
            if (column.entry() != null) {
                String cells = letters + table.firstRow();
                String area = sheet.hasTotals() ? cells : cells + ":" + letters + (table.firstRow() + ROWS_BELOW);
                xml.append(rule(area, column.header(), column.kind(), column.entry(), words(sheet, column)));
            }
        }
        return xml.isEmpty() ? "" : "<dataValidations>" + xml + "</dataValidations>";
    }

    private static String heading(String place, String header) {
        return validation(
                        place,
                        " type=\"custom\"",
                        header,
                        "",
                        "Rubriken ska stå kvar som den är: " + "den talar om var uppgifterna finns. Tryck på Esc.")
                + "<formula1>EXACT(" + place + ",\"" + WordXml.escaped(header) + "\")</formula1></dataValidation>";
    }

    private String rule(String area, String title, Kind kind, Entry entry, List<String> words) {
        String from = entry.from();
        if (from != null) {
            String where = definition.sheetOf(from).name();
            return validation(
                            area,
                            " type=\"list\"",
                            title,
                            entry.help(),
                            "Välj i listan. Det som saknas där läggs till " + "på bladet " + where + ".")
                    + "<formula1>" + nameOfValues(from) + "</formula1></dataValidation>";
        }
        return switch (kind) {
            case TEXT -> validation(area, "", title, entry.help(), "") + "</dataValidation>";
            case CHOICE ->
                validation(area, " type=\"list\"", title, entry.help(), "Välj ett av orden i listan.") + "<formula1>\""
                        + WordXml.escaped(String.join(",", words)) + "\"</formula1></dataValidation>";
            case DATE ->
                between(
                        area,
                        "date",
                        title,
                        entry,
                        "Skriv ett datum, till exempel 2028-03-15.",
                        "DATE(1971,1,1)",
                        "DATE(2999,12,31)");
            case TIME ->
                between(
                        area,
                        "time",
                        title,
                        entry,
                        "Skriv ett klockslag, till exempel 9:00.",
                        "TIME(0,0,0)",
                        "TIME(23,59,59)");
            case NUMBER ->
                between(
                        area,
                        "whole",
                        title,
                        entry,
                        "Skriv ett heltal från " + entry.min() + " till " + entry.max() + ".",
                        entry.min(),
                        entry.max());
        };
    }

    private static String between(
            String area,
            String type,
            String title,
            Entry entry,
            String error,
            @Nullable String min,
            @Nullable String max) {
        return validation(area, " type=\"" + type + "\"", title, entry.help(), error) + "<formula1>" + min
                + "</formula1><formula2>" + max + "</formula2></dataValidation>";
    }

    /**
     * A rule's start: what it says before anything is written, and when it refuses. A list that may be blank would let
     * anything through as soon as one of its cells is empty.
     */
    private static String validation(String area, String type, String title, String prompt, String error) {
        String heading = WordXml.escaped(title);
        return "<dataValidation" + type + " allowBlank=\"" + (type.contains("list") ? "0" : "1") + "\""
                + (prompt.isEmpty() ? "" : " showInputMessage=\"1\"")
                + (error.isEmpty()
                        ? ""
                        : " showErrorMessage=\"1\" errorTitle=\"" + heading + "\" error=\"" + WordXml.escaped(error)
                                + "\"")
                + (prompt.isEmpty()
                        ? ""
                        : " promptTitle=\"" + heading + "\" prompt=\"" + WordXml.escaped(prompt) + "\"")
                + " sqref=\"" + area + "\">";
    }

    /** The words that the record has for a column, as the column shows them. */
    private List<String> words(Sheet sheet, Column column) {
        String[] field = String.valueOf(column.field()).split("\\|", 2);
        TemplateFields.Field found = fields.get(sheet.list() + "[]." + field[0]);
        if (column.kind() != Kind.CHOICE || found == null) {
            return List.of();
        } else if (found.control() == Control.CHECK_BOX) {
            return List.of("ja", "nej");
        }
        boolean isCapital = field.length == 2 && field[1].equals("capital");
        return found.choices().values().stream()
                .map(word -> isCapital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
                .toList();
    }
}
