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
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

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
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
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
     * @return one for each posting of what is approved
     */
    public static List<PostingNotice> of(Protocol protocol) {
        List<PostingNotice> notices = new ArrayList<>();
        if (protocol.approval() != null) {
            for (Posting posting : protocol.approval().postings()) {
                LocalDate approved = Parts.approvedOn(protocol, posting);
                if (approved != null) {
                    notices.add(new PostingNotice(
                            HEADING,
                            protocol.body(),
                            protocol.meeting().date(),
                            ParagraphSet.text(Parts.posted(protocol, posting)),
                            approved,
                            posting));
                }
            }
        }
        return notices;
    }
}
