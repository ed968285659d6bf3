package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.Value;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Type;
import se.kansli.internal.word.ControlProperties.Change;
import se.kansli.internal.xml.Element;

/** Gives the controls that hold a value their meaning. */
final class FieldCompiler {
    private final PartWriter out;
    private final Places places;
    private final Consumer<Element> copyContent;
    private final PictureCompiler pictures;
    private final Set<String> printed = new HashSet<>();
    private final Map<String, List<RichTextLook>> looks = new HashMap<>();

    FieldCompiler(PartWriter out, Places places, Consumer<Element> copyContent) {
        this.out = out;
        this.places = places;
        this.copyContent = copyContent;
        pictures = new PictureCompiler(out, copyContent);
    }

    void compile(Element control, Element content, Tag tag) throws Scope.Unresolved {
        Value value = out.scope().resolve(tag.path());
        Form form = Form.named(tag.format(), value.type());
        boolean isPicture = value.type().isPicture() && tag.format().isEmpty();
        if (form == null && !isPicture) {
            places.report(control, Form.whyNone(value.type()), tag.path(), "path", tag.path(), "format", tag.format());
            return;
        }
        printed.add(value.type() instanceof Type.ListOf ? tag.path() + "[]" : tag.path());
        ControlKind kind = ControlKind.of(control.child("w:sdtPr"));
        if (!kind.fits(value.type())) {
            places.report(control, "template.kind", tag.path(), "path", tag.path(), "kind", kind.name(value.type()));
            return;
        }
        if (content.child("w:tr") != null || content.child("w:tbl") != null) {
            places.report(control, "template.level", tag.path(), "path", tag.path());
            return;
        }
        Element inner = content.first("w:tag");
        if (inner != null) {
            String other = String.valueOf(inner.attribute("w:val"));
            places.report(control, "template.nested", tag.path(), "path", tag.path(), "inner", other);
            return;
        }
        if (form == null) {
            picture(control, content, tag, value);
        } else if (value.type() == Type.Scalar.RICH_TEXT) {
            richText(control, content, tag, value);
        } else if (kind == ControlKind.CHECK_BOX) {
            // a box is ticked or not: there is no absent
            plainText(control, content, new WordSegment.Field(neverAbsent(value), CheckBox.form(control)));
        } else if ((kind == ControlKind.DROP_DOWN || kind == ControlKind.COMBO_BOX)
                && value.type() instanceof Type.Choice choice) {
            DropDown list = DropDown.of(control);
            list.missing(choice)
                    .ifPresent(name -> places.report(
                            control, "template.choice-missing", tag.path(), "path", tag.path(), "name", name));
            plainText(control, content, new WordSegment.Field(value, list.form(choice, form)));
        } else {
            plainText(control, content, new WordSegment.Field(value, form));
        }
    }

    PictureCompiler pictures() {
        return pictures;
    }

    /** The paths that have a field. */
    Set<String> printed() {
        return printed;
    }

    /** How the rich texts look, by their tags. */
    Map<String, List<RichTextLook>> looks() {
        return looks;
    }

    private static Value neverAbsent(Value value) {
        return new Value(value.type(), run -> value.isPresent(run));
    }

    private void picture(Element control, Element content, Tag tag, Value value) {
        PictureSegment.Box room = PictureCompiler.boxIn(content);
        if (room == null) {
            places.report(control, "template.no-picture", tag.path(), "path", tag.path());
            return;
        }
        filled(control, content, value, () -> pictures.fill(value, room, content));
        absent(control, content, value, prompt -> copyContent.accept(content));
    }

    private void richText(Element control, Element content, Tag tag, Value value) {
        Element paragraph = content.child("w:p");
        if (paragraph == null) {
            places.report(control, "template.rich-text-inline", tag.path(), "path", tag.path());
            return;
        }
        RichTextLook look = new LookCompiler(out.xml(), out.styles(), out.numbering())
                .look(paragraph, runProperties(control, content));
        looks.computeIfAbsent(tag.path(), path -> new ArrayList<>()).add(look);
        if (look.bullets().isEmpty()) {
            listStyleMissing(control, tag, "List Bullet", "Punktlista");
        }
        if (look.numbered().isEmpty()) {
            listStyleMissing(control, tag, "List Number", "Numrerad lista");
        }
        Segment[] first = out.apart(() -> {
            out.raw("<w:p>");
            Element properties = paragraph.child("w:pPr");
            if (properties != null) {
                out.paragraphProperties(properties);
            }
        });
        filled(control, content, value, () -> out.add(new RichTextSegment(value, look, first)));
        absent(control, content, value, prompt -> {
            for (Segment segment : first) {
                out.add(segment);
            }
            out.raw(prompt + "</w:p>");
        });
    }

    private void listStyleMissing(Element control, Tag tag, String name, String swedishName) {
        places.report(
                control, "template.list-style", tag.path(), "path", tag.path(), "style", name, "swedish", swedishName);
    }

    private void plainText(Element control, Element content, WordSegment.Field field) {
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

    private void filled(Element control, Element content, Value value, Runnable body) {
        Segment[] segments = out.apart(() -> out.wrap(control, content, Change.filled(value), body));
        out.add(new Segment.When(value::hasText, segments));
    }

    /**
     * A copy to work in keeps a control that asks for the value, unless nobody would fill it in there: in headers, footers
     * and notes, or where it is locked. A finished one has nothing.
     *
     * @param empty writes what holds a run, which is given
     */
    private void absent(Element control, Element content, Value value, Consumer<String> empty) {
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
    private static @Nullable Element runProperties(Element control, Element content) {
        if (control.path("w:sdtPr", "w:showingPlcHdr") != null) {
            return control.path("w:sdtPr", "w:rPr");
        }
        Element run = content.first("w:r");
        return run == null ? control.path("w:sdtPr", "w:rPr") : run.child("w:rPr");
    }
}
