/**
 * Meeting notices (Swedish: <i>kallelser</i>).
 *
 * <p>Read {@link se.kansli.meeting.MeetingNotice} (<i>kallelse</i>), then what it holds: the
 * {@link se.kansli.meeting.Meeting} (<i>möte</i>, <i>sammanträde</i>), the {@link se.kansli.meeting.Invitation} with its
 * {@link se.kansli.meeting.Invitee}s (<i>kallade</i>), the agenda of {@link se.kansli.meeting.AgendaItem}s
 * (<i>dagordning</i>, <i>föredragningslista</i>), each with an {@link se.kansli.meeting.AgendaItemType}
 * (<i>ärendetyp</i>), and the {@link se.kansli.meeting.Dispatch} (<i>utskick</i>). The rules are V13–V18.
 */
@NullMarked
package se.kansli.meeting;

import org.jspecify.annotations.NullMarked;
