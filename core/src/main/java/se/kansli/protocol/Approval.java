package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Role;
import se.kansli.text.Swedish;

/**
 * That a protocol is attested to be right, and made known (<i>justering</i>, <i>anslag</i>; KL 5:69–70, 8:12).
 *
 * @param adjusters the names of those who attest with the chair (<i>justerare</i>)
 * @param substitutes the names of those who do if an adjuster cannot
 * @param place where it is to be done
 * @param date when it is done (<i>justeringsdatum</i>)
 * @param time of day
 * @param form how it is signed; absent if not known
 * @param signatures who signs what
 * @param postings where and when it is made known; a joint board has one for each municipality (KL 9:32)
 */
public record Approval(
        List<@NotNull @Valid Adjuster> adjusters,
        List<@NotBlank String> substitutes,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Form form,
        List<@NotNull @Valid Signature> signatures,
        List<@NotNull @Valid Posting> postings) {

    public Approval {
        adjusters = Lists.copy(adjusters);
        substitutes = Lists.copy(substitutes);
        signatures = Lists.copy(signatures);
        postings = Lists.copy(postings);
    }

    /** How a protocol is signed. */
    public enum Form {
        /** With a pen. */
        @Swedish("på papper")
        PEN,
        /** With an electronic signature. */
        @Swedish("elektroniskt")
        ELECTRONIC
    }

    /**
     * Somebody who attests (<i>justerare</i>).
     *
     * @param name who
     * @param paragraphs which §§, such as {@code 39–48}; absent for all
     */
    public record Adjuster(@NotBlank String name, @Nullable String paragraphs) {}

    /**
     * A signature (<i>underskrift</i>).
     *
     * @param role as what somebody signs
     * @param name who
     * @param date when
     * @param paragraphs which §§, such as {@code 39–48}; absent for all
     */
    public record Signature(
            @NotNull Role role,
            @NotBlank String name,
            @Nullable LocalDate date,
            @Nullable String paragraphs) {}
}
