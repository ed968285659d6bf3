package se.kansli.internal.word;

import java.util.Arrays;
import java.util.List;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Parsed;
import se.kansli.internal.shape.Reading;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Severity;
import se.kansli.text.ImageBytes;

/**
 * A picture's file that was read. Nobody types one: its text only tells it from other files.
 *
 * @param text empty if there is none
 * @param parsed what became of it
 */
record PictureForm(String text, Parsed parsed) implements Form {
    /** That of a place without a picture; nothing is read of an empty text. */
    static final PictureForm NONE = new PictureForm("", new Parsed.Refused(List.of()));

    /** That of the bytes of a file. */
    static PictureForm of(byte[] file) {
        try {
            ImageBytes image = ImageBytes.of(file);
            return new PictureForm(told(image), new Parsed.Value(image));
        } catch (InvalidDocumentException e) {
            String told = file.length + " bytes " + Integer.toHexString(Arrays.hashCode(file));
            return new PictureForm(told, new Parsed.Refused(e.problems()));
        }
    }

    /** That of what is no picture file in the document: the key of the text for why. */
    static PictureForm refused(String key, Object... values) {
        return new PictureForm(
                key,
                new Parsed.Refused(
                        List.of(Places.MESSAGES.problem(Severity.ERROR, key, "", Location.UNKNOWN, values))));
    }

    private static String told(ImageBytes image) {
        return image + " " + Integer.toHexString(image.hashCode());
    }

    @Override
    public String text(Object value) {
        String told = told((ImageBytes) value);
        boolean isThis = parsed instanceof Parsed.Value read && read.value().equals(value);
        return told.equals(text) && !isThis ? told + "'" : told;
    }

    @Override
    public Reading reading() {
        return typed -> parsed;
    }
}
