package se.kansli.samples.bench;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Document;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Text;

/**
 * docx4j by hand: the package is read once, its document and the parts to repeat are copied with
 * {@link XmlUtils#deepCopy(Object)}. Not thread-safe.
 */
final class Docx4jMaker implements Maker {
    private final WordprocessingMLPackage word;
    private final Document template;

    Docx4jMaker(byte[] file) throws Docx4JException {
        word = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        template = word.getMainDocumentPart().getJaxbElement();
    }

    @Override
    public void make(Mandate document, OutputStream target) throws Docx4JException {
        Document copy = XmlUtils.deepCopy(template);
        List<Object> old = copy.getBody().getContent();
        List<Object> filled = new ArrayList<>();
        filled.add(fill(old.get(0), List.of(document.title())));
        filled.add(old.get(1));
        document.paragraphs().forEach(line -> filled.add(fill(XmlUtils.deepCopy(old.get(2)), List.of(line.text()))));
        filled.add(old.get(3));
        filled.add(old.get(4));
        filled.add(old.get(5));
        document.bullets().forEach(line -> filled.add(fill(XmlUtils.deepCopy(old.get(6)), List.of(line.text()))));
        List<Object> rows = ((Tbl) XmlUtils.unwrap(old.get(4))).getContent();
        Object prototype = rows.remove(1);
        document.rows().forEach(row -> rows.add(fill(XmlUtils.deepCopy(prototype), row.cells())));
        old.clear();
        old.addAll(filled);
        word.getMainDocumentPart().setJaxbElement(copy);
        word.save(target);
    }

    private static Object fill(Object element, List<String> values) {
        List<Text> texts = new ArrayList<>();
        collect(element, texts);
        for (int i = 0; i < values.size(); i++) {
            texts.get(i).setValue(values.get(i));
        }
        return element;
    }

    private static void collect(Object element, List<Text> texts) {
        Object bare = element instanceof JAXBElement<?> wrapped ? wrapped.getValue() : element;
        if (bare instanceof Text text) {
            texts.add(text);
        } else if (bare instanceof ContentAccessor parent) {
            parent.getContent().forEach(child -> collect(child, texts));
        }
    }
}
