package se.kansli.problem;

/** How much a problem weighs. */
public enum Severity {
    /** The document or template is refused. */
    ERROR,
    /** Worth a look; never stops a document. */
    WARNING,
    /** Would make a good document better; nobody need do anything. */
    TIP
}
