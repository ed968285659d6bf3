package se.kansli.template;

/** What a document is made for (<i>exemplar</i>). */
public enum Copy {
    /**
     * To be written in and read back by {@link Template#read(byte[], Class[])}: the template's content controls are there, those
     * without a value ask for one, and the document carries the whole record it was made from, what the template does not show
     * too. Not for those who may not see all of it.
     */
    WORKING,
    /** To be signed, sent, archived or made into PDF: ordinary paragraphs without controls, and nothing but what is shown. */
    FINAL
}
