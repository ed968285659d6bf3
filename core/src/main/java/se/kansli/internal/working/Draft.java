package se.kansli.internal.working;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;
import se.kansli.problem.Location;

/**
 * What a document says, as far as its template has places for it.
 *
 * @param shown by component
 * @param baseline what it was made from; null if it does not say
 * @param filledIn what stands where the template works out the text itself, in the document's order
 * @param program that saved it; empty if it does not say
 */
public record Draft(Node.Structure shown, @Nullable Baseline baseline, List<FilledIn> filledIn, String program) {

    /**
     * A text that is not read.
     *
     * @param place the same for all that may stand there
     */
    public record FilledIn(String place, Location at, String text) {}
}
