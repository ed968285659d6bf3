/**
 * The accessibility check of Word and Excel files: rules over what a file is, with its looks resolved as Word and Excel do.
 *
 * <p>In order of reading: {@link se.kansli.internal.accessibility.Accessibility} (which kind of file it is),
 * {@link se.kansli.internal.accessibility.Rule} (all of them, with severity and clause),
 * {@link se.kansli.internal.accessibility.Findings}. For Word {@link se.kansli.internal.accessibility.WordCheck},
 * {@link se.kansli.internal.accessibility.StoryReader} (a part as paragraphs and tables) and the classes whose names end in
 * {@code Rules}; for Excel {@link se.kansli.internal.accessibility.WorkbookCheck}.
 */
@NullMarked
package se.kansli.internal.accessibility;

import org.jspecify.annotations.NullMarked;
