package se.kansli.internal.word;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Severity;

/** The comments that somebody has written beside a document. The record has no place for them. */
final class Remarks {
    private Remarks() {}

    /** Reports each, where it was made. */
    static void report(WordFile word, Element document, Places places) {
        String name = word.commentsName();
        Xml comments = name == null ? null : word.parts().xml(name);
        if (comments == null) {
            return;
        }
        for (Element comment : comments.root().children()) {
            String text = PlainText.of(comment).strip();
            if (!text.isEmpty()) {
                Element at = reference(document, comment.attribute("w:id"));
                String author = comment.attribute("w:author");
                places.report(
                        Severity.WARNING,
                        at == null ? document : at,
                        "read.comment",
                        "",
                        "value",
                        text,
                        "author",
                        author == null ? "?" : author);
            }
        }
    }

    private static @Nullable Element reference(Element element, @Nullable String id) {
        for (Element child : element.children()) {
            boolean isOne = child.is("w:commentReference")
                    && String.valueOf(child.attribute("w:id")).equals(id);
            Element found = isOne ? child : reference(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
