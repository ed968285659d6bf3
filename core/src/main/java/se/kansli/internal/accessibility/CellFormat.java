package se.kansli.internal.accessibility;

import org.jspecify.annotations.Nullable;

/**
 * What a table or its style says of a cell and of what stands in it.
 *
 * @param header whether the style repeats the row on every page, as a header
 */
record CellFormat(
        RunFormat run, ParagraphFormat paragraph, @Nullable Paint shading, boolean header) {
    static final CellFormat NOTHING = new CellFormat(RunFormat.NOTHING, ParagraphFormat.NOTHING, null, false);

    /** This level over another. */
    CellFormat over(CellFormat inherited) {
        return new CellFormat(
                run.over(inherited.run),
                paragraph.over(inherited.paragraph),
                Paint.over(shading, inherited.shading),
                header || inherited.header);
    }

    CellFormat shaded(@Nullable Paint own) {
        return new CellFormat(run, paragraph, Paint.over(own, shading), header);
    }
}
