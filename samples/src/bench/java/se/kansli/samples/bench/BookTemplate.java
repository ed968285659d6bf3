package se.kansli.samples.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook that is filled in, with the marks of a library in the same cells. */
final class BookTemplate {
    static final String DAY = "yyyy-mm-dd";
    static final int FIRST_ROW = 3;
    private static final int HEADINGS = 2;
    private static final List<String> FIELDS =
            List.of("number", "task", "responsible", "municipality", "decided", "due", "hours", "comment");

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    private BookTemplate(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet("Blad");
    }

    /** A cell with a name, and a table. */
    static byte[] kansli() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            BookTemplate template = new BookTemplate(workbook);
            template.fill("x", "{", "}");
            var name = workbook.createName();
            name.setNameName("heading");
            name.setRefersToFormula("Blad!$A$1");
            XSSFTable table = template.sheet.createTable(workbook.getCreationHelper()
                    .createAreaReference(
                            new CellReference(HEADINGS, 0), new CellReference(FIRST_ROW, FIELDS.size() - 1)));
            table.setName("rows");
            table.setDisplayName("rows");
            return template.bytes();
        }
    }

    /** Expressions in cells, and commands in notes. */
    static byte[] jxls() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            BookTemplate template = new BookTemplate(workbook);
            template.fill("${heading}", "${row.", "}");
            template.note(0, "jx:area(lastCell=\"H4\")");
            template.note(FIRST_ROW, "jx:each(items=\"rows\" var=\"row\" lastCell=\"H4\")");
            return template.bytes();
        }
    }

    private void fill(String heading, String before, String after) {
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat(DAY));
        sheet.createRow(0).createCell(0).setCellValue(heading);
        XSSFRow headings = sheet.createRow(HEADINGS);
        XSSFRow row = sheet.createRow(FIRST_ROW);
        for (int i = 0; i < FIELDS.size(); i++) {
            headings.createCell(i).setCellValue(Register.COLUMNS.get(i));
            row.createCell(i).setCellValue(before + FIELDS.get(i) + after);
        }
        row.getCell(4).setCellStyle(day);
        row.getCell(5).setCellStyle(day);
    }

    private void note(int row, String text) {
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow1(row);
        anchor.setRow2(row + 1);
        var note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(workbook.getCreationHelper().createRichTextString(text));
        sheet.getRow(row).getCell(0).setCellComment(note);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
