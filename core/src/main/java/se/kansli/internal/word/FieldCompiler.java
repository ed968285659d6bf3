package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.Value;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;

/** Gives the controls that hold a value their meaning. */
final class FieldCompiler {
    private final PartWriter out;
    private final Places places;
    private final Consumer<Element> copyContent;
    private final FieldWriter writer;
    private final PictureCompiler pictures;
    private final Set<String> printed = new HashSet<>();
    private final Map<String, List<RichTextLook>> looks = new HashMap<>();

    FieldCompiler(PartWriter out, Places places, Consumer<Element> copyContent) {
        this.out = out;
        this.places = places;
        this.copyContent = copyContent;
        writer = new FieldWriter(out, copyContent);
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
        if (!fits(control, content, tag, kind, value.type())) {
            return;
        }
        if (form == null) {
            picture(control, content, tag, value);
        } else if (value.type() == Type.Scalar.RICH_TEXT) {
            richText(control, content, tag, value);
        } else if (kind == ControlKind.CHECK_BOX) {
            // a box is ticked or not: there is no absent
            writer.plainText(control, content, new WordSegment.Field(neverAbsent(value), CheckBox.writing(control)));
        } else if ((kind == ControlKind.DROP_DOWN || kind == ControlKind.COMBO_BOX)
                && value.type() instanceof Type.Choice choice) {
            writer.plainText(
                    control,
                    content,
                    new WordSegment.Field(value, entries(control, tag, choice).form(choice, form)));
        } else {
            writer.plainText(control, content, new WordSegment.Field(value, form));
        }
    }

    /** Whether a control can hold a value; otherwise it is reported why not. */
    private boolean fits(Element control, Element content, Tag tag, ControlKind kind, Type type) {
        if (!kind.fits(type)) {
            places.report(control, "template.kind", tag.path(), "path", tag.path(), "kind", kind.name(type));
            return false;
        }
        if (content.child("w:tr") != null || content.child("w:tbl") != null) {
            places.report(control, "template.level", tag.path(), "path", tag.path());
            return false;
        }
        Element inner = content.first("w:tag");
        if (inner != null) {
            String other = String.valueOf(inner.attribute("w:val"));
            places.report(control, "template.nested", tag.path(), "path", tag.path(), "inner", other);
        }
        return inner == null;
    }

    /** The entries of a control; it is reported if one is missing. */
    private DropDown entries(Element control, Tag tag, Type.Choice choice) {
        DropDown list = DropDown.of(control);
        list.missing(choice)
                .ifPresent(name -> places.report(
                        control, "template.choice-missing", tag.path(), "path", tag.path(), "name", name));
        return list;
    }

    /** Writes the paragraph or cell that a control is around, with nothing in it. */
    void empty(Element content) {
        writer.empty(content);
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
        writer.filled(control, content, value, () -> pictures.fill(value, room, content));
        writer.absent(control, content, value, prompt -> copyContent.accept(content));
    }

    private void richText(Element control, Element content, Tag tag, Value value) {
        Element paragraph = content.child("w:p");
        if (paragraph == null) {
            places.report(control, "template.rich-text-inline", tag.path(), "path", tag.path());
            return;
        }
        RichTextLook look = new LookCompiler(out.xml(), out.styles(), out.numbering())
                .look(paragraph, FieldWriter.runProperties(control, content));
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
        writer.filled(control, content, value, () -> out.add(new RichTextSegment(value, look, first)));
        writer.absent(control, content, value, prompt -> {
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
}
