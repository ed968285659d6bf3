package se.kansli.internal.word;

import se.kansli.internal.xml.Element;

/**
 * A control of the template's, as it stands in a document.
 *
 * @param element the whole control
 * @param content what it holds
 * @param meaning of its tag
 */
record TaggedControl(Element element, Element content, Meaning meaning) {

    /** The path of what it shows, by names alone. */
    String path() {
        return meaning.tag().path();
    }
}
