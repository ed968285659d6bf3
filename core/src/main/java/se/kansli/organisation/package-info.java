/**
 * Municipalities, bodies and people: the vocabulary that all kinds of documents share.
 *
 * <p>Read {@link se.kansli.organisation.Body} (<i>organ</i>) with {@link se.kansli.organisation.BodyType}, then
 * {@link se.kansli.organisation.Person} with {@link se.kansli.organisation.Role} (<i>roll</i>) and
 * {@link se.kansli.organisation.Municipality} (<i>kommun</i>), of which a
 * {@link se.kansli.organisation.MunicipalityRegister} holds several. {@link se.kansli.organisation.Period} is a validity
 * (<i>giltighet</i>), {@link se.kansli.organisation.DocumentMetadata} what a document says of itself
 * (<i>dokumentuppgifter</i>); {@link se.kansli.organisation.FeedbackDirection} is which way feedback goes
 * (<i>återkopplingens riktning</i>).
 */
@NullMarked
package se.kansli.organisation;

import org.jspecify.annotations.NullMarked;
