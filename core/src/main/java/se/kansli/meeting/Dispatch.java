package se.kansli.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;

/**
 * How a notice was sent (<i>utskick</i>).
 *
 * @param sentOn the day; absent before it is sent
 * @param sender who calls the meeting, with title, such as {@code Alva Exempelsson, ordförande}
 * @param secretary who keeps the minutes
 * @param leadDays how many days before the meeting the body's own rules want the notice; absent for the usual, 5; an
 *     assembly has 7 at least (KL 5:15)
 * @param attachments documents that are sent with the notice, by title (<i>bilagor</i>)
 * @param omitted what is not sent and where it can be read (<i>utelämnade handlingar</i>)
 */
public record Dispatch(
        @Nullable LocalDate sentOn,
        @Nullable String sender,
        @Nullable String secretary,
        @PositiveOrZero @Nullable Integer leadDays,
        List<@NotBlank String> attachments,
        @Nullable String omitted) {

    public Dispatch {
        attachments = Lists.copy(attachments);
    }
}
