package se.kansli.internal.accessibility;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.WordStyles.Style;
import se.kansli.internal.xml.Element;

/** Finds out what paragraphs and characters look like, from all that has a say in it. */
final class Looks {
    private final WordStyles styles;
    private final WordLists lists;
    private final Rgb page;

    Looks(WordStyles styles, WordLists lists, Rgb page) {
        this.styles = styles;
        this.lists = lists;
        this.page = page;
    }

    WordStyles styles() {
        return styles;
    }

    WordLists lists() {
        return lists;
    }

    /** The language of a text that nobody has marked. */
    @Nullable String language() {
        return styles.style("paragraph", null).run().over(styles.runDefaults()).language();
    }

    /** A paragraph's format, and the style its characters begin from. */
    record ParagraphLook(ParagraphFormat format, CellFormat cell, RunFormat style) {}

    /** @param cell what the table around it says */
    ParagraphLook paragraph(@Nullable Element properties, CellFormat cell) {
        Style style = styles.style("paragraph", properties == null ? null : properties.childValue("w:pStyle"));
        ParagraphFormat format = ParagraphFormat.of(properties, styles.colours())
                .over(style.paragraph())
                .over(cell.paragraph())
                .over(styles.paragraphDefaults());
        return new ParagraphLook(format, cell, style.run());
    }

    /** Characters with the properties of a run. */
    RunFormat run(@Nullable Element properties, ParagraphLook paragraph) {
        RunFormat direct = RunFormat.of(properties, styles.colours());
        String id = properties == null ? null : properties.childValue("w:rStyle");
        RunFormat character = styles.style("character", id).run();
        RunFormat table = paragraph.cell().run();
        RunFormat all =
                direct.over(character).over(paragraph.style()).over(table).over(styles.runDefaults());
        return direct.bold() == null ? all.withBold(bold(table, paragraph.style(), character)) : all;
    }

    /** Each level of styles turns bold on or off again, unless it is on from the beginning (17.7.3). */
    private boolean bold(RunFormat... levels) {
        boolean isOdd = Stream.of(levels).filter(RunFormat::isBold).count() % 2 == 1;
        return styles.runDefaults().isBold() || isOdd;
    }

    /** What characters stand on. */
    Rgb background(RunFormat run, ParagraphLook paragraph) {
        Rgb cell = Paint.seen(paragraph.cell().shading(), page);
        Rgb block = Paint.seen(paragraph.format().shading(), cell);
        return Paint.seen(run.highlight(), Paint.seen(run.shading(), block));
    }

    /** The number before an item of a list; null where there is none. */
    @Nullable RunFormat number(@Nullable Element properties, ParagraphLook paragraph) {
        Element ofNumber = lists.numberFormat(paragraph.format());
        if (ofNumber == null) {
            return null;
        }
        RunFormat mark = run(properties == null ? null : properties.child("w:rPr"), paragraph);
        return RunFormat.of(ofNumber, styles.colours()).over(mark);
    }
}
