package se.kansli.internal.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Run;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.Value;
import se.kansli.internal.shape.Writing;
import se.kansli.internal.xml.Utf8Output;

/** A segment that only a Word document has. */
sealed interface WordSegment extends Segment
        permits WordSegment.Field,
                WordSegment.Reserve,
                WordSegment.FreshId,
                WordSegment.RestartedList,
                WordSegment.Checked,
                WordSegment.FullDate,
                WordSegment.LastParagraph,
                RichTextSegment,
                PictureSegment,
                NoteSegment,
                NoteSegment.Reference {

    void write(WordRun run) throws IOException;

    @Override
    default void write(Run run) throws IOException {
        write((WordRun) run);
    }

    /** A value inside {@code w:t}: tabs and line ends become elements. */
    record Field(Value value, Writing writing) implements WordSegment {
        private static final String BREAK = "</w:t><w:br/><w:t xml:space=\"preserve\">";
        private static final byte[] @Nullable [] REPLACEMENTS = Utf8Output.escapesAnd(Map.of(
                '\t', "</w:t><w:tab/><w:t xml:space=\"preserve\">",
                '\n', BREAK,
                '\r', BREAK));

        @Override
        public void write(WordRun run) throws IOException {
            Object found = value.get(run);
            if (found != null) {
                text(run.out(), writing.text(found));
            }
        }

        static void text(Utf8Output out, String text) throws IOException {
            out.text(text, REPLACEMENTS);
        }
    }

    /**
     * Begins an item of a loop: takes what must be its own.
     *
     * @param ids how many fresh ids it takes
     * @param restartedLists the abstract lists whose numbers begin anew in it
     */
    record Reserve(int slot, int ids, List<String> restartedLists) implements WordSegment {
        @Override
        public void write(WordRun run) {
            run.reserve(slot, ids, restartedLists);
        }
    }

    /** The day of a date control, as its attribute has it. */
    record FullDate(Value value) implements WordSegment {
        @Override
        public void write(WordRun run) throws IOException {
            Object found = value.get(run);
            if (found != null) {
                run.out().ascii(found + "T00:00:00Z");
            }
        }
    }

    /** The id of a list that begins anew in each item of a loop. */
    record RestartedList(int slot, int index) implements WordSegment {
        @Override
        public void write(WordRun run) throws IOException {
            run.out().number(run.listId(slot, index));
        }
    }

    /** The state of a check box, as its attribute has it. */
    record Checked(Value value) implements WordSegment {
        @Override
        public void write(WordRun run) throws IOException {
            run.out().ascii(value.isPresent(run) ? "1" : "0");
        }
    }

    /** An id that no other element of the package has. */
    record FreshId(int slot, int offset) implements WordSegment {
        @Override
        public void write(WordRun run) throws IOException {
            run.out().number(run.id(slot, offset));
        }
    }

    /** A cell, header or footer must end with a paragraph: adds an empty one where all before it was left out. */
    record LastParagraph() implements WordSegment {
        private static final byte[][] ENDS = {
            Utf8Output.bytes("</w:p>"), Utf8Output.bytes("<w:p/>"), Utf8Output.bytes("</w:sdt>")
        };
        private static final byte[] PARAGRAPH = Utf8Output.bytes("<w:p/>");

        @Override
        public void write(WordRun run) throws IOException {
            for (byte[] end : ENDS) {
                if (run.out().endsWith(end)) {
                    return;
                }
            }
            run.out().raw(PARAGRAPH);
        }
    }
}
