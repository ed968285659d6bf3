package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.text.Swedish;

/**
 * A counted vote (<i>omröstning</i>, <i>votering</i>, KL 5:54–56).
 *
 * @param number its place among the §'s votes, from 1
 * @param method how it was held
 * @param yesMeans what a yes is for (<i>ja-röst för</i>)
 * @param noMeans what a no is for (<i>nej-röst för</i>)
 * @param count how many voted how; absent for a lot
 * @param ballots who voted how, by name; empty for a secret vote
 * @param outcome which side won
 * @param tieBreak what decided if both had as many
 */
public record Vote(
        @Positive int number,
        @NotNull Method method,
        @NotBlank String yesMeans,
        @NotBlank String noMeans,
        @Valid @Nullable Count count,
        List<@NotNull @Valid Ballot> ballots,
        @NotNull Side outcome,
        @Nullable TieBreak tieBreak) {

    public Vote {
        ballots = Lists.copy(ballots);
    }

    /** How many ballots say so. */
    long number(Choice choice) {
        return ballots.stream()
                .filter(ballot -> ballot != null && ballot.choice() == choice)
                .count();
    }

    /** How a vote was held (<i>metod</i>). */
    public enum Method {
        /** By call of names. */
        @Swedish("öppen omröstning")
        OPEN,
        /** By slips: elections and employments. */
        @Swedish("sluten omröstning")
        SECRET,
        /** By lot. */
        @Swedish("lottning")
        LOT
    }

    /** One of the two sides. */
    public enum Side {
        /** What a yes is for. */
        @Swedish("ja")
        YES,
        /** What a no is for. */
        @Swedish("nej")
        NO
    }

    /** What decides when both sides have as many (<i>vid lika röstetal</i>). */
    public enum TieBreak {
        /** The chair's vote counts double. */
        @Swedish("ordförandens utslagsröst")
        CASTING_VOTE,
        /** A lot, in elections and employments. */
        @Swedish("lottning")
        LOT
    }

    /** What somebody voted (<i>röst</i>). */
    public enum Choice {
        /** Yes. */
        @Swedish("ja")
        YES,
        /** No. */
        @Swedish("nej")
        NO,
        /** Neither. */
        @Swedish("avstår")
        ABSTAINED,
        /** Not there. */
        @Swedish("frånvarande")
        ABSENT
    }

    /**
     * How many voted how (<i>omröstningsresultat</i>).
     *
     * @param yes for the one
     * @param no for the other
     * @param abstained for neither
     * @param absent members' places that nobody sat in
     */
    public record Count(
            @PositiveOrZero int yes,
            @PositiveOrZero int no,
            @PositiveOrZero int abstained,
            @PositiveOrZero int absent) {}

    /**
     * One vote.
     *
     * @param name whose
     * @param party abbreviation of the party
     * @param choice what
     */
    public record Ballot(
            @NotBlank String name,
            @Nullable String party,
            @NotNull Choice choice) {}
}
