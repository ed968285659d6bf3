package se.kansli.validation;

/** Where a {@link RuleCheck} reports what it finds. */
public interface Findings {
    /**
     * Reports a breach with the text of the rule's code.
     *
     * @param path a component of the checked record, such as {@code goals[1].heading}; empty for the record itself
     * @param values names and values for the text, in turn: {@code "from", date, "to", other}
     */
    default void report(String path, Object... values) {
        reportVariant("", path, values);
    }

    /**
     * Reports a breach of a rule that has several texts.
     *
     * @param variant what follows the code and a slash in the text's key
     * @param path as in {@link #report}
     * @param values as in {@link #report}
     */
    void reportVariant(String variant, String path, Object... values);
}
