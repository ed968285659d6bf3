package se.kansli.validation;

/**
 * A group of rules: what a document must fulfil before it is published on the web (<i>publicering</i>).
 *
 * <pre>{@code
 * Validation.check(protocol, Publication.class);
 * }</pre>
 */
public interface Publication {}
