package se.kansli.protocol;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A protocol as a document in a series (<i>handlingsuppgifter</i>).
 *
 * @param status how far it has come
 * @param completedOn the day it became a finished document (<i>färdigställd</i>, TF 2:10)
 * @param part whether it is all of the meeting's §§
 * @param lastNumberBefore the last § of the year's previous protocol; absent if not known
 * @param diaryNumber the protocol's own number in the register
 */
public record ProtocolMetadata(
        @NotNull ProtocolStatus status,
        @Nullable LocalDate completedOn,
        @NotNull ProtocolPart part,
        @PositiveOrZero @Nullable Integer lastNumberBefore,
        @Nullable String diaryNumber) {

    /** A whole protocol that is being written. */
    static ProtocolMetadata draft(@Nullable Integer lastNumberBefore) {
        return new ProtocolMetadata(ProtocolStatus.DRAFT, null, ProtocolPart.WHOLE, lastNumberBefore, null);
    }

    ProtocolMetadata asPart(ProtocolPart other) {
        return new ProtocolMetadata(status, completedOn, other, lastNumberBefore, diaryNumber);
    }
}
