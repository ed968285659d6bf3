package se.kansli.internal.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.Block.Origin;
import se.kansli.internal.accessibility.Block.Paragraph;
import se.kansli.internal.accessibility.Block.Piece;
import se.kansli.internal.accessibility.Looks.ParagraphLook;
import se.kansli.internal.accessibility.Story.Found;
import se.kansli.internal.accessibility.Story.Where;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;

/** Reads what stands in the lines of a paragraph. Used once. */
final class InLineReader {
    private final StoryReader story;
    private final ParagraphLook look;
    private final Location.InWord place;
    private final List<Piece> pieces = new ArrayList<>(4);
    private boolean holdsMore;

    InLineReader(StoryReader story, ParagraphLook look, Location.InWord place) {
        this.story = story;
        this.look = look;
        this.place = place;
    }

    Paragraph read(Element paragraph, @Nullable Element properties, Origin origin) {
        boolean endsSection = properties != null && properties.child("w:sectPr") != null;
        holdsMore = endsSection || origin != Origin.AUTHOR;
        children(paragraph, origin);
        boolean isItem = story.looks().lists().hasItem(look.format());
        RunFormat number = isItem ? story.looks().number(properties, look) : null;
        return new Paragraph(place, look, List.copyOf(pieces), number, holdsMore, isItem);
    }

    private void children(Element element, Origin origin) {
        for (Element child : element.children()) {
            if (!story.skipsDeleted(child)) {
                child(child, origin);
            }
        }
    }

    private void child(Element element, Origin origin) {
        switch (element.name()) {
            case "w:pPr", "w:rPr" -> {}
            case "w:r" -> run(element, origin);
            case "w:hyperlink" -> {
                story.links().start();
                children(element, origin);
                story.links().end(element, place);
            }
            case "w:sdt" -> {
                holdsMore = true;
                story.story().controls().add(new Found(element, place));
                Element content = element.child("w:sdtContent");
                if (content != null) {
                    children(
                            content,
                            Controls.origin(element, origin, story.story().isTemplate()));
                }
            }
            case "mc:AlternateContent" -> story.alternative(element, branch -> children(branch, origin));
            default -> children(element, origin);
        }
    }

    private void run(Element run, Origin origin) {
        StringBuilder text = new StringBuilder();
        for (Element child : run.children()) {
            content(child, text, origin);
        }
        if (!text.isEmpty()) {
            story.links().text(text.toString());
            RunFormat format = story.looks().run(run.child("w:rPr"), look);
            pieces.add(new Piece(text.toString(), format, story.looks().background(format, look), origin));
        }
    }

    private void content(Element element, StringBuilder text, Origin origin) {
        switch (element.name()) {
            case "w:t" -> text.append(element.content());
            case "w:tab", "w:ptab" -> text.append('\t');
            case "w:cr" -> text.append('\n');
            case "w:noBreakHyphen" -> text.append('-');
            case "w:br" -> {
                holdsMore |= element.attribute("w:type") != null;
                text.append('\n');
            }
            case "w:sym" -> text.append('\uFFFC');
            case "w:instrText" -> story.links().code(element.content());
            case "w:fldChar" -> {
                holdsMore = true;
                story.links().fieldCharacter(element, place);
            }
            case "w:rPr", "w:delText", "w:delInstrText", "w:softHyphen", "w:lastRenderedPageBreak" -> {}
            case "mc:AlternateContent" ->
                story.alternative(element, branch -> branch.children().forEach(child -> content(child, text, origin)));
            default -> other(element, origin);
        }
    }

    /** A picture, a shape, a note's number. */
    private void other(Element element, Origin origin) {
        holdsMore = true;
        if (element.is("w:drawing") && !origin.isReplaced()) {
            element.children().forEach(each -> story.story().drawings().add(new Found(each, place)));
        } else if (element.is("w:pict")) {
            story.story().drawings().add(new Found(element, place));
        }
        boxes(element);
    }

    private void boxes(Element element) {
        if (element.is("w:txbxContent")) {
            story.container(element, Where.TEXT_BOX, CellFormat.NOTHING);
        } else if (element.is("mc:AlternateContent")) {
            story.alternative(element, this::boxes);
        } else {
            element.children().forEach(this::boxes);
        }
    }
}
