package se.kansli.internal.word;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.word.PartWriter.Change;
import se.kansli.internal.word.Xml.Element;

/** Gives the controls that hold a value their meaning. */
final class FieldCompiler {
    private final PartWriter out;
    private final Places places;
    private final Styles styles;
    private final Numbering numbering;
    private final Consumer<Element> copyContent;

    FieldCompiler(PartWriter out, Places places, Styles styles, Numbering numbering, Consumer<Element> copyContent) {
        this.out = out;
        this.places = places;
        this.styles = styles;
        this.numbering = numbering;
        this.copyContent = copyContent;
    }

    void compile(Element control, Element content, Tag tag) throws Scope.Unresolved {
        Value value = out.scope().resolve(tag.path());
        if (value.type() instanceof Type.ListOf) {
            places.report(control, "template.list-as-value", tag.path(), "path", tag.path());
            return;
        } else if (value.type() instanceof RecordType) {
            places.report(control, "template.record-as-value", tag.path(), "path", tag.path());
            return;
        }
        ControlKind kind = ControlKind.of(control.child("w:sdtPr"));
        if (!kind.fits(value.type())) {
            places.report(control, "template.kind", tag.path(), "path", tag.path(), "kind", kind.name(value.type()));
            return;
        }
        Form form = Form.named(tag.format(), value.type());
        if (form == null) {
            places.report(control, "template.format", tag.path(), "path", tag.path(), "format", tag.format());
            return;
        }
        if (value.type() == Type.Scalar.RICH_TEXT) {
            richText(control, content, tag, value);
        } else {
            plainText(control, content, new Segment.Field(value, form));
        }
    }

    private void richText(Element control, Element content, Tag tag, Value value) {
        Element paragraph = content.child("w:p");
        if (paragraph == null) {
            places.report(control, "template.rich-text-inline", tag.path(), "path", tag.path());
            return;
        }
        RichTextLook look = RichTextLook.of(out.xml(), paragraph, runProperties(control, content), styles, numbering);
        if (look.bullets().isEmpty()) {
            listStyleMissing(control, tag, "List Bullet", "Punktlista");
        }
        if (look.numbered().isEmpty()) {
            listStyleMissing(control, tag, "List Number", "Numrerad lista");
        }
        filled(control, content, value, () -> out.add(new RichTextSegment(value, look)));
        absent(control, content, value, () -> {
            out.add(new Segment.Raw(look.first()));
            out.raw("</w:p>");
        });
    }

    private void listStyleMissing(Element control, Tag tag, String name, String swedishName) {
        places.report(
                control, "template.list-style", tag.path(), "path", tag.path(), "style", name, "swedish", swedishName);
    }

    private void plainText(Element control, Element content, Segment.Field field) {
        Element look = runProperties(control, content);
        String properties = look == null ? "" : out.xml().text(look.start(), look.end());
        Runnable run = () -> {
            out.raw("<w:r>" + properties + "<w:t xml:space=\"preserve\">");
            out.add(field);
            out.raw("</w:t></w:r>");
        };
        Element first = content.children().isEmpty() ? null : content.children().get(0);
        Runnable body =
                first != null && (first.is("w:p") || first.is("w:tc")) ? () -> inFirstParagraph(first, run) : run;
        filled(control, content, field.value(), body);
        absent(control, content, field.value(), body);
    }

    private void filled(Element control, Element content, Value value, Runnable body) {
        Segment[] segments = out.apart(() -> out.wrap(control, content, Change.filled(value), body));
        out.add(new Segment.When(value, true, segments));
    }

    /** A copy to work in keeps an empty control to write in; a finished one has nothing. */
    private void absent(Element control, Element content, Value value, Runnable empty) {
        if (!out.keepsControls()) {
            return;
        }
        boolean hasPlaceholder = control.path("w:sdtPr", "w:showingPlcHdr") != null;
        Segment[] segments = out.apart(() -> {
            if (hasPlaceholder) {
                out.wrap(control, content, Change.NONE, () -> copyContent.accept(content));
            } else {
                out.wrap(control, content, Change.NONE, empty);
            }
        });
        out.add(new Segment.When(value, false, segments));
    }

    /** The first paragraph of a control, or of its cell, with other runs. */
    private void inFirstParagraph(Element element, Runnable runs) {
        out.startTag(element);
        int from = element.contentStart();
        for (Element child : element.children()) {
            if (child.is("w:pPr") || child.is("w:tcPr")) {
                out.raw(from, child.end());
                from = child.end();
            }
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
    private static @Nullable Element runProperties(Element control, Element content) {
        if (control.path("w:sdtPr", "w:showingPlcHdr") != null) {
            return control.path("w:sdtPr", "w:rPr");
        }
        Element run = content.first("w:r");
        return run == null ? control.path("w:sdtPr", "w:rPr") : run.child("w:rPr");
    }
}
