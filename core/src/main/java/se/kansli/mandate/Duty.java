package se.kansli.mandate;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.FeedbackDirection;
import se.kansli.text.Swedish;
import se.kansli.validation.Findings;
import se.kansli.validation.Rule;
import se.kansli.validation.RuleCheck;

/**
 * One thing a role is to do, as data (<i>uppgift</i>).
 *
 * @param code one of the standard duties, such as {@link #SEND_NOTICE}, or a code of one's own
 * @param action what is done
 * @param object with what, such as {@code kallelse och dagordning}
 * @param recipient to whom
 * @param email the address it is sent to
 * @param direction which way feedback goes
 * @param deadline when, in words, such as {@code inför nätverksträffarna}
 * @param cadence how often
 */
@Rule(code = "V09", check = Duty.SubmissionsHaveAddress.class)
public record Duty(
        @NotBlank String code,
        @NotNull Action action,
        @NotBlank String object,
        @Nullable String recipient,
        @Email(message = "{V09/wrong}") @Nullable String email,
        @Nullable FeedbackDirection direction,
        @Nullable String deadline,
        @Nullable Cadence cadence) {

    /** Lead the meetings. */
    public static final String LEAD = "D1";

    /** Send notice and agenda. */
    public static final String SEND_NOTICE = "D2";

    /** Send the register of members. */
    public static final String SEND_MEMBERS = "D4";

    /** Keep the minutes. */
    public static final String KEEP_MINUTES = "D5";

    /** Send in the minutes. */
    public static final String SEND_MINUTES = "D6";

    /** Send in dates, places and times. */
    public static final String SEND_MEETING_PLAN = "D7";

    /** What is done (<i>handling</i>). */
    public enum Action {
        /** Lead. */
        @Swedish("leda")
        LEAD,
        /** Call a meeting. */
        @Swedish("kalla")
        CALL,
        /** Give feedback. */
        @Swedish("återkoppla")
        FEED_BACK,
        /** Send in; needs an address. */
        @Swedish("skicka in")
        SUBMIT,
        /** Write. */
        @Swedish("skriva")
        WRITE,
        /** Draw up. */
        @Swedish("upprätta")
        DRAW_UP,
        /** Prepare. */
        @Swedish("bereda")
        PREPARE,
        /** Coordinate. */
        @Swedish("samordna")
        COORDINATE,
        /** Compile. */
        @Swedish("sammanställa")
        COMPILE,
        /** Inform. */
        @Swedish("informera")
        INFORM
    }

    /** V09: what is to be sent in has an address to go to. */
    static final class SubmissionsHaveAddress implements RuleCheck<Duty> {
        @Override
        public void check(Duty duty, Findings findings) {
            if (duty.action() == Action.SUBMIT
                    && (duty.email() == null || duty.email().isEmpty())) {
                findings.reportVariant("missing", "email", "object", String.valueOf(duty.object()));
            }
        }
    }
}
