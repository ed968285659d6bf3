package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Body;
import se.kansli.text.Essential;
import se.kansli.validation.DocumentText;

/**
 * What is put on a municipality's notice board when a protocol is approved (<i>anslag</i>, <i>bevis</i>; KL 8:12).
 *
 * <pre>{@code
 * List<PostingNotice> notices = PostingNotice.of(protocol);      // one, or a joint board's one for each municipality
 * }</pre>
 *
 * @param heading what the document is called
 * @param body whose protocol it is
 * @param meetingDate the day of the meeting
 * @param paragraphs which §§ were approved, such as {@code 39–48, 50}; absent if they have no numbers
 * @param approvedOn the day of the approval
 * @param posting where and when it is put up
 */
@DocumentText
public record PostingNotice(
        @Essential @NotBlank String heading,
        @Essential @NotNull @Valid Body body,
        @Essential @NotNull LocalDate meetingDate,
        @Nullable String paragraphs,
        @Essential @NotNull LocalDate approvedOn,
        @Essential @NotNull @Valid Posting posting) {

    private static final String HEADING = "Anslag om justerat protokoll";

    /**
     * The notices of an approved protocol.
     *
     * @param protocol with an approval that has a date
     * @return one for each posting; empty for a protocol that is not approved
     */
    public static List<PostingNotice> of(Protocol protocol) {
        Approval approval = protocol.approval();
        LocalDate approved = approval == null ? null : approval.date();
        if (approval == null || approved == null) {
            return List.of();
        }
        return approval.postings().stream()
                .map(posting -> new PostingNotice(
                        HEADING, protocol.body(), protocol.meeting().date(), paragraphs(protocol), approved, posting))
                .toList();
    }

    /** The § numbers, those in a row as one range. */
    private static @Nullable String paragraphs(Protocol protocol) {
        List<String> ranges = new ArrayList<>();
        Integer from = null;
        Integer last = null;
        for (ProtocolItem item : protocol.items()) {
            Integer number = item.number();
            if (number == null) {
                continue;
            }
            if (from == null || last == null) {
                from = number;
            } else if (number != last + 1) {
                ranges.add(range(from, last));
                from = number;
            }
            last = number;
        }
        if (from != null && last != null) {
            ranges.add(range(from, last));
        }
        return ranges.isEmpty() ? null : String.join(", ", ranges);
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
