package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.LinkAddress;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Severity;
import se.kansli.text.Inline;
import se.kansli.text.Withheld;

/** Reads the paragraphs of a rich text control. Used once. */
final class RichTextReader extends TextWalk {
    private final DocumentLists lists;
    private final Links links;
    private final Complaints complaints;
    private final List<RichTextLine> lines = new ArrayList<>();
    private final List<Inline> content = new ArrayList<>();
    private @Nullable Element properties;
    private @Nullable String firstStyle;
    private boolean isOpen;
    private boolean strong;
    private boolean emphasis;
    private boolean isWithheld;
    private @Nullable String link;

    /** Where the links of a part lead, by their relationships. */
    @FunctionalInterface
    interface Links {
        @Nullable String addressOf(String relationship);
    }

    /** Takes what a rich text cannot hold: what is lost is an error, what only loses its looks is not. */
    @FunctionalInterface
    interface Complaints {
        void about(Severity severity, Element at, String key, String text);
    }

    private RichTextReader(DocumentLists lists, Links links, Complaints complaints) {
        this.lists = lists;
        this.links = links;
        this.complaints = complaints;
    }

    /**
     * What a control says, in each of the ways it may look.
     *
     * @param looks one at least
     */
    static RichTextForm read(
            Element control, List<RichTextLook> looks, DocumentLists lists, Links links, Complaints complaints) {
        RichTextReader reader = new RichTextReader(lists, links, complaints);
        reader.children(control);
        reader.endParagraph();
        List<RichTextForm.As> readings = looks.stream()
                .sorted(Comparator.comparing(look -> !Objects.equals(look.style(), reader.firstStyle)))
                .map(reader::as)
                .toList();
        return new RichTextForm(readings);
    }

    private RichTextForm.As as(RichTextLook look) {
        List<RichTextLine> shown = new ArrayList<>();
        for (RichTextLine line : lines) {
            shown.add(look.meant(line, shown.isEmpty()));
        }
        String text = RichTextLine.text(shown);
        shown.removeIf(line -> line.text().isEmpty());
        return new RichTextForm.As(look, text, RichTextBuilder.build(shown));
    }

    @Override
    void paragraph(Element paragraph) {
        Element own = paragraph.child("w:pPr");
        String style = own == null ? null : own.childValue("w:pStyle");
        if (!isOpen && lines.isEmpty()) {
            firstStyle = style;
        }
        isOpen = true;
        properties = own;
        if (lists.isHeading(style) && !Objects.equals(style, firstStyle)) {
            complaints.about(Severity.WARNING, paragraph, "read.heading", PlainText.of(paragraph));
        }
        children(paragraph);
        if (!goesOn(paragraph)) {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (isOpen || !content.isEmpty()) {
            lines.add(lists.line(properties, List.copyOf(content)));
        }
        content.clear();
        isOpen = false;
        properties = null;
    }

    @Override
    void run(Element run) {
        Element look = run.child("w:rPr");
        String style = look == null ? null : look.childValue("w:rStyle");
        strong = Toggle.isOn(look, "w:b", lists.isStyle(style, "Strong"));
        emphasis = Toggle.isOn(look, "w:i", lists.isStyle(style, "Emphasis"));
        isWithheld = lists.isStyle(style, RichTextLook.WITHHELD);
        children(run);
    }

    @Override
    void link(Element hyperlink) {
        String id = hyperlink.attribute("r:id");
        link = checked(id == null ? null : links.addressOf(id), hyperlink);
        children(hyperlink);
        link = null;
    }

    /** An address that a rich text may hold. */
    private @Nullable String checked(@Nullable String address, Element at) {
        if (address == null || address.startsWith("#")) {
            return null;
        }
        boolean isOne = LinkAddress.isAllowed(address)
                && !address.isEmpty()
                && address.chars().noneMatch(c -> c <= ' ' || Character.isISOControl(c));
        if (!isOne) {
            complaints.about(Severity.WARNING, at, "read.link", address);
        }
        return isOne ? address : null;
    }

    @Override
    void table(Element table) {
        complaints.about(Severity.ERROR, table, "read.table", PlainText.of(table));
    }

    @Override
    void drawing(Element drawing) {
        String text = PlainText.of(drawing);
        complaints.about(
                Severity.ERROR,
                drawing,
                "read.drawing",
                text.isBlank() ? PictureReader.alternativeText(drawing) : text);
    }

    @Override
    void text(String text, Element at) {
        String ofField = link == null ? checked(fieldAddress(), at) : link;
        content.add(new Inline.Text(text, strong, emphasis, isWithheld ? Withheld.PART : ofField));
    }
}
