package se.kansli.internal.word;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Value;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.text.Picture;

/** What an attribute of a drawing says of the picture in it. */
record PictureSegment(Value value, Detail detail) implements WordSegment {
    private static final int EMU_PER_MILLIMETRE = 36_000;

    /** Line ends and tabs as references: plain ones would be spaces to who reads the attribute. */
    private static final byte[] @Nullable [] ATTRIBUTE =
            Utf8Output.escapesAnd(Map.of('\t', "&#9;", '\n', "&#10;", '\r', "&#10;"));

    /** One attribute's value. */
    @FunctionalInterface
    interface Detail {
        String of(Picture picture, WordRun run);
    }

    /**
     * The room that a control's own picture takes, in English metric units.
     *
     * @param width at least 1
     * @param height at least 1
     */
    record Box(long width, long height) {
        /** The width of a picture: all the room there is for it, or less if it asks for less. */
        long widthOf(Picture picture) {
            return Math.max(1, Math.round(exactWidthOf(picture)));
        }

        /** The height that goes with the width. */
        long heightOf(Picture picture) {
            return Math.max(
                    1, Math.round(exactWidthOf(picture) / picture.content().proportion()));
        }

        private double exactWidthOf(Picture picture) {
            double widest = Math.min((double) width, height * picture.content().proportion());
            Integer wanted = picture.widthMillimetres();
            return wanted == null ? widest : Math.min(widest, (double) wanted * EMU_PER_MILLIMETRE);
        }
    }

    @Override
    public void write(WordRun run) throws IOException {
        if (value.get(run) instanceof Picture picture) {
            run.out().text(detail.of(picture, run), ATTRIBUTE);
        }
    }
}
