package se.kansli.internal.word;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Value;
import se.kansli.internal.word.PictureSegment.Box;
import se.kansli.internal.word.PictureSegment.Detail;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;

/**
 * Puts a picture from the data into the drawing of a picture control: the drawing stays as its author made it, with its
 * place and its frame, but for what belongs to the picture that stood there.
 */
final class PictureCompiler {
    private final PartWriter out;
    private final Consumer<Element> copyContent;
    private @Nullable Value value;
    private Box box = new Box(1, 1);
    private boolean foundPicture;

    PictureCompiler(PartWriter out, Consumer<Element> copyContent) {
        this.out = out;
        this.copyContent = copyContent;
    }

    /** The room for a picture in a control's content; null if there is not exactly one picture in it. */
    static @Nullable Box boxIn(Element content) {
        List<Element> drawings = content.all("w:drawing");
        boolean hasOther = content.first("mc:AlternateContent") != null || content.first("w:pict") != null;
        if (drawings.size() != 1 || content.all("a:blip").size() != 1 || hasOther) {
            return null;
        }
        Element extent = drawings.get(0).first("wp:extent");
        long width = length(extent, "cx");
        long height = length(extent, "cy");
        boolean isWhole = width > 0 && height > 0 && drawings.get(0).first("wp:docPr") != null;
        return isWhole ? new Box(width, height) : null;
    }

    private static long length(@Nullable Element extent, String attribute) {
        String length = extent == null ? null : extent.attribute(attribute);
        return length != null && length.matches("[0-9]{1,15}") ? Long.parseLong(length) : 0;
    }

    /** Copies a control's content with another picture in it. */
    void fill(Value picture, Box room, Element content) {
        foundPicture = true;
        value = picture;
        box = room;
        copyContent.accept(content);
        value = null;
    }

    /** Whether a picture has been filled in. */
    boolean foundPicture() {
        return foundPicture;
    }

    /** Writes an element that is another with another picture; false if it is as it was. */
    boolean write(Element element) {
        Value picture = value;
        if (picture == null) {
            return false;
        }
        Element parent = element.parent();
        String around = parent == null ? "" : parent.name();
        switch (element.name()) {
            case "wp:extent" -> extent(element, picture);
            case "wp:docPr", "pic:cNvPr" -> description(element, picture);
            case "a:blip" -> file(element, picture);
            case "a:ext" -> {
                if (!around.equals("a:xfrm")) {
                    return false;
                }
                extent(element, picture);
            }
            case "a:extLst" -> {
                // may say that the old picture only decorates, or name a drawing to be shown instead of the file
                return List.of("wp:docPr", "pic:cNvPr", "a:blip").contains(around);
            }
            case "a:srcRect", "wp14:sizeRelH", "wp14:sizeRelV" -> {
                // left out: they cut the old picture, or let the page's size go before the picture's
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void extent(Element element, Value picture) {
        Box room = box;
        startTag(element);
        attribute("cx", picture, (found, run) -> Long.toString(room.widthOf(found)));
        attribute("cy", picture, (found, run) -> Long.toString(room.heightOf(found)));
        rest(element, "cx", "cy");
    }

    private void description(Element element, Value picture) {
        startTag(element);
        out.raw(" id=\"");
        out.drawingId(element);
        out.raw("\"");
        attribute("descr", picture, (found, run) -> found.alternativeText());
        rest(element, "id", "descr", "title");
    }

    private void file(Element element, Value picture) {
        startTag(element);
        attribute("r:embed", picture, (found, run) -> run.idOf(found.content()));
        rest(element, "r:embed", "r:link");
    }

    private void attribute(String name, Value picture, Detail detail) {
        out.raw(" " + name + "=\"");
        out.add(new PictureSegment(picture, detail));
        out.raw("\"");
    }

    private void startTag(Element element) {
        out.raw("<" + element.name());
    }

    /** The start tag's own attributes but for some, and what stands between the tags. */
    private void rest(Element element, String... dropped) {
        int from = element.start() + 1 + element.name().length();
        List<Attribute> places = Stream.of(dropped)
                .map(element::attributeAt)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Attribute::start))
                .toList();
        for (Attribute place : places) {
            out.raw(out.xml().text(from, place.start()).stripTrailing());
            from = place.valueEnd() + 1;
        }
        out.raw(from, element.contentStart());
        if (!element.isEmptyTag()) {
            copyContent.accept(element);
            out.raw(element.contentEnd(), element.end());
        }
    }
}
