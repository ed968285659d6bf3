package se.kansli.validation;

/**
 * A group of rules: what binds a body under Kommunallagen, and no other (<i>lagstadgat organ</i>); a rule of this group says nothing of a
 * network's documents, so it may always be asked for.
 *
 * <pre>{@code
 * Validation.check(protocol, Statutory.class);
 * }</pre>
 */
public interface Statutory {}
