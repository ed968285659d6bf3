package se.kansli.internal.word;

import se.kansli.internal.xml.Element;

/** The text of a control as one string, with a line for each paragraph. */
final class PlainText extends TextWalk {
    private final StringBuilder out = new StringBuilder();
    private boolean hasParagraph;
    private boolean goesOn;

    private PlainText() {}

    static String of(Element content) {
        PlainText text = new PlainText();
        text.children(content);
        return text.out.toString();
    }

    @Override
    void paragraph(Element paragraph) {
        if (hasParagraph && !goesOn) {
            out.append('\n');
        }
        hasParagraph = true;
        children(paragraph);
        goesOn = goesOn(paragraph);
    }

    @Override
    void text(String text, Element at) {
        out.append(text);
    }
}
