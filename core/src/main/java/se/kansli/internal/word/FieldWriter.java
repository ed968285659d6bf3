package se.kansli.internal.word;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.Value;
import se.kansli.internal.word.ControlProperties.Change;
import se.kansli.internal.xml.Element;

/** Writes a control that holds a value: once for when there is one, and once for when there is none. */
record FieldWriter(PartWriter out, Consumer<Element> copyContent) {
    void plainText(Element control, Element content, WordSegment.Field field) {
        Element look = runProperties(control, content);
        String properties = look == null ? "" : out.xml().text(look.start(), look.end());
        Runnable run = () -> {
            out.raw("<w:r>" + properties + "<w:t xml:space=\"preserve\">");
            out.add(field);
            out.raw("</w:t></w:r>");
        };
        filled(control, content, field.value(), () -> inHolder(content, run));
        absent(control, content, field.value(), prompt -> inHolder(content, () -> out.raw(prompt)));
    }

    /** Writes the paragraph or cell that a control is around, with nothing in it. */
    void empty(Element content) {
        inHolder(content, () -> {});
    }

    private void inHolder(Element content, Runnable runs) {
        Element holder = holder(content);
        if (holder == null) {
            runs.run();
        } else {
            inFirstParagraph(holder, runs);
        }
    }

    /** The paragraph or cell that a control is around; null for one within a line. */
    private static @Nullable Element holder(Element content) {
        Element paragraph = content.child("w:p");
        return paragraph == null ? content.child("w:tc") : paragraph;
    }

    void filled(Element control, Element content, Value value, Runnable body) {
        Segment[] segments = out.apart(() -> out.wrap(control, content, Change.filled(value), body));
        out.add(new Segment.When(value::hasText, segments));
    }

    /**
     * A copy to work in keeps a control that asks for the value, unless nobody would fill it in there: in headers, footers
     * and notes, or where it is locked. A finished one has nothing.
     *
     * @param empty writes what holds a run, which is given
     */
    void absent(Element control, Element content, Value value, Consumer<String> empty) {
        if (!out.keepsControls()) {
            return;
        }
        boolean asks = out.xml().root().is("w:document") && !ControlProperties.isLocked(control);
        Runnable body = Prompt.isShowing(control)
                ? () -> copyContent.accept(content)
                : () -> empty.accept(asks ? Prompt.run(Prompt.of(control), out.styles()) : "");
        Change change = asks ? Change.EMPTY : Change.NONE;
        Segment[] segments = out.apart(() -> out.wrap(control, content, change, body));
        out.add(new Segment.When(run -> !value.hasText(run), segments));
    }

    /** The first paragraph of a control, or of its cell, with other runs. */
    private void inFirstParagraph(Element element, Runnable runs) {
        out.startTag(element);
        Element paragraphProperties = element.child("w:pPr");
        Element cellProperties = element.child("w:tcPr");
        if (paragraphProperties != null) {
            out.paragraphProperties(paragraphProperties);
        } else if (cellProperties != null) {
            out.raw(cellProperties.start(), cellProperties.end());
        }
        Element inner = element.is("w:p") ? null : element.child("w:p");
        if (inner == null) {
            runs.run();
        } else {
            inFirstParagraph(inner, runs);
        }
        out.raw("</" + element.name() + ">");
    }

    /** The properties of the first run, or of the control itself where a placeholder is showing. */
    static @Nullable Element runProperties(Element control, Element content) {
        if (control.path("w:sdtPr", "w:showingPlcHdr") != null) {
            return control.path("w:sdtPr", "w:rPr");
        }
        Element run = content.first("w:r");
        return run == null ? control.path("w:sdtPr", "w:rPr") : run.child("w:rPr");
    }
}
