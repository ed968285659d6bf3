package se.kansli.template;

/** What a document is made for (<i>exemplar</i>). */
public enum Copy {
    /** To be written in: the template's content controls are there, so that it can be read back. */
    WORKING,
    /** To be signed, sent, archived or made into PDF: ordinary paragraphs without controls. */
    FINAL
}
