package se.kansli.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.text.StartsAs;
import se.kansli.text.Withheld;
import se.kansli.validation.HasText;

/**
 * One item of an agenda (<i>dagordningspunkt</i>, on a board's list <i>ärende</i>).
 *
 * @param number its place on the agenda, from 1
 * @param heading what it is called
 * @param type what it is for
 * @param diaryNumber the matter's number in the register
 * @param presentation who presents it, when, and for how long
 * @param proposal what is proposed to be decided, one att-clause each (<i>förslag till beslut</i>)
 * @param documents what the decision stands on, by title (<i>beslutsunderlag</i>)
 * @param goal the number of the goal it serves, in the goal document
 * @param confidentiality absent for what everybody may read
 */
@Withheld(
        when = "confidentiality",
        keep = {
            "number",
            "type",
            "presentation.start",
            "presentation.minutes",
            "presentation.closedDoors",
            "confidentiality"
        },
        titles = "documents")
public record AgendaItem(
        @Positive int number,
        @Essential @NotBlank String heading,
        @StartsAs("OTHER") @NotNull AgendaItemType type,
        @Nullable String diaryNumber,
        @Valid @Nullable Presentation presentation,
        List<@HasText RichText> proposal,
        List<@NotBlank String> documents,
        @Positive @Nullable Integer goal,
        @Valid @Nullable Confidentiality confidentiality) {

    public AgendaItem {
        proposal = Lists.copy(proposal);
        documents = Lists.copy(documents);
    }

    /**
     * How an item is presented (<i>föredragning</i>).
     *
     * @param presenter who, with title (<i>föredragande</i>)
     * @param start the time of day
     * @param minutes how long it may take
     * @param closedDoors whether nobody may listen (<i>stängda dörrar</i>, KL 6:25)
     */
    public record Presentation(
            @Nullable String presenter,
            @Nullable LocalTime start,
            @Positive @Nullable Integer minutes,
            boolean closedDoors) {}
}
