package se.kansli.samples.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Whether workbooks say the same, cell by cell, as POI reads them. */
final class BookCheck {
    static final List<String> WAYS = List.of("kansli", "fastexcel", "sxssf", "xssf", "jxls");

    private BookCheck() {}

    /** Fails if a way makes another workbook, the first time or the second. */
    static void check(String name, BookMaker maker, Register register) throws Exception {
        List<List<Object>> expected = cells(register);
        for (int i = 0; i < 2; i++) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            maker.make(register, file);
            List<List<Object>> found = cells(file.toByteArray());
            for (int row = 0; row < Math.max(expected.size(), found.size()); row++) {
                List<Object> should = row < expected.size() ? expected.get(row) : List.of();
                List<Object> is = row < found.size() ? found.get(row) : List.of();
                if (!should.equals(is)) {
                    throw new IllegalStateException(name + ", row " + (row + 1) + ": " + is + " is not " + should);
                }
            }
        }
    }

    /** What should be there: the heading, an empty row, the columns' headings, the rows. */
    private static List<List<Object>> cells(Register register) {
        List<List<Object>> rows = new ArrayList<>(
                List.of(List.of(register.heading()), List.of(), List.copyOf(Register.COLUMNS)));
        register.rows().forEach(row -> rows.add(row.cells().stream().map(BookCheck::asRead).toList()));
        return rows;
    }

    private static Object asRead(Object value) {
        return value instanceof Integer number ? Double.valueOf(number) : value;
    }

    private static List<List<Object>> cells(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            List<List<Object>> rows = new ArrayList<>();
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                Stream<Cell> cells = row == null ? Stream.of() : Stream.iterate(0, at -> at < row.getLastCellNum(), at -> at + 1)
                        .map(at -> row.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
                rows.add(cells.map(BookCheck::value).toList());
            }
            return rows;
        }
    }

    /** Text, a number, or a day if the cell is formatted as one. */
    private static Object value(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.getCellType();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate()
                : (Object) cell.getNumericCellValue();
    }
}
