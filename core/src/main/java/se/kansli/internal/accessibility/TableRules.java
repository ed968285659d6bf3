package se.kansli.internal.accessibility;

import java.util.HashSet;
import java.util.Set;
import se.kansli.internal.accessibility.Block.Cell;
import se.kansli.internal.accessibility.Block.Row;
import se.kansli.internal.accessibility.Block.Table;

/** Tables that can be read cell by cell, each with its header. */
final class TableRules {
    private final Findings findings;

    TableRules(Findings findings) {
        this.findings = findings;
    }

    void check(Table table) {
        String name = table.place().toString();
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.isMerged()) {
                    findings.every(Rule.TABLE_MERGED, "", name, cell.place());
                }
                if (cell.blocks().stream().anyMatch(Table.class::isInstance)) {
                    findings.every(Rule.TABLE_NESTED, "", name, cell.place());
                }
            }
        }
        if (table.hasData()) {
            data(table, name);
        }
    }

    private void data(Table table, String name) {
        Row header = table.rows().get(0);
        if (!header.isHeader()) {
            findings.add(Rule.TABLE_HEADER, "", table.place());
        }
        Set<Integer> written = writtenColumns(table);
        for (Row row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                Cell cell = row.cells().get(column);
                boolean isMissing = cell.isEmpty() && !cell.isContinued();
                if (isMissing && row.isHeader()) {
                    findings.every(Rule.TABLE_HEADER_EMPTY, "", name, cell.place());
                } else if (isMissing && written.contains(column)) {
                    findings.every(Rule.TABLE_EMPTY_CELL, "", name, cell.place());
                }
            }
        }
        boolean isDescribed = isWritten(table, "w:tblCaption") || isWritten(table, "w:tblDescription");
        if (!isDescribed) {
            findings.add(Rule.TABLE_DESCRIPTION, "", table.place());
        }
    }

    /** A column with a header and nothing else is for signatures, or for whoever fills in the printed table. */
    private static Set<Integer> writtenColumns(Table table) {
        Set<Integer> written = new HashSet<>();
        for (Row row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (!row.isHeader() && !row.cells().get(column).isEmpty()) {
                    written.add(column);
                }
            }
        }
        return written;
    }

    private static boolean isWritten(Table table, String name) {
        String text = table.properties().childValue(name);
        return text != null && !text.isBlank();
    }
}
