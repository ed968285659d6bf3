package se.kansli.validation;

/**
 * A group of rules: what a document must fulfil before it is published on the web (<i>publicering</i>).
 *
 * <pre>{@code
 * Validation.check(protocol, Publication.class);
 * }</pre>
 *
 * <p>A copy that is printed to be published is checked without what is masked in it.
 */
public interface Publication {}
