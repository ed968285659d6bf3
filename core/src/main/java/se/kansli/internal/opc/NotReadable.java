package se.kansli.internal.opc;

/** Why a file or a part cannot be read: the key of a text, the part if it is one, and a detail to fill in. */
public final class NotReadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String part;
    private final String detail;

    private NotReadable(String key, String part, String detail) {
        super(key + " " + detail);
        this.key = key;
        this.part = part;
        this.detail = detail;
    }

    public NotReadable(String key, String detail) {
        this(key, "", detail);
    }

    /** A part is to blame, and its name is all there is to say. */
    public static NotReadable part(String key, String name) {
        return new NotReadable(key, name, name);
    }

    public String key() {
        return key;
    }

    /** The name of the part to blame; empty if it is the file, or if whoever asked for the part knows it. */
    public String part() {
        return part;
    }

    public String detail() {
        return detail;
    }
}
