package se.kansli.samples.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Apache POI by hand, from nothing: the whole workbook in memory, or a window of 100 rows. */
final class PoiBookMaker implements BookMaker {
    private final boolean isStreaming;

    PoiBookMaker(boolean isStreaming) {
        this.isStreaming = isStreaming;
    }

    @Override
    public void make(Register register, OutputStream target) throws IOException {
        try (Workbook workbook = isStreaming ? new SXSSFWorkbook() : new XSSFWorkbook()) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat(BookTemplate.DAY));
            Sheet sheet = workbook.createSheet("Blad");
            sheet.createRow(0).createCell(0).setCellValue(register.heading());
            write(sheet.createRow(2), Register.COLUMNS, day);
            int at = BookTemplate.FIRST_ROW;
            for (Register.Row row : register.rows()) {
                write(sheet.createRow(at++), row.cells(), day);
            }
            workbook.write(target);
        }
    }

    private static void write(Row row, List<?> values, CellStyle day) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Integer number) {
                row.createCell(i).setCellValue(number);
            } else if (value instanceof LocalDate date) {
                row.createCell(i).setCellValue(date);
                row.getCell(i).setCellStyle(day);
            } else {
                row.createCell(i).setCellValue(value.toString());
            }
        }
    }
}
