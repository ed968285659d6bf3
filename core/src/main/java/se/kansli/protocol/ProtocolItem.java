package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import se.kansli.meeting.AgendaItemType;
import se.kansli.text.Essential;
import se.kansli.text.FollowsOn;
import se.kansli.text.StartsAs;
import se.kansli.text.Withheld;

/**
 * One matter of a protocol (<i>paragraf</i>, §).
 *
 * @param number the § number; absent in minutes without numbers
 * @param heading what it is called
 * @param type what it was for
 * @param diaryNumber the matter's number in the register
 * @param matter what the matter is
 * @param deliberation what was moved and voted on
 * @param outcome what was decided
 * @param followUp what is to be done
 */
@Withheld(
        when = "matter.confidentiality",
        keep = {"number", "type", "matter.confidentiality", "outcome.immediatelyApproved"},
        titles = {"matter.documents", "followUp.attachments"})
public record ProtocolItem(
        @FollowsOn("V22") @Essential @Positive @Nullable Integer number,
        @Essential @NotBlank String heading,
        @StartsAs("OTHER") @NotNull AgendaItemType type,
        @Nullable String diaryNumber,
        @Valid @Nullable Matter matter,
        @Valid @Nullable Deliberation deliberation,
        @Essential @Valid @Nullable Outcome outcome,
        @Valid @Nullable FollowUp followUp) {

    /**
     * Tells whether the § is not for everybody (<i>sekretess</i>).
     *
     * @return true if the matter is confidential, by whatever law
     */
    public boolean hasSecrecy() {
        return matter != null && matter.confidentiality() != null;
    }

    boolean isImmediatelyApproved() {
        return outcome != null && outcome.immediatelyApproved();
    }
}
