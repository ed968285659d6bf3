package se.kansli.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import se.kansli.text.Essential;

/**
 * What somebody has to do after a batch, for a workbook (<i>rapport över en körning</i>). A {@link SummaryListener} makes it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source what the documents were made of, such as a file's name
 * @param end why the batch ended
 * @param items how many there are
 * @param written how many of them have files that this run wrote
 * @param unchanged how many of them had the right files already
 * @param failed how many of them have none
 * @param counts how often each problem was found, by code
 * @param errors the first that were found, in order of the items
 * @param warnings the first that were found, in order of the items
 * @param leftOut how many errors and warnings are not among them
 */
public record BatchSummary(
        @Essential @NotBlank String source,
        @Essential @NotNull BatchReport.End end,
        @Essential @PositiveOrZero int items,
        @Essential @PositiveOrZero int written,
        @Essential @PositiveOrZero int unchanged,
        @Essential @PositiveOrZero int failed,
        List<@NotNull @Valid Count> counts,
        @Essential List<@NotNull @Valid Finding> errors,
        @Essential List<@NotNull @Valid Finding> warnings,
        @PositiveOrZero int leftOut) {

    /** A summary from its parts. */
    public BatchSummary {
        counts = List.copyOf(counts);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /**
     * How often a problem was found.
     *
     * @param code of the problem
     * @param errors how often it was an error
     * @param warnings how often it was a warning or a tip
     * @param example its text where it was found first
     */
    public record Count(
            @NotBlank String code,
            @PositiveOrZero int errors,
            @PositiveOrZero int warnings,
            @NotBlank String example) {}

    /**
     * A problem of an item.
     *
     * @param number the item's, counted from 1
     * @param origin the item's
     * @param path the component of the record; empty for the whole item
     * @param code of the problem
     * @param text what is wrong and what to do, in Swedish
     */
    public record Finding(
            @Essential int number,
            @Essential @NotBlank String origin,
            @Essential String path,
            @NotBlank String code,
            @Essential @NotBlank String text) {}
}
