/**
 * Protocols (Swedish: <i>protokoll</i>, <i>mötesanteckningar</i>) and what is made of them.
 *
 * <p>Read {@link se.kansli.protocol.Protocol}, then {@link se.kansli.protocol.Attendance} (<i>närvaro</i>) and
 * {@link se.kansli.protocol.ProtocolItem} (<i>paragraf</i>, §), which has a {@link se.kansli.protocol.Matter}
 * (<i>ärende</i>), a {@link se.kansli.protocol.Deliberation} (<i>beslutsgång</i>: {@link se.kansli.protocol.Motion}
 * <i>yrkande</i>, {@link se.kansli.protocol.Vote} <i>omröstning</i>, {@link se.kansli.protocol.Recusal} <i>jäv</i>), an
 * {@link se.kansli.protocol.Outcome} (<i>beslut</i>; {@link se.kansli.protocol.Reservation},
 * {@link se.kansli.protocol.Statement} <i>särskilt yttrande</i>) and a {@link se.kansli.protocol.FollowUp} with
 * {@link se.kansli.protocol.Action}s (<i>åtgärder</i>). {@link se.kansli.protocol.Approval} is the <i>justering</i> with its
 * {@link se.kansli.protocol.Posting} (<i>anslag</i>), {@link se.kansli.protocol.Deadlines} the days the law gives.
 * {@link se.kansli.protocol.ProtocolExtract} (<i>protokollsutdrag</i>) and {@link se.kansli.protocol.PostingNotice}
 * (<i>anslag</i>, <i>bevis</i>) are made from a protocol, so that all agree. The rules are V18–V37, V41 and V42; those that
 * Kommunallagen (KL) stands behind are in the group {@link se.kansli.validation.Statutory}.
 */
@NullMarked
package se.kansli.protocol;

import org.jspecify.annotations.NullMarked;
