package se.kansli.internal.segment;

import java.io.IOException;
import java.util.List;
import se.kansli.internal.shape.Writing;

/** A piece of a compiled part. Immutable: all that changes is in the {@link Run}. Word and Excel have more of their own. */
@FunctionalInterface
public interface Segment {

    void write(Run run) throws IOException;

    /** The author's own XML. */
    record Raw(byte[] xml) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            run.out().raw(xml);
        }
    }

    /** A value as plain characters, for properties. */
    record Plain(Value value, Writing writing) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            Object found = value.get(run);
            if (found != null) {
                run.out().escaped(writing.text(found));
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
     * @param oneIfEmpty an empty list gets one item with nothing in it
     */
    record Loop(Value list, int slot, boolean oneIfEmpty, Segment[] body) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            List<?> found = list.items(run);
            int size = found.size();
            if (size == 0 && oneIfEmpty) {
                run.enter(slot, null, 0, 1);
                run.write(body);
            }
            for (int i = 0; i < size; i++) {
                run.enter(slot, found.get(i), i, size);
                run.write(body);
            }
        }
    }

    /** The position of a loop's item, from 0: the key that identifies it. */
    record Index(int slot) implements Segment {
        @Override
        public void write(Run run) throws IOException {
            run.out().number(run.index(slot));
        }
    }
}
