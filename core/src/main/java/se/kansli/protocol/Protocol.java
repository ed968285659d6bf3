package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.meeting.Meeting;
import se.kansli.meeting.MeetingNotice;
import se.kansli.organisation.Body;
import se.kansli.problem.Severity;
import se.kansli.text.Essential;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Final;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;
import se.kansli.validation.Statutory;

/**
 * The minutes of a meeting: who was there, and for each § what was said and decided (<i>protokoll</i>).
 *
 * <pre>{@code
 * Protocol draft = Protocol.from(notice, previous);                    // §§ continue from the year's previous protocol
 * StandardTemplates.neutral().protocol().render(draft, Path.of("protokoll.docx"));
 * List<Problem> problems = Validation.check(finished, Statutory.class, Final.class);
 * }</pre>
 *
 * <p>People are referred to by name: an adjuster, a mover or a voter has the same name as in {@link #attendance()}, with
 * or without the party after it, {@code Alva Exempelsson (S)}.
 * Immutable and thread-safe.
 *
 * @param heading what the document is called: {@code Sammanträdesprotokoll}, {@code Protokoll},
 *     {@code Mötesanteckningar} …
 * @param body who met
 * @param meeting when and where
 * @param attendance who was there
 * @param items the §§
 * @param approval who attests that the protocol is right; absent where nobody does, as in many networks
 * @param closing what comes after the meeting
 * @param metadata how far the protocol has come, and its numbers
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
@Rule(code = "V13", check = FollowUpRules.NextMeetingIsLater.class, severity = Severity.WARNING)
@Rule(code = "V18", check = AttendanceRules.LeadersAreNamed.class)
@Rule(code = "V18", check = AttendanceRules.DraftLeadersAreNamed.class, severity = Severity.WARNING)
@Rule(code = "V18", check = AttendanceRules.DraftLeadersAreNamed.class, groups = Final.class)
@Rule(code = "V18", check = AttendanceRules.NobodyIsThereTwice.class)
@Rule(code = "V19", basis = "KL 5:46, 6:27", check = ServiceRules.Quorum.class, groups = Statutory.class)
@Rule(
        code = "V20",
        basis = "KL 5:17, 6:17",
        check = ServiceRules.SubstitutesReplaceSomebody.class,
        groups = Statutory.class)
@Rule(
        code = "V21",
        basis = "KL 5:18",
        check = ServiceRules.NoTakingTurns.class,
        severity = Severity.WARNING,
        groups = Statutory.class)
@Rule(code = "V22", check = NumberRules.NumbersAscend.class)
@Rule(code = "V22", check = NumberRules.NumbersContinue.class, severity = Severity.WARNING)
@Rule(code = "V23", check = DecisionRules.MattersAreDecided.class)
@Rule(code = "V23", check = DecisionRules.DraftMattersAreDecided.class, severity = Severity.WARNING)
@Rule(code = "V23", check = DecisionRules.DraftMattersAreDecided.class, groups = Final.class)
@Rule(code = "V24", basis = "KL 5:67", check = DecisionRules.CompetingMotionsArePut.class, groups = Statutory.class)
@Rule(code = "V25", basis = "KL 5:67", check = VoteRules.VotersServe.class, groups = Statutory.class)
@Rule(code = "V25", basis = "KL 5:67", check = VoteRules.CountsAgree.class, groups = Statutory.class)
@Rule(code = "V25", basis = "KL 5:55–56", check = VoteRules.ResultsFollow.class, groups = Statutory.class)
@Rule(code = "V26", basis = "KL 5:54, 5:67", check = VoteRules.OpenVotesNameVoters.class, groups = Statutory.class)
@Rule(code = "V27", basis = "KL 4:27", check = DecisionRules.ReserversTookPart.class, groups = Statutory.class)
@Rule(code = "V28", basis = "KL 5:47, 6:30", check = DecisionRules.RecusedStandAside.class, groups = Statutory.class)
@Rule(
        code = "V29",
        basis = "KL 4:26",
        check = DecisionRules.HandlersTakePart.class,
        severity = Severity.WARNING,
        groups = Statutory.class)
@Rule(code = "V30", basis = "KL 5:69", check = ApprovalRules.StatutoryApproval.class, groups = Statutory.class)
@Rule(code = "V30", check = ApprovalRules.VoluntaryApproval.class, severity = Severity.WARNING)
@Rule(code = "V30", basis = "KL 5:69", check = ApprovalRules.IsApproved.class, groups = Final.class)
@Rule(code = "V31", basis = "KL 8:12", check = PostingRules.PostedInTime.class, groups = Statutory.class)
@Rule(code = "V31", basis = "KL 8:12", check = PostingRules.ImmediateIsPosted.class, groups = Statutory.class)
@Rule(code = "V32", basis = "KL 8:12, 13:5", check = PostingRules.PostedLongEnough.class, groups = Statutory.class)
@Rule(code = "V33", basis = "KL 9:32", check = PostingRules.PostedInEachMunicipality.class, groups = Statutory.class)
@Rule(code = "V34", basis = "OSL", check = DecisionRules.SecrecyHasGround.class)
@Rule(code = "V37", check = FollowUpRules.ActionsAreAssigned.class, severity = Severity.WARNING)
@Rule(code = "V41", check = AttendanceRules.MunicipalitiesAreAccountedFor.class, severity = Severity.WARNING)
@Rule(code = "V42", check = NumberRules.RangesExist.class)
@Rule(code = "V42", check = AttendanceRules.ReferredPeopleWereThere.class, severity = Severity.WARNING)
public record Protocol(
        @Essential @NotBlank String heading,
        @Essential @NotNull @Valid Body body,
        @Essential @NotNull @Valid Meeting meeting,
        @Essential @NotNull @Valid Attendance attendance,
        @Essential List<@NotNull @Valid ProtocolItem> items,
        @Valid @Nullable Approval approval,
        @Valid @Nullable Closing closing,
        @NotNull @Valid ProtocolMetadata metadata) {

    public Protocol {
        items = Lists.copy(items);
    }

    /**
     * Starts a protocol from a notice, as the first of its year: § 1 and on.
     *
     * @param notice an agenda to make §§ of
     * @return a draft: those called are noted as present, and what was proposed as proposals
     */
    public static Protocol from(MeetingNotice notice) {
        return Drafting.from(notice, null);
    }

    /**
     * Starts a protocol from a notice.
     *
     * @param notice an agenda to make §§ of
     * @param previous the same body's protocol before this one; its open actions are carried over, and §§ continue
     *     if it is of the same calendar year
     * @return a draft: those called are noted as present, and what was proposed as proposals
     */
    public static Protocol from(MeetingNotice notice, Protocol previous) {
        return Drafting.from(notice, previous);
    }

    /**
     * The §§ approved at the meeting itself, as a protocol of their own (<i>omedelbart justerade paragrafer</i>).
     *
     * @return the same protocol with those §§ alone, approved on the day of the meeting; it may have none
     */
    public Protocol immediatelyApproved() {
        return Parts.of(this, ProtocolPart.IMMEDIATELY_APPROVED);
    }

    /**
     * The §§ that are not approved at the meeting itself.
     *
     * @return the same protocol with those §§ alone; their numbers have gaps
     */
    public Protocol remainder() {
        return Parts.of(this, ProtocolPart.REMAINDER);
    }
}
