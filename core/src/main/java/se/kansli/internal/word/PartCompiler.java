package se.kansli.internal.word;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.Value;
import se.kansli.internal.shape.Type;
import se.kansli.internal.word.ControlProperties.Change;
import se.kansli.internal.xml.Element;

/**
 * Turns one part into segments, for one kind of copy: walks the elements, copies what holds no control, and gives each
 * control its meaning. Used once.
 */
final class PartCompiler {
    private static final Set<String> ENDS_WITH_PARAGRAPH =
            Set.of("w:tc", "w:hdr", "w:ftr", "w:txbxContent", "w:footnote", "w:endnote");

    private final PartWriter out;
    private final Places places;
    private final FieldCompiler fields;
    private boolean foundControl;

    PartCompiler(PartWriter out, Places places) {
        this.out = out;
        this.places = places;
        this.fields = new FieldCompiler(out, places, this::content);
    }

    Segment[] compile() {
        Element root = out.xml().root();
        out.raw(0, root.start());
        element(root);
        out.raw(root.end(), out.xml().text().length());
        return out.build();
    }

    boolean foundControl() {
        return foundControl;
    }

    boolean foundPicture() {
        return fields.pictures().foundPicture();
    }

    /** How the rich texts of this part look, by their tags. */
    Map<String, List<RichTextLook>> looks() {
        return fields.looks();
    }

    /** The paths that have a field in this part. */
    Set<String> printed() {
        return fields.printed();
    }

    private void element(Element element) {
        if (element.is("w:sdt")) {
            control(element);
            return;
        } else if (fields.pictures().write(element)) {
            return;
        } else if (element.is("w:pPr")) {
            out.paragraphProperties(element);
            return;
        }
        Notes.Place reference = out.notes().placeOf(element);
        if (reference != null) {
            out.note(element, reference, () -> content(element));
            return;
        } else if (Notes.isReference(element) && !out.refer(element)) {
            places.report(element, "template.note-twice", "");
        }
        out.startTag(element);
        if (!element.isEmptyTag()) {
            content(element);
            out.raw(element.contentEnd(), element.end());
        }
    }

    /** What stands between an element's tags. */
    private void content(Element element) {
        if (element.children().isEmpty()) {
            out.text(element);
            return;
        }
        int from = element.contentStart();
        boolean hasControl = false;
        for (Element child : element.children()) {
            out.raw(from, child.start());
            element(child);
            from = child.end();
            hasControl |= child.is("w:sdt");
        }
        out.raw(from, element.contentEnd());
        if (hasControl && ENDS_WITH_PARAGRAPH.contains(element.name())) {
            out.add(new WordSegment.LastParagraph());
        }
    }

    private void control(Element control) {
        Element properties = control.child("w:sdtPr");
        Element content = control.child("w:sdtContent");
        if (content == null) {
            places.report(control, "template.no-content", "");
            return;
        }
        String text = properties == null ? null : properties.childValue("w:tag");
        if (text == null || text.isBlank()) {
            withoutTag(control, content);
            return;
        }
        foundControl = true;
        if (text.length() > Tag.LONGEST) {
            places.report(control, "template.tag-length", "", "tag", text, "most", Tag.LONGEST);
            return;
        }
        Tag tag = Tag.parse(text);
        if (tag == null) {
            places.report(control, "template.tag", "", "tag", text);
            return;
        }
        try {
            switch (tag.kind()) {
                case FIELD -> fields.compile(control, content, tag);
                case EACH -> loop(control, content, tag);
                case IF, UNLESS -> condition(control, content, tag);
                case ITEM -> places.report(control, "template.item-alone", "", "tag", text);
            }
        } catch (Scope.Unresolved e) {
            places.report(control, e.key(), tag.path(), e.values());
        }
    }

    /** A control of the author's own, whose prompt nobody can answer in a finished copy: it is then left out. */
    private void withoutTag(Element control, Element content) {
        boolean isPrompt = !out.keepsControls() && Prompt.isShowing(control) && content.first("w:sdt") == null;
        if (!isPrompt || content.child("w:tr") != null) {
            out.wrap(control, content, Change.NONE, () -> content(content));
        } else if (content.child("w:tc") != null) {
            fields.empty(content);
        }
    }

    private void condition(Element control, Element content, Tag tag) throws Scope.Unresolved {
        Value value = out.scope().resolve(tag.path());
        if (out.keepsControls() && tag.kind() == Tag.Kind.IF && Asking.onlyFor(tag.path(), value.type(), content)) {
            out.wrap(control, content, Change.NONE, () -> content(content));
            return;
        }
        boolean asks = out.keepsControls() && out.xml().root().is("w:document");
        if (asks && tag.kind() == Tag.Kind.UNLESS && Asking.isAskedBeside(tag.path(), control, content)) {
            return;
        }
        Segment[] body = out.apart(() -> out.wrap(control, content, Change.NONE, () -> content(content)));
        out.add(new Segment.When(tag.kind() == Tag.Kind.IF ? value::isPresent : run -> !value.isPresent(run), body));
    }

    private void loop(Element control, Element content, Tag tag) throws Scope.Unresolved {
        Value list = out.scope().resolve(tag.path());
        if (!(list.type() instanceof Type.ListOf type)) {
            places.report(control, "template.each-not-list", tag.path(), "path", tag.path());
            return;
        }
        if (control.path("w:sdtPr", "w15:repeatingSection") == null) {
            places.report(control, "template.each-kind", tag.path(), "path", tag.path());
            return;
        }
        Element item = null;
        for (Element child : content.children()) {
            boolean isItem = child.is("w:sdt") && child.path("w:sdtPr", "w15:repeatingSectionItem") != null;
            if (isItem && item == null) {
                item = child;
            } else if (!isItem && !child.words().isBlank()) {
                places.report(child, "template.outside-item", tag.path(), "path", tag.path());
            }
        }
        Element prototype = item;
        Element itemContent = item == null ? null : item.child("w:sdtContent");
        if (prototype == null || itemContent == null) {
            places.report(control, "template.no-item", tag.path(), "path", tag.path());
            return;
        }
        Scope items = out.scope().inside(tag.path(), type.element());
        Runnable body = () -> out.wrap(prototype, itemContent, Change.ITEM, () -> content(itemContent));
        out.wrap(control, content, Change.NONE, () -> out.loop(list, items, itemContent, body));
    }
}
