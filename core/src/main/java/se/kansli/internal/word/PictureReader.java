package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.office.Relationships.Relationship;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.xml.Element;

/** Reads the pictures of one part: only files that are in the document itself. */
final class PictureReader {
    private final OpcPackage file;
    private final String partName;
    private final Relationships relationships;

    PictureReader(OpcPackage file, String partName, Relationships relationships) {
        this.file = file;
        this.partName = partName;
        this.relationships = relationships;
    }

    /**
     * The picture in a control.
     *
     * @param alternativeText empty if it has none
     */
    record Seen(PictureForm content, String alternativeText) {
        static final Seen NOTHING = new Seen(PictureForm.NONE, "");
    }

    /** What stands in a control. */
    Seen read(Element content) {
        List<Element> drawings = drawingsIn(content);
        if (drawings.isEmpty()) {
            return Seen.NOTHING;
        }
        Element drawing = drawings.get(0);
        PictureForm seen = drawings.size() == 1
                ? fileOf(drawing)
                : PictureForm.refused("read.picture-several", "count", drawings.size());
        return new Seen(seen, alternativeText(drawing));
    }

    /** What a drawing says to whoever cannot see it; empty if it says nothing. */
    static String alternativeText(Element drawing) {
        Element properties = drawing.first("wp:docPr");
        String text = properties == null ? null : properties.attribute("descr");
        return text == null ? "" : text;
    }

    private static List<Element> drawingsIn(Element content) {
        List<Element> drawings = new ArrayList<>();
        new TextWalk() {
            @Override
            void drawing(Element drawing) {
                drawings.add(drawing);
            }

            @Override
            void text(String text, Element at) {
                // beside a picture: its place holds no text
            }
        }.children(content);
        return drawings;
    }

    private PictureForm fileOf(Element drawing) {
        List<Element> blips = drawing.all("a:blip");
        if (blips.size() != 1) {
            return PictureForm.refused("read.picture-kind");
        }
        String link = blips.get(0).attribute("r:link");
        Relationship embedded = relationship(blips.get(0).attribute("r:embed"));
        boolean isLinked = link != null && !link.isEmpty() || embedded != null && embedded.external();
        if (isLinked) {
            return PictureForm.refused("read.picture-linked");
        }
        String name = embedded == null || !embedded.isOfType("image")
                ? null
                : OpcPackage.resolve(partName, embedded.target());
        OpcPackage.Part part = name == null ? null : file.part(name);
        return part == null ? PictureForm.refused("read.picture-missing") : PictureForm.of(part.content());
    }

    private @Nullable Relationship relationship(@Nullable String id) {
        return id == null ? null : relationships.withId(id);
    }
}
