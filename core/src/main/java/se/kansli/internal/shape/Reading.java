package se.kansli.internal.shape;

/** How text that someone has typed becomes a value: the other way round of how the value is written. */
@FunctionalInterface
public interface Reading {

    /** The value of a text. Never throws, and takes no longer than the text is long. */
    Parsed parse(String typed);
}
