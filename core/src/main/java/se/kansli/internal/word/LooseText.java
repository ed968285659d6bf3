package se.kansli.internal.word;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;

/**
 * The text of a part that is no value: cut in pieces at each control and each paragraph's ends, so that a piece is the same
 * whatever the conditions around it let through.
 */
abstract class LooseText extends TextWalk {
    private final StringBuilder piece = new StringBuilder();
    private @Nullable Element start;

    /** Takes a piece. */
    abstract void piece(String piece, Element at);

    /** Ends a piece. */
    final void cut() {
        Element at = start;
        String text = piece.toString().replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
        piece.setLength(0);
        start = null;
        if (at != null && !text.isEmpty()) {
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
