package se.kansli.internal.opc;

/** Why a file or a part cannot be read: the key of a text, and a detail to fill in. */
public final class NotReadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String detail;

    public NotReadable(String key, String detail) {
        super(key + " " + detail);
        this.key = key;
        this.detail = detail;
    }

    public String key() {
        return key;
    }

    public String detail() {
        return detail;
    }
}
