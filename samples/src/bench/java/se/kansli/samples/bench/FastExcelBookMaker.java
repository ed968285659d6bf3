package se.kansli.samples.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** fastexcel by hand, from nothing; texts inline and rows flushed now and then, as its guide advises for large sheets. */
final class FastExcelBookMaker implements BookMaker {
    private static final int FLUSHED = 1000;

    @Override
    public void make(Register register, OutputStream target) throws IOException {
        try (Workbook workbook = new Workbook(target, "kansli", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad");
            sheet.inlineString(0, 0, register.heading());
            write(sheet, 2, Register.COLUMNS);
            int at = BookTemplate.FIRST_ROW;
            for (Register.Row row : register.rows()) {
                write(sheet, at++, row.cells());
                if (at % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Integer number) {
                sheet.value(row, i, number);
            } else if (value instanceof LocalDate date) {
                sheet.value(row, i, date);
                sheet.style(row, i).format(BookTemplate.DAY).set();
            } else {
                sheet.inlineString(row, i, value.toString());
            }
        }
    }
}
