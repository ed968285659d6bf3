package se.kansli.templates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.templates.WorkbookDefinition.Column;
import se.kansli.templates.WorkbookDefinition.Entry;
import se.kansli.templates.WorkbookDefinition.Fact;
import se.kansli.templates.WorkbookDefinition.Guide;
import se.kansli.templates.WorkbookDefinition.Sheet;

/** Writes the sheet that tells how a workbook is filled in: steps, and what goes into which column, with an example. */
final class GuideXml {
    private static final List<String> HEADERS = List.of("Blad", "Ruta eller kolumn", "Vad du skriver", "Exempel");
    private static final List<Integer> WIDTHS = List.of(18, 22, 72, 48);

    private final Guide guide;
    private final List<List<String>> rows = new ArrayList<>();
    private final int headerRow;
    private final String headerFooter;

    GuideXml(Guide guide, List<Sheet> sheets, String headerFooter) {
        this.guide = guide;
        this.headerFooter = headerFooter;
        headerRow = guide.steps().size() + 3;
        for (Sheet sheet : sheets) {
            for (Fact fact : sheet.facts()) {
                add(sheet, fact.label(), fact.entry());
            }
            for (Column column : sheet.columns()) {
                add(sheet, column.header(), column.entry());
            }
        }
    }

    private void add(Sheet sheet, String what, @Nullable Entry entry) {
        if (entry != null) {
            rows.add(List.of(sheet.name(), what, entry.help(), entry.example()));
        }
    }

    String sheet() {
        StringBuilder xml = new StringBuilder(SheetXml.start(0, headerRow, WIDTHS));
        xml.append(Cells.row(1, Cells.text("A1", Cells.TITLE, guide.title())));
        for (int i = 0; i < guide.steps().size(); i++) {
            String step = (i + 1) + ". " + guide.steps().get(i);
            xml.append(Cells.row(i + 2, Cells.text("A" + (i + 2), Cells.VALUE, step)));
        }
        xml.append(row(headerRow, Cells.HEADER, HEADERS));
        for (int i = 0; i < rows.size(); i++) {
            xml.append(row(headerRow + 1 + i, Cells.TEXT, rows.get(i)));
        }
        return xml.append("</sheetData>")
                .append(SheetXml.end(false, headerFooter))
                .toString();
    }

    private static String row(int number, int format, List<String> texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            cells.append(Cells.text(Cells.letters(i) + number, format, texts.get(i)));
        }
        return Cells.row(number, cells.toString());
    }

    String table(int number) {
        String ref = "A" + headerRow + ":D" + (headerRow + rows.size());
        List<String> columns =
                HEADERS.stream().map(header -> "name=\"" + header + "\"").toList();
        return TableXml.part(number, "Anvisningar", ref, ref, "totalsRowShown=\"0\"", columns);
    }

    List<String> definedNames() {
        return List.of(SheetXml.printTitles(0, guide.name(), headerRow));
    }
}
