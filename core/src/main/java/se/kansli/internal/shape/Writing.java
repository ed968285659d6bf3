package se.kansli.internal.shape;

/** How a value becomes characters. */
@FunctionalInterface
public interface Writing {

    /** The characters of a value that is there. */
    String text(Object value);
}
