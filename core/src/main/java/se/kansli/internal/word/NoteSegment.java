package se.kansli.internal.word;

import java.io.IOException;
import java.util.List;
import se.kansli.internal.segment.Segment;

/**
 * A note that is referred to inside a loop: written once for each copy of the reference.
 *
 * @param start the note's start tag up to its id
 * @param slot of a frame of the note's own, inside the loop's
 * @param ids how many fresh ids a copy takes
 * @param restartedLists the abstract lists whose numbers begin anew in each copy
 * @param body what follows the id
 */
record NoteSegment(String note, byte[] start, int slot, int ids, List<String> restartedLists, Segment[] body)
        implements WordSegment {

    @Override
    public void write(WordRun run) throws IOException {
        for (NoteCopies.Copy copy : run.notes().of(note)) {
            run.resume(copy.standing(), slot);
            run.reserve(slot, ids, restartedLists);
            run.out().raw(start);
            run.out().ascii(Integer.toString(copy.id()));
            run.write(body);
        }
    }

    /** The id in a reference, which is that of the copy of the note. */
    record Reference(String note) implements WordSegment {
        @Override
        public void write(WordRun run) throws IOException {
            run.out().ascii(Integer.toString(run.notes().add(note, run.standing())));
        }
    }
}
