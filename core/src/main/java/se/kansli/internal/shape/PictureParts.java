package se.kansli.internal.shape;

/** The components of a picture that a document shows. */
public final class PictureParts {
    public static final String FILE = "content";
    public static final String DESCRIPTION = "alternativeText";

    private PictureParts() {}
}
