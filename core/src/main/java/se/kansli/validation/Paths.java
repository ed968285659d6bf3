package se.kansli.validation;

import jakarta.validation.Path;

/** Bean Validation's paths as the library writes them. */
final class Paths {
    static final String ELEMENT = "<list element>";

    private Paths() {}

    /** {@code goals[1].statements[0]}: indexes right after the list's name, no word for the element itself. */
    static String text(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                text.append(text.isEmpty() ? "" : ".").append(name);
            }
        }
        return text.toString();
    }
}
