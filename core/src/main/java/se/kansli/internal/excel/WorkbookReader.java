package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Shape;
import se.kansli.internal.office.Parts;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.working.Baseline;
import se.kansli.internal.working.Draft;
import se.kansli.internal.working.Draft.FilledIn;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/**
 * Reads a workbook that was made from a template and filled in, by the names of its cells and tables and by the headings of
 * the columns, wherever they have been moved to. Used once.
 */
final class WorkbookReader {
    private final Layout layout;
    private final Workbook workbook;
    private final List<Problem> problems;
    private final CellTexts texts;
    private final Map<String, Grid> grids = new LinkedHashMap<>();
    private final Shape shape = new Shape(Location.UNKNOWN);
    /** The cells that were read, or need not be. */
    private final Set<Location> seen = new HashSet<>();

    private final List<FilledIn> filledIn = new ArrayList<>();

    private WorkbookReader(Layout layout, Workbook workbook, List<Problem> problems) {
        this.layout = layout;
        this.workbook = workbook;
        this.problems = problems;
        texts = new CellTexts(workbook);
    }

    /** What a workbook says; null if it cannot be opened, which is then reported. */
    static @Nullable Draft read(Layout layout, byte[] file, PackageLimits limits, List<Problem> problems) {
        int before = problems.size();
        Parts parts = Parts.open(file, limits, ExcelKind.PLAIN, problems);
        Workbook workbook = parts == null ? null : Workbook.in(parts);
        if (workbook != null && workbook.isWorkbook()) {
            WorkbookReader reader = new WorkbookReader(layout, workbook, problems);
            Draft draft = reader.read();
            return problems.size() > before && reader.grids.isEmpty() ? null : draft;
        } else if (parts != null && problems.size() == before) {
            parts.fail("", "template.not-excel");
        }
        return null;
    }

    private Draft read() {
        workbook.sheetNames().forEach((part, name) -> {
            Xml xml = workbook.parts().xml(part);
            if (xml != null && xml.root().is("worksheet")) {
                grids.put(name, Grid.of(name, part, xml));
            }
        });
        layout.names().forEach(this::name);
        for (Layout.TableLayout table : layout.tables()) {
            TableReader reader = new TableReader(table, texts, problems, seen, filledIn);
            reader.read(place(table), shape);
        }
        grids.values().forEach(this::reportOthers);
        Parts parts = workbook.parts();
        return new Draft(shape.root(), Baseline.in(parts.file()), List.copyOf(filledIn), parts.program());
    }

    private void name(Layout.Named name) {
        Location.InWorkbook place = place(name);
        Grid grid = place == null ? null : grids.get(place.sheet());
        Area area = place == null ? null : Area.of(place.cell());
        if (place == null || grid == null || area == null) {
            report(
                    Severity.WARNING,
                    "read.name-gone",
                    name.path(),
                    new Location.InWorkbook(name.sheet(), ""),
                    "path",
                    name.path());
            return;
        }
        Element cell = grid.cell(area.firstColumn(), area.firstRow());
        seen.add(place);
        if (!name.isRead()) {
            filledIn.add(new FilledIn(name.path(), place, texts.text(cell)));
            return;
        }
        shape.put(name.path(), texts.shown(cell, place, name.binding()));
    }

    /** The cell that has a name now; where the name is gone the one that had it, if its sheet is there; null if none is. */
    private Location.@Nullable InWorkbook place(Layout.Named name) {
        for (Element definedName : workbook.children("definedNames")) {
            if (name.path().equalsIgnoreCase(definedName.attribute("name"))) {
                Formula formula = Formula.of(definedName.content().strip());
                Formula.Reference only =
                        formula.references().size() == 1 ? formula.references().get(0) : null;
                Area area = only == null ? null : Area.of(formula.text().substring(only.start(), only.end()));
                String sheet = only == null ? null : sheet(String.valueOf(only.sheet()));
                return area == null || sheet == null ? null : new Location.InWorkbook(sheet, area.firstCell());
            }
        }
        String sheet = sheet(name.sheet());
        return sheet == null ? null : new Location.InWorkbook(sheet, name.cell());
    }

    private @Nullable String sheet(String name) {
        return grids.keySet().stream()
                .filter(each -> each.equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** Where a table is: by its name, otherwise by its headings; null if it is nowhere. */
    private TableReader.@Nullable Place place(Layout.TableLayout table) {
        for (Grid grid : grids.values()) {
            for (String target : workbook.targets(grid.part(), "table")) {
                Xml xml = workbook.parts().xml(target);
                Element root = xml == null ? null : xml.root();
                Area area = root == null ? null : Area.of(root.attribute("ref"));
                if (root != null && area != null && isCalled(table.path(), root)) {
                    String totals = root.attribute("totalsRowCount");
                    return new TableReader.Place(grid, area, totals != null && !totals.equals("0"));
                }
            }
        }
        return TableReader.byHeadings(table, grids.values(), texts);
    }

    private static boolean isCalled(String name, Element table) {
        return name.equalsIgnoreCase(table.attribute("displayName")) || name.equalsIgnoreCase(table.attribute("name"));
    }

    /** Tells of what stands where the record has no place for it. */
    private void reportOthers(Grid grid) {
        grid.rows()
                .forEach((row, cells) -> cells.forEach((column, cell) -> {
                    Location.InWorkbook place = grid.at(column, row);
                    String text = seen.contains(place) || cell.child("f") != null ? "" : texts.text(cell);
                    if (!text.isBlank() && !layout.ownTexts().contains(text)) {
                        report(Severity.WARNING, "read.outside", "", place, "value", text);
                    }
                }));
    }

    private void report(Severity severity, String key, String path, Location place, Object... values) {
        problems.add(ExcelKind.MESSAGES.problem(severity, key, path, place, values));
    }
}
