package se.kansli.validation;

/**
 * Looks for breaches of one rule. Must be thread-safe and must bear with null components: other rules report those. {@link Rule} has an example.
 *
 * @param <T> the record it looks at
 */
@FunctionalInterface
public interface RuleCheck<T> {
    /**
     * Reports every breach.
     *
     * @param document the record
     * @param findings where to report
     */
    void check(T document, Findings findings);
}
