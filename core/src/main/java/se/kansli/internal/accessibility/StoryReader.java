package se.kansli.internal.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.kansli.internal.accessibility.Block.Cell;
import se.kansli.internal.accessibility.Block.Origin;
import se.kansli.internal.accessibility.Block.Paragraph;
import se.kansli.internal.accessibility.Block.Row;
import se.kansli.internal.accessibility.Block.Table;
import se.kansli.internal.accessibility.Looks.ParagraphLook;
import se.kansli.internal.accessibility.Story.Container;
import se.kansli.internal.accessibility.Story.Found;
import se.kansli.internal.accessibility.Story.Where;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;

/** Reads a part as paragraphs and tables, in the order a screen reader does. Used once. */
final class StoryReader {
    private static final int LONGEST_EXCERPT = 60;
    private static final Set<String> DELETED = Set.of("w:del", "w:moveFrom");

    private final Story story;
    private final Looks looks;
    private final Links links;
    private int paragraphs;
    private String heading = "";

    private StoryReader(Story story, Looks looks) {
        this.story = story;
        this.looks = looks;
        links = new Links(story.links());
    }

    /** Reads a part into an empty story. */
    static Story read(Element root, Story story, Looks looks) {
        new StoryReader(story, looks).container(root, Where.PAGE, CellFormat.NOTHING);
        return story;
    }

    Story story() {
        return story;
    }

    Looks looks() {
        return looks;
    }

    Links links() {
        return links;
    }

    /** The blocks that follow upon one another in an element. */
    List<Block> container(Element element, Where where, CellFormat cell) {
        List<Block> blocks = new ArrayList<>();
        story.containers().add(new Container(where, blocks));
        blocks(element, cell, Origin.AUTHOR, blocks);
        return blocks;
    }

    private void blocks(Element element, CellFormat cell, Origin origin, List<Block> into) {
        for (Element child : element.children()) {
            switch (child.name()) {
                case "w:p" -> into.add(paragraph(child, cell, origin));
                case "w:tbl" -> into.add(table(child));
                case "w:sdt" -> {
                    story.controls().add(new Found(child, placeOf(child)));
                    Element content = child.child("w:sdtContent");
                    if (content != null) {
                        blocks(content, cell, Controls.origin(child, origin, story.isTemplate()), into);
                    }
                }
                case "mc:AlternateContent" -> alternative(child, choice -> blocks(choice, cell, origin, into));
                default -> blocks(child, cell, origin, into);
            }
        }
    }

    /** The first branch, and the number of the paragraphs in the others. */
    void alternative(Element alternatives, Consumer<Element> reader) {
        boolean isRead = false;
        for (Element branch : alternatives.children()) {
            if (isRead) {
                skip(branch);
            } else {
                reader.accept(branch);
                isRead = true;
            }
        }
    }

    /** What is not read is counted all the same, for people count it. */
    void skip(Element element) {
        paragraphs += element.is("w:p") ? 1 : 0;
        element.children().forEach(this::skip);
    }

    boolean skipsDeleted(Element element) {
        boolean isDeleted = DELETED.contains(element.name());
        if (isDeleted) {
            skip(element);
        }
        return isDeleted;
    }

    private Paragraph paragraph(Element element, CellFormat cell, Origin origin) {
        Element properties = element.child("w:pPr");
        ParagraphLook look = looks.paragraph(properties, cell);
        paragraphs++;
        if (look.format().headingLevel() > 0) {
            String words = excerpt(element);
            heading = words.isEmpty() ? heading : words;
        }
        Location.InWord place = placeOf(element);
        return new InLineReader(this, look, place).read(element, properties, origin);
    }

    private Table table(Element element) {
        Location.InWord place = new Location.InWord(story.part(), paragraphs + 1, heading, excerpt(element));
        List<Element> rowElements = new ArrayList<>();
        collect(element, "w:tr", rowElements);
        Element properties = element.child("w:tblPr");
        TableLook look = new TableLook(properties, looks.styles(), rowElements.size());
        List<Row> rows = new ArrayList<>();
        for (Element row : rowElements) {
            rows.add(row(row, look, rows.size()));
        }
        return new Table(place, properties == null ? element : properties, List.copyOf(rows));
    }

    /** The elements with a name, perhaps inside controls; the controls are taken note of. */
    private void collect(Element element, String name, List<Element> into) {
        for (Element child : element.children()) {
            if (child.is(name)) {
                into.add(child);
            } else if (child.is("w:sdt")) {
                story.controls().add(new Found(child, placeOf(child)));
                collect(child, name, into);
            } else if (child.is("w:sdtContent") || child.is("w:customXml") || child.is("w:ins")) {
                collect(child, name, into);
            }
        }
    }

    private Row row(Element row, TableLook look, int number) {
        Element properties = row.child("w:trPr");
        Element header = properties == null ? null : properties.child("w:tblHeader");
        boolean isHeader =
                header == null ? number == 0 && look.hasHeader() : Boolean.TRUE.equals(RunFormat.toggle(header));
        List<Element> cellElements = new ArrayList<>();
        collect(row, "w:tc", cellElements);
        List<Cell> cells = new ArrayList<>();
        for (Element cell : cellElements) {
            cells.add(cell(cell, look.cell(number, cells.size(), cellElements.size())));
        }
        return new Row(List.copyOf(cells), isHeader, story.isTemplate() && Controls.isRepeated(row));
    }

    private Cell cell(Element cell, CellFormat ofTable) {
        Location.InWord place = new Location.InWord(story.part(), paragraphs + 1, heading, excerpt(cell));
        Element properties = cell.child("w:tcPr");
        Element fill = properties == null ? null : properties.child("w:shd");
        Element span = properties == null ? null : properties.child("w:vMerge");
        String columns = properties == null ? null : properties.childValue("w:gridSpan");
        boolean isContinued = span != null && !"restart".equals(span.attribute("w:val"));
        boolean isMerged = span != null || columns != null && !columns.equals("1");
        List<Block> blocks = container(
                cell, Where.CELL, ofTable.shaded(looks.styles().colours().shading(fill)));
        return new Cell(place, blocks, isMerged, isContinued);
    }

    Location.InWord placeOf(Element element) {
        return new Location.InWord(story.part(), Math.max(1, paragraphs), heading, excerpt(element));
    }

    private static String excerpt(Element element) {
        StringBuilder words = new StringBuilder();
        collectWords(element, words);
        String line = words.toString().strip().replace('\n', ' ');
        return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT - 1) + "…";
    }

    private static void collectWords(Element element, StringBuilder words) {
        for (Element child : element.children()) {
            if (words.length() > LONGEST_EXCERPT) {
                return;
            } else if (child.is("w:t")) {
                words.append(child.content());
            }
            collectWords(child, words);
        }
    }
}
