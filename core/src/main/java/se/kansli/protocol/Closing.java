package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.meeting.TimeSpan;

/**
 * What comes after a meeting.
 *
 * @param carriedActions open actions of earlier meetings, and how far they have come
 * @param nextMeeting when and where
 * @param distribution who gets the protocol (<i>sändlista</i>)
 * @param attachments documents that belong to the protocol, by title (<i>bilagor</i>)
 */
public record Closing(
        List<@NotNull @Valid Action> carriedActions,
        @Valid @Nullable NextMeeting nextMeeting,
        List<@NotBlank String> distribution,
        List<@NotBlank String> attachments) {

    public Closing {
        carriedActions = Lists.copy(carriedActions);
        distribution = Lists.copy(distribution);
        attachments = Lists.copy(attachments);
    }

    /**
     * The next meeting, as far as it is known (<i>nästa möte</i>).
     *
     * @param date the day
     * @param time from and to
     * @param place where
     */
    public record NextMeeting(
            @NotNull LocalDate date,
            @Valid @Nullable TimeSpan time,
            @Nullable String place) {}
}
