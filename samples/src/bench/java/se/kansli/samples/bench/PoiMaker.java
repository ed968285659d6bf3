package se.kansli.samples.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/** Apache POI by hand: the file is opened for every document, as a document cannot be copied. */
final class PoiMaker implements Maker {
    private final byte[] file;

    PoiMaker(byte[] template) {
        file = template;
    }

    @Override
    public void make(Mandate document, OutputStream target) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<XWPFParagraph> paragraphs = List.copyOf(word.getParagraphs());
            fill(paragraphs.get(0), document.title());
            repeat(word, paragraphs.get(2), document.paragraphs());
            repeat(word, paragraphs.get(5), document.bullets());
            table(word.getTables().get(0), document.rows());
            word.write(target);
        }
    }

    private static void fill(XWPFParagraph paragraph, String text) {
        paragraph.getRuns().get(0).setText(text, 0);
    }

    private static void repeat(XWPFDocument word, XWPFParagraph first, List<Mandate.Line> lines) {
        CTP prototype = (CTP) first.getCTP().copy();
        for (Mandate.Line line : lines.subList(0, lines.size() - 1)) {
            try (XmlCursor cursor = first.getCTP().newCursor()) {
                XWPFParagraph paragraph = word.insertNewParagraph(cursor);
                paragraph.getCTP().set(prototype);
                fill(new XWPFParagraph(paragraph.getCTP(), word), line.text());
            }
        }
        fill(first, lines.get(lines.size() - 1).text());
    }

    private static void table(XWPFTable table, List<Mandate.Row> rows) {
        CTRow prototype = (CTRow) table.getRow(1).getCtRow().copy();
        table.removeRow(1);
        for (Mandate.Row values : rows) {
            XWPFTableRow row = new XWPFTableRow((CTRow) prototype.copy(), table);
            List<String> cells = values.cells();
            for (int i = 0; i < cells.size(); i++) {
                fill(row.getCell(i).getParagraphs().get(0), cells.get(i));
            }
            table.addRow(row);
        }
    }
}
