package se.kansli.internal.word;

import java.util.List;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Parsed;
import se.kansli.internal.shape.Reading;
import se.kansli.text.RichText;

/**
 * A rich text that was read. The same control may stand in the template more than once and look another way each time; a
 * value that looks like the text in one of them is the text's.
 *
 * @param readings by how the text looks; the likeliest first
 */
record RichTextForm(List<As> readings) implements Form {

    /**
     * What the text is if it is to look so.
     *
     * @param text its lines
     */
    record As(RichTextLook look, String text, RichText value) {}

    String text() {
        return readings.get(0).text();
    }

    @Override
    public String text(Object value) {
        RichText text = (RichText) value;
        for (As reading : readings) {
            if (RichTextLines.text(text, reading.look()).equals(reading.text())) {
                return text();
            }
        }
        return RichTextLines.text(text, readings.get(0).look());
    }

    @Override
    public Reading reading() {
        return typed -> new Parsed.Value(readings.get(0).value());
    }
}
