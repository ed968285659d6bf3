package se.kansli.internal.word;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;

/**
 * The text of a part that is no value: cut in pieces at each control and each paragraph's ends, so that a piece is the same
 * whatever the conditions around it let through.
 */
abstract class LooseText extends TextWalk {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");

    private final StringBuilder piece = new StringBuilder();
    private @Nullable Element start;

    /** A piece, from the element that begins it. */
    record Piece(String text, Element at) {
        private static final Pattern KEY = Pattern.compile("\\[[^]]*]");

        /** What tells its paragraph from others: the style, and the fields in it. */
        String company() {
            Element paragraph = at;
            while (!paragraph.is("w:p") && paragraph.parent() != null) {
                paragraph = Objects.requireNonNull(paragraph.parent());
            }
            Element properties = paragraph.child("w:pPr");
            StringBuilder company = new StringBuilder();
            company.append(properties == null ? null : properties.childValue("w:pStyle"));
            fields(paragraph, company);
            return KEY.matcher(company).replaceAll("[]");
        }

        private static void fields(Element element, StringBuilder company) {
            for (Element child : element.children()) {
                if (child.is("w:tag")) {
                    company.append(' ').append(child.attribute("w:val"));
                }
                fields(child, company);
            }
        }
    }

    /** Takes a piece. */
    abstract void piece(Piece piece);

    /** Ends a piece. */
    final void cut() {
        Element at = start;
        if (at == null) {
            return;
        }
        String text = SPACES.matcher(piece).replaceAll(" ").strip();
        piece.setLength(0);
        start = null;
        if (!text.isEmpty()) {
            piece(new Piece(text, at));
        }
    }

    @Override
    void paragraph(Element paragraph) {
        cut();
        children(paragraph);
        cut();
    }

    @Override
    final void text(String text, Element at) {
        if (!isComputed()) {
            start = start == null ? at : start;
            piece.append(text);
        }
    }
}
