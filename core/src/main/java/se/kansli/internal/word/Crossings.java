package se.kansli.internal.word;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.kansli.internal.xml.Element;

/** Fields and bookmarks that begin inside a control and end outside it, or the other way round. */
final class Crossings {
    private final Set<String> openBookmarks = new HashSet<>();
    private int openFields;
    private boolean fieldCrosses;
    private boolean bookmarkCrosses;

    private Crossings() {}

    /** The key of the text for what crosses the edge of a control with this content. */
    static Optional<String> in(Element content) {
        Crossings crossings = new Crossings();
        crossings.walk(content);
        if (crossings.fieldCrosses || crossings.openFields > 0) {
            return Optional.of("template.field-crosses");
        }
        return crossings.bookmarkCrosses || !crossings.openBookmarks.isEmpty()
                ? Optional.of("template.bookmark-crosses")
                : Optional.empty();
    }

    private void walk(Element element) {
        switch (element.name()) {
            case "w:fldChar" -> {
                String type = String.valueOf(element.attribute("w:fldCharType"));
                openFields += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
                fieldCrosses |= openFields < 0 || type.equals("separate") && openFields == 0;
            }
            case "w:bookmarkStart" -> openBookmarks.add(String.valueOf(element.attribute("w:id")));
            case "w:bookmarkEnd" -> bookmarkCrosses |= !openBookmarks.remove(String.valueOf(element.attribute("w:id")));
            default -> {}
        }
        element.children().forEach(this::walk);
    }
}
