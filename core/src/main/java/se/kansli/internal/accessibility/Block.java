package se.kansli.internal.accessibility;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.Looks.ParagraphLook;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;

/** What stands under one another: paragraphs and tables. */
sealed interface Block {

    Location.InWord place();

    /**
     * A paragraph.
     *
     * @param number how the number before it is written; null if it has none
     * @param holdsMore whether there is something else than text in it: a picture, a break, a field, a control
     * @param isItem whether it belongs to a list
     */
    record Paragraph(
            Location.InWord place,
            ParagraphLook look,
            List<Piece> pieces,
            @Nullable RunFormat number,
            boolean holdsMore,
            boolean isItem)
            implements Block {

        /** All that is read. */
        String text() {
            return pieces.size() == 1
                    ? pieces.get(0).text()
                    : pieces.stream().map(Piece::text).collect(Collectors.joining());
        }

        /** What the author of a template wrote, and no example of a value. */
        String ownText() {
            return pieces.stream()
                    .map(piece -> piece.origin().isReplaced() ? "x" : piece.text())
                    .collect(Collectors.joining());
        }

        int headingLevel() {
            return look.format().headingLevel();
        }

        boolean isEmpty() {
            return !holdsMore && text().isBlank();
        }
    }

    /** Where characters come from. */
    enum Origin {
        AUTHOR,
        /** A template's author, to show what stands there; the value will look the same. */
        EXAMPLE,
        /** A control's placeholder, for whoever fills it in. */
        PROMPT,
        /** Whoever filled a control in, or will. */
        VALUE;

        /** Whether something else will stand there. */
        boolean isReplaced() {
            return this == EXAMPLE || this == PROMPT;
        }
    }

    /** Characters that look the same. */
    record Piece(String text, RunFormat look, Rgb background, Origin origin) {}

    /** A table. */
    record Table(Location.InWord place, Element properties, List<Row> rows) implements Block {

        /** How many cells the widest row has. */
        int columns() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }

        /** Whether a person needs its headers to tell what a cell means. */
        boolean hasData() {
            boolean grows = rows.stream().anyMatch(Row::isRepeated);
            return columns() > 1 && (rows.size() > 1 || grows);
        }
    }

    /**
     * A row.
     *
     * @param isHeader whether Word repeats it on every page
     * @param isRepeated whether a template makes more of it
     */
    record Row(List<Cell> cells, boolean isHeader, boolean isRepeated) {}

    /**
     * A cell.
     *
     * @param isMerged whether it takes the place of several
     * @param isContinued whether another cell reaches into it
     */
    record Cell(Location.InWord place, List<Block> blocks, boolean isMerged, boolean isContinued) {
        boolean isEmpty() {
            return blocks.stream().allMatch(block -> block instanceof Paragraph paragraph && paragraph.isEmpty());
        }
    }
}
