package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Role;
import se.kansli.protocol.Protocol;
import se.kansli.text.Essential;
import se.kansli.text.Swedish;
import se.kansli.text.Withheld;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * Who was at which meeting of a body (<i>närvaromatris</i>).
 *
 * <pre>{@code
 * AttendanceMatrix matrix = AttendanceMatrix.of(protocols);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param meetings the columns, in order of their days
 * @param people the rows, in the order the protocols list them
 * @param municipalities how often each was represented, in order of their codes
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
public record AttendanceMatrix(
        @Essential List<@NotNull @Valid MeetingColumn> meetings,
        @Essential List<@NotNull @Valid PersonRow> people,
        List<@NotNull @Valid MunicipalityRow> municipalities) {

    public AttendanceMatrix {
        meetings = Lists.copy(meetings);
        people = Lists.copy(people);
        municipalities = Lists.copy(municipalities);
    }

    /**
     * Gathers the attendance of protocols. A person is known by name and municipality; where a person comes from whose
     * identity is protected in any of the protocols is nowhere told, and counts for no municipality.
     *
     * @param protocols without errors, of one body, in any order; those of the same day are parts of one protocol
     * @return the matrix
     * @throws IllegalArgumentException if the protocols are of several bodies
     */
    public static AttendanceMatrix of(List<Protocol> protocols) {
        List<String> bodies = protocols.stream()
                .map(protocol -> protocol.body().id())
                .distinct()
                .toList();
        if (bodies.size() > 1) {
            throw new IllegalArgumentException("protocols of several bodies: " + bodies);
        }
        return new AttendanceCount(protocols).matrix();
    }

    /** Whether somebody was there (<i>närvaro</i>). */
    public enum Mark {
        /** In the room. */
        @Swedish("närvarande")
        PRESENT,
        /** By picture and sound. */
        @Swedish("på distans")
        REMOTE,
        /** In the place of a member, in the room or not. */
        @Swedish("tjänstgörande ersättare")
        SUBSTITUTE,
        /** Not there, though expected. */
        @Swedish("frånvarande")
        ABSENT,
        /** Neither there nor expected. */
        @Swedish("inte på listan")
        NOT_LISTED;

        /**
         * Whether it means that somebody was there, for all of the meeting or some.
         *
         * @return false for those who were absent or not listed
         */
        public boolean isThere() {
            return this == PRESENT || this == REMOTE || this == SUBSTITUTE;
        }
    }

    /**
     * A meeting.
     *
     * @param date its day
     * @param attended how many people were there
     */
    public record MeetingColumn(
            @Essential @NotNull LocalDate date,
            @PositiveOrZero int attended) {}

    /**
     * A person's attendance. Shares are in whole per cent; the two numbers they come from stand before them.
     *
     * @param name who
     * @param role as what, at the last meeting that lists the person
     * @param municipality its full name; absent if it is not known, and of those whose identity is protected
     * @param marks one for each meeting, in their order
     * @param attended how many meetings the person was at
     * @param listed how many meetings list the person, there or absent
     * @param percent the share of those that the person was at, from 0 to 100
     * @param protectedIdentity whether the person's identity is protected: then the name is never published
     */
    @Withheld(
            when = "protectedIdentity",
            keep = {"role", "marks"},
            throughout = "name")
    public record PersonRow(
            @Essential @NotBlank String name,
            @NotNull Role role,
            @Nullable String municipality,
            @Essential List<@NotNull Mark> marks,
            @PositiveOrZero int attended,
            @PositiveOrZero int listed,
            @PositiveOrZero @Max(100) int percent,
            boolean protectedIdentity) {

        public PersonRow {
            marks = Lists.copy(marks);
        }
    }

    /**
     * A municipality's attendance.
     *
     * @param municipality its full name, or its code if the name is not known
     * @param attended how many meetings some member or substitute from it was at; officials and guests do not count
     * @param meetings how many meetings there were
     * @param percent the share of those that it was represented at, from 0 to 100
     */
    public record MunicipalityRow(
            @Essential @NotBlank String municipality,
            @PositiveOrZero int attended,
            @PositiveOrZero int meetings,
            @PositiveOrZero @Max(100) int percent) {}
}
