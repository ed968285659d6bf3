package se.kansli.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.kansli.internal.value.Lists;
import se.kansli.text.RichText;
import se.kansli.text.Swedish;
import se.kansli.validation.HasText;

/**
 * What somebody wants decided (<i>yrkande</i>).
 *
 * @param by the names of those who moved it
 * @param kind what sort of motion
 * @param text verbatim
 * @param withdrawn whether it was taken back (<i>återkallat</i>)
 */
public record Motion(
        @NotEmpty List<@NotBlank String> by,
        @NotNull Kind kind,
        @HasText RichText text,
        boolean withdrawn) {

    public Motion {
        by = Lists.copy(by);
    }

    /** What sort of motion it is (<i>yrkandets typ</i>). */
    public enum Kind {
        /** For the proposal. */
        @Swedish("bifall")
        APPROVAL,
        /** Against it. */
        @Swedish("avslag")
        REJECTION,
        /** Something else in its place. */
        @Swedish("ändring")
        AMENDMENT,
        /** Something more. */
        @Swedish("tillägg")
        ADDITION,
        /** Back to be prepared again. */
        @Swedish("återremiss")
        REFERRAL,
        /** Another time. */
        @Swedish("bordläggning")
        TABLING
    }
}
