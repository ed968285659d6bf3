package se.kansli.internal.value;

/** Paths of components, such as {@code goals[2].heading}. */
public final class Paths {
    private Paths() {}

    /** The path of a component, in a record that has one itself; that of the document is empty. */
    public static String in(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
