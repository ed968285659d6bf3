package se.kansli.template;

/** What a document is made for (<i>exemplar</i>). */
public enum Copy {
    /**
     * To be written in: the template's content controls are there, those without a value ask for one, and the document
     * carries the record it was made from, so that {@link Template#read(byte[], Class[])} can tell what was changed.
     */
    WORKING,
    /** To be signed, sent, archived or made into PDF: ordinary paragraphs without controls. */
    FINAL
}
