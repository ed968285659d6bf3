package se.kansli.internal.office;

import se.kansli.internal.xml.Element;

/** Takes what is wrong with one part, and finds out where in it that stands, as a person would look for it. */
@FunctionalInterface
public interface Reporter {

    /**
     * Reports a problem at an element.
     *
     * @param key of the text
     * @param path of the component that is meant, or empty
     */
    void report(Element at, String key, String path, Object... values);
}
