package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Value;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Gives cells their values, and finds those that cannot have one. Used once. */
final class Fields {
    /** All of a cell's text: {@code {path|format}}. */
    private static final Pattern FORM = Pattern.compile("\\s*\\{([\\p{L}\\p{N}_.\\[\\]-]*)(?:\\|([^{}|]*))?}\\s*");

    private final SharedStrings strings;
    private final DateFormats dates;
    private final boolean from1904;
    private final List<Problem> problems;
    private final Map<Element, Binding> bindings = new HashMap<>();
    private final Set<Element> seen = new HashSet<>();
    private final Set<String> printed = new HashSet<>();
    private final List<Binding> longTexts = new ArrayList<>();
    private final List<ColumnCell> columnCells = new ArrayList<>();

    Fields(Workbook workbook, List<Problem> problems) {
        strings = workbook.strings();
        dates = workbook.dateFormats();
        from1904 = workbook.isFrom1904();
        this.problems = problems;
    }

    /** What a cell's text asks for. */
    record Placeholder(String path, String format) {}

    /** What a cell asks for; null if it is plain text, a number or empty. */
    @Nullable Placeholder placeholder(Element cell) {
        String text = cell.child("f") == null ? strings.textOf(cell) : "";
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String format = matcher.group(2);
        return new Placeholder(matcher.group(1), format == null ? "" : format.strip());
    }

    /** What a cell shows, if it is text. */
    String text(Element cell) {
        return strings.textOf(cell);
    }

    /** Gives a cell the value of the name that it has; its text may say in which form. */
    void name(Sheet sheet, String cellName, String path, Scope document) {
        Element cell = sheet.cells().get(cellName);
        if (cell == null) {
            report(sheet, cellName, "template.name-empty-cell", path, "path", path);
            return;
        }
        seen(cell);
        Placeholder asked = placeholder(cell);
        if (asked != null && !asked.path().equals(path)) {
            report(sheet, cellName, "template.name-other", path, "path", path, "text", asked.path());
            return;
        }
        bind(sheet, cell, new FieldTarget(path, asked == null ? "" : asked.format(), document::resolve, ""));
    }

    /** Gives a cell in a table's row the value that its text asks for, if it asks for one. */
    boolean column(Repeated repeated, Element cell) {
        Placeholder asked = placeholder(cell);
        if (asked == null) {
            return false;
        }
        String item = repeated.path() + "[]";
        String path = asked.path().isEmpty() ? item : item + "." + asked.path();
        Area place = Area.of(cell.attribute("r"));
        RepeatedColumn column = place == null ? null : repeated.column(place.firstColumn());
        FieldTarget.Meaning meaning = column == null ? repeated.items()::resolve : repeated::inColumn;
        Binding binding = bind(repeated.table().sheet(), cell, new FieldTarget(path, asked.format(), meaning, item));
        if (column != null && binding != null && binding.value().source() instanceof ElementOfColumn element) {
            String list = path.substring(0, path.indexOf("[]", item.length()));
            columnCells.add(new ColumnCell(repeated, column, element, list, binding));
        }
        return true;
    }

    /**
     * What a heading asks for, as text; null if it cannot have it, which is then reported.
     *
     * @param items what a path means for the list of the column
     */
    @Nullable Binding heading(Sheet sheet, Element cell, Placeholder asked, Scope items) {
        FieldTarget target = new FieldTarget(asked.path(), asked.format(), items::resolve, "");
        Asked found = found(sheet, cell, target);
        if (found == null) {
            return null;
        }
        CellContent usual = CellContent.of(found.value().type(), asked.format(), found.form(), from1904);
        CellContent text = usual instanceof CellContent.Text ? usual : new CellContent.Text(found.form());
        return new Binding(found.value(), text, found.form(), asked.path(), false);
    }

    /** Gives a cell the heading of the repeated column it stands in. */
    void heading(Element cell, RepeatedColumn column) {
        Value heading = new Value(Type.Scalar.STRING, run -> ((ExcelRun) run).heading(column));
        String path = column.heading().path();
        bindings.put(cell, new Binding(heading, new CellContent.Text(Form.TEXT), Form.TEXT, path, false));
    }

    /** A value, and the form it is asked for in. */
    private record Asked(Value value, Form form) {}

    private @Nullable Binding bind(Sheet sheet, Element cell, FieldTarget target) {
        Asked found = found(sheet, cell, target);
        if (found == null) {
            return null;
        }
        Type type = found.value().type();
        if (CellContent.isDated(type, target.format()) && !dates.has(cell.attribute("s"))) {
            String place = String.valueOf(cell.attribute("r"));
            report(sheet, place, "template.date-format", target.path(), "path", target.shown());
            return null;
        }
        CellContent content = CellContent.of(type, target.format(), found.form(), from1904);
        boolean isOfItem = !target.item().isEmpty();
        Binding binding = new Binding(found.value(), content, new CellForm(found.form()), target.path(), isOfItem);
        bindings.put(cell, binding);
        if (mayBeLong(type) && !(found.value().source() instanceof ElementOfColumn)) {
            longTexts.add(binding);
        }
        return binding;
    }

    /** Null if there is no such value or form, which is then reported. */
    private @Nullable Asked found(Sheet sheet, Element cell, FieldTarget target) {
        String place = String.valueOf(cell.attribute("r"));
        Value value;
        try {
            value = target.meaning().of(target.path());
        } catch (Scope.Unresolved e) {
            Object[] values = Arrays.stream(e.values())
                    .map(each -> each instanceof String text ? target.shown(text) : each)
                    .toArray();
            report(sheet, place, e.key(), target.path(), values);
            return null;
        }
        printed.add(value.type() instanceof Type.ListOf ? target.path() + "[]" : target.path());
        Form form = Form.named(target.format(), value.type());
        if (form == null) {
            String key = value.type().isPicture() ? "template.picture" : Form.whyNone(value.type());
            report(sheet, place, key, target.path(), "path", target.shown(), "format", target.format());
            return null;
        }
        return new Asked(value, form);
    }

    private static boolean mayBeLong(Type type) {
        return type == Type.Scalar.STRING || type == Type.Scalar.RICH_TEXT || type instanceof Type.ListOf;
    }

    /** Tells of a cell whose name or table has been looked at, whatever came of it. */
    void seen(Element cell) {
        seen.add(cell);
    }

    /** Reports the cells of a sheet that ask for a value but have neither a name nor a table that could give it. */
    void reportOthers(Sheet sheet) {
        for (Element cell : sheet.cells().values()) {
            Placeholder asked = seen.contains(cell) ? null : placeholder(cell);
            if (asked != null) {
                String place = String.valueOf(cell.attribute("r"));
                report(sheet, place, "template.placeholder-alone", asked.path(), "path", asked.path());
            }
        }
    }

    void report(Sheet sheet, String cell, String key, String path, Object... values) {
        problems.add(ExcelKind.MESSAGES.problem(
                Severity.ERROR, key, path, new Location.InWorkbook(sheet.name(), cell), values));
    }

    Map<Element, Binding> bindings() {
        return bindings;
    }

    /** The paths that have a cell. */
    Set<String> printed() {
        return printed;
    }

    /** The cells where repeated rows and columns meet. */
    List<ColumnCell> columnCells() {
        return columnCells;
    }

    /** The cells whose text has no length of its own. */
    List<Binding> longTexts() {
        return longTexts;
    }
}
