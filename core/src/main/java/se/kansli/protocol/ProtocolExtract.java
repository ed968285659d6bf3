package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.meeting.Meeting;
import se.kansli.organisation.Body;
import se.kansli.text.Essential;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * One § of a protocol as a document of its own (<i>protokollsutdrag</i>).
 *
 * <pre>{@code
 * ProtocolExtract extract = ProtocolExtract.of(protocol, 12, null);
 * }</pre>
 *
 * @param heading what the document is called
 * @param body who met
 * @param meeting when and where
 * @param attendance who was there
 * @param item the §
 * @param approval as in the protocol, for this §
 * @param certification who says that it is a true extract; absent until somebody does
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
public record ProtocolExtract(
        @Essential @NotBlank String heading,
        @Essential @NotNull @Valid Body body,
        @Essential @NotNull @Valid Meeting meeting,
        @NotNull @Valid Attendance attendance,
        @Essential @NotNull @Valid ProtocolItem item,
        @Valid @Nullable Approval approval,
        @Valid @Nullable Certification certification) {

    private static final String HEADING = "Protokollsutdrag";

    /**
     * Takes a § out of a protocol.
     *
     * @param protocol a protocol with numbered §§
     * @param number the § number
     * @param certification who says that it is a true extract; null until somebody does
     * @return the extract
     * @throws IllegalArgumentException if the protocol has no such §
     */
    public static ProtocolExtract of(Protocol protocol, int number, @Nullable Certification certification) {
        ProtocolItem item = protocol.items().stream()
                .filter(candidate -> candidate.number() != null && candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no § " + number + " in the protocol"));
        return new ProtocolExtract(
                HEADING,
                protocol.body(),
                protocol.meeting(),
                protocol.attendance(),
                item,
                Parts.approval(protocol, List.of(item)),
                certification);
    }

    /**
     * That an extract is true to the protocol (<i>utdragsbestyrkande</i>).
     *
     * @param by the name of who says so
     * @param date when
     */
    public record Certification(
            @NotBlank String by, @Nullable LocalDate date) {}
}
