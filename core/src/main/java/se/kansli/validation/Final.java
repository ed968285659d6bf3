package se.kansli.validation;

/**
 * A group of rules: what a document must fulfil when nothing more is to be written in it: a finished protocol (<i>färdigställd handling</i>).
 *
 * <pre>{@code
 * Validation.check(protocol, Final.class);
 * }</pre>
 */
public interface Final {}
