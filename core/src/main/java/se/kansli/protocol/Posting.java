package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Municipality;

/**
 * That the approval is made known on a municipality's notice board (<i>anslag</i>, KL 8:12).
 *
 * <pre>{@code
 * Posting.from(LocalDate.of(2026, 6, 10), "Kommunhuset, plan 2", "Alva Exempelsson");   // to and with the days of the law
 * }</pre>
 *
 * @param municipality whose notice board; absent if the body has one municipality
 * @param paragraphs which §§, such as {@code 45}, for those approved at the meeting itself and made known by themselves;
 *     absent for all others
 * @param posted the day it goes up
 * @param lastDayOfAppeal three weeks later (KL 13:5)
 * @param removed the day it comes down
 * @param keptAt where the protocol can be read (<i>förvaringsplats</i>)
 * @param postedBy the name of who put it up
 */
public record Posting(
        @Valid @Nullable Municipality municipality,
        @Nullable String paragraphs,
        @NotNull LocalDate posted,
        @NotNull LocalDate lastDayOfAppeal,
        @NotNull LocalDate removed,
        @Nullable String keptAt,
        @Nullable String postedBy) {

    /**
     * A posting with the days that the law gives.
     *
     * @param posted the day it goes up
     * @param keptAt where the protocol can be read
     * @param postedBy who puts it up
     * @return a posting in the body's only municipality, of all that is not approved at the meeting itself
     */
    public static Posting from(LocalDate posted, String keptAt, String postedBy) {
        return new Posting(
                null,
                null,
                posted,
                Deadlines.lastDayOfAppeal(posted),
                Deadlines.earliestRemoval(posted),
                keptAt,
                postedBy);
    }
}
