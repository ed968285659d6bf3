package se.kansli.internal.word;

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

    /** Takes a piece. */
    abstract void piece(String piece, Element at);

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
            piece(text, at);
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
