package se.kansli.internal.accessibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.kansli.internal.accessibility.Block.Paragraph;
import se.kansli.internal.accessibility.Block.Table;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;

/**
 * A part of a Word file as it is read: the body, a header, a footer or the notes.
 *
 * @param kind the last word of the relationship that leads to it, such as {@code header}
 * @param isTemplate whether its controls hold examples and not values
 */
record Story(
        String part,
        String kind,
        boolean isTemplate,
        List<Container> containers,
        List<Found> drawings,
        List<Found> controls,
        List<Link> links) {
    /** The kind of the document itself. */
    static final String BODY = "officeDocument";

    Story(String part, String kind, boolean isTemplate) {
        this(part, kind, isTemplate, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    boolean isBody() {
        return kind.equals(BODY);
    }

    /** Whether it stands in the margin of every page. */
    boolean isHeader() {
        return kind.equals("header") || kind.equals("footer");
    }

    /** All paragraphs in their order, wherever they stand. */
    List<Paragraph> paragraphs() {
        return containers.stream()
                .flatMap(container -> container.paragraphs().stream())
                .sorted(Comparator.comparingInt(paragraph -> paragraph.place().paragraph()))
                .toList();
    }

    /** Where blocks follow upon one another. */
    enum Where {
        PAGE,
        CELL,
        TEXT_BOX
    }

    /** Blocks that follow upon one another. */
    record Container(Where where, List<Block> blocks) {
        List<Paragraph> paragraphs() {
            return blocks.stream()
                    .filter(Paragraph.class::isInstance)
                    .map(Paragraph.class::cast)
                    .toList();
        }

        List<Table> tables() {
            return blocks.stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .toList();
        }
    }

    /** An element that a rule looks into. */
    record Found(Element element, Location.InWord place) {}

    /**
     * A link.
     *
     * @param text as it is read
     * @param isOut whether it leads out of the document
     * @param hasTip whether it says where, when it is pointed at
     */
    record Link(Location.InWord place, String text, boolean isOut, boolean hasTip) {}
}
