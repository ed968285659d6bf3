package se.kansli.internal.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a compiled part. Immutable: all that changes is in the {@link Run}. */
sealed interface Segment
        permits Segment.Raw,
                Segment.Field,
                Segment.Plain,
                Segment.When,
                Segment.Loop,
                Segment.Index,
                Segment.FreshId,
                Segment.RestartedList,
                Segment.Checked,
                Segment.FullDate,
                Segment.LastParagraph,
                RichTextSegment,
                PictureSegment,
                NoteSegment,
                NoteSegment.Reference {

    void write(Run run) throws IOException;

    /** The author's own XML. */
    record Raw(byte[] xml) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            run.out().raw(xml);
        }
    }

    /** A value inside {@code w:t}: tabs and line ends become elements. */
    record Field(Value value, Form form) implements Segment {
        private static final String BREAK = "</w:t><w:br/><w:t xml:space=\"preserve\">";
        private static final byte[] @Nullable [] REPLACEMENTS = Utf8Output.escapesAnd(Map.of(
                '\t', "</w:t><w:tab/><w:t xml:space=\"preserve\">",
                '\n', BREAK,
                '\r', BREAK));

        @Override
        public void write(Run run) throws IOException {
            Object found = value.get(run);
            if (found != null) {
                text(run.out(), form.text(found));
            }
        }

        static void text(Utf8Output out, String text) throws IOException {
            out.text(text, REPLACEMENTS);
        }
    }

    /** A value as plain characters, for properties. */
    record Plain(Value value, Form form) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            Object found = value.get(run);
            if (found != null) {
                run.out().escaped(form.text(found));
            }
        }
    }

    /** The day of a date control, as its attribute has it. */
    record FullDate(Value value) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            Object found = value.get(run);
            if (found != null) {
                run.out().ascii(found + "T00:00:00Z");
            }
        }
    }

    /** Asked while a document is written. */
    @FunctionalInterface
    interface Test {
        boolean holds(Run run);
    }

    /** Written if a test holds. */
    record When(Test test, Segment[] body) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            if (test.holds(run)) {
                run.write(body);
            }
        }
    }

    /**
     * Written for each item of a list.
     *
     * @param ids how many fresh ids the body takes
     * @param restartedLists the abstract lists whose numbers begin anew in each item
     * @param oneIfEmpty an empty list gets one item with nothing in it
     */
    record Loop(Value list, int slot, int ids, List<String> restartedLists, boolean oneIfEmpty, Segment[] body)
            implements Segment {
        @Override
        public void write(Run run) throws IOException {
            List<?> found = list.get(run) instanceof List<?> items ? items : List.of();
            int size = found.size();
            if (size == 0 && oneIfEmpty) {
                run.enter(this, null, 0, 1);
                run.write(body);
            }
            for (int i = 0; i < size; i++) {
                run.enter(this, found.get(i), i, size);
                run.write(body);
            }
        }
    }

    /** The id of a list that begins anew in each item of a loop. */
    record RestartedList(int slot, int index) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            run.out().ascii(Integer.toString(run.listId(slot, index)));
        }
    }

    /** The state of a check box, as its attribute has it. */
    record Checked(Value value) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            run.out().ascii(value.isPresent(run) ? "1" : "0");
        }
    }

    /** The position of a loop's item, from 0: the key that identifies it. */
    record Index(int slot) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            run.out().ascii(Integer.toString(run.index(slot)));
        }
    }

    /** An id that no other element of the package has. */
    record FreshId(int slot, int offset) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            run.out().ascii(Integer.toString(run.id(slot, offset)));
        }
    }

    /** A cell, header or footer must end with a paragraph: adds an empty one where all before it was left out. */
    record LastParagraph() implements Segment {
        private static final byte[][] ENDS = {
            Utf8Output.bytes("</w:p>"), Utf8Output.bytes("<w:p/>"), Utf8Output.bytes("</w:sdt>")
        };
        private static final byte[] PARAGRAPH = Utf8Output.bytes("<w:p/>");

        @Override
        public void write(Run run) throws IOException {
            for (byte[] end : ENDS) {
                if (run.out().endsWith(end)) {
                    return;
                }
            }
            run.out().raw(PARAGRAPH);
        }
    }
}
