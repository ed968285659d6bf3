package se.kansli.internal.excel;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.xml.Element;

/** Finds the names that stand for a value, and the cells they mean. Used once. */
final class NameBinder {
    /** Excel's own names: print areas, filters and the like. */
    private static final String EXCELS_OWN = "_xl";

    private final Scope document;
    private final Fields fields;
    private final List<Sheet> sheets;
    private final Set<String> used;

    /** @param used the words of all formulas in small letters: a name among them may be the author's own */
    NameBinder(Scope document, Fields fields, List<Sheet> sheets, Set<String> used) {
        this.document = document;
        this.fields = fields;
        this.sheets = sheets;
        this.used = used;
    }

    void bind(Element definedName, List<Repeated> tables) {
        String path = String.valueOf(definedName.attribute("name"));
        if (path.startsWith(EXCELS_OWN)) {
            return;
        }
        Formula formula = Formula.of(definedName.content().strip());
        Sheet sheet = sheetOf(formula);
        Area area = sheet == null ? null : areaOf(formula, sheet);
        Sheet place = sheet == null ? sheets.get(0) : sheet;
        String cell = area == null ? "" : area.firstCell();
        try {
            document.resolve(path);
        } catch (Scope.Unresolved e) {
            boolean isAuthors = area == null || used.contains(path.toLowerCase(Locale.ROOT));
            Element refused = place.cells().get(cell);
            if (refused != null) {
                fields.seen(refused);
            }
            if (!isAuthors || e.key().endsWith(TableBinder.NEAREST)) {
                fields.report(place, cell, e.key(), path, e.values());
            }
            return;
        }
        if (sheet == null || area == null) {
            fields.report(place, cell, "template.name-cell", path, "path", path);
        } else if (isHeading(sheet, area, tables)) {
            fields.report(sheet, cell, "template.name-in-table/heading", path, "path", path);
        } else if (isRepeated(sheet, area, tables)) {
            fields.report(sheet, cell, "template.name-in-table", path, "path", path);
        } else {
            fields.name(sheet, cell, path, document);
        }
    }

    /** Excel opens no table whose heading is another than its part says. */
    private static boolean isHeading(Sheet sheet, Area area, List<Repeated> tables) {
        return tables.stream()
                .map(Repeated::table)
                .anyMatch(table -> table.isOn(sheet)
                        && table.area().firstRow() == area.firstRow()
                        && table.area().hasColumn(area.firstColumn()));
    }

    private static boolean isRepeated(Sheet sheet, Area area, List<Repeated> tables) {
        return tables.stream()
                .filter(each -> each.table().isOn(sheet))
                .anyMatch(each -> each.table().firstRow() == area.firstRow()
                        || each.column(area.firstColumn()) != null
                                && each.table().area().sharesRowWith(area));
    }

    /** The sheet of the cell that is all of a formula. */
    private @Nullable Sheet sheetOf(Formula formula) {
        if (formula.references().size() != 1) {
            return null;
        }
        Formula.Reference only = formula.references().get(0);
        boolean isAll = only.end() == formula.text().length() && formula.text().indexOf('!') == only.start() - 1;
        return sheets.stream()
                .filter(sheet -> isAll && sheet.name().equalsIgnoreCase(only.sheet()))
                .findFirst()
                .orElse(null);
    }

    /** One cell, or several that are shown as one. */
    private static @Nullable Area areaOf(Formula formula, Sheet sheet) {
        Formula.Reference only = formula.references().get(0);
        Area area = Area.of(formula.text().substring(only.start(), only.end()));
        return area != null && (only.last() == null || sheet.merged().contains(area)) ? area : null;
    }
}
