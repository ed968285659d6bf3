package se.kansli.internal.working;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;

/**
 * What a document says, as far as its template has places for it.
 *
 * @param shown by component
 * @param baseline what it was made from; null if it does not say
 * @param program that saved it; empty if it does not say
 */
public record Draft(Node.Structure shown, @Nullable Baseline baseline, String program) {}
