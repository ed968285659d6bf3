/**
 * Templates: the way between a record and a Word or Excel file (Swedish: <i>mall</i>).
 *
 * <p>{@link se.kansli.template.Template} is compiled once and then renders and reads from any thread;
 * {@link se.kansli.template.Copy} says for what the document is made, {@link se.kansli.template.Masked} what is
 * left of it to publish, {@link se.kansli.template.Revision} what came back in
 * it, and {@link se.kansli.template.Change} what somebody did to it. For the author of a template:
 * {@link se.kansli.template.TemplateFields} lists the tags it may have, {@link se.kansli.template.TemplateCheck} says what
 * is wrong with it, in the file itself if wanted. {@link se.kansli.template.TemplateOptions} says how much of a file is read
 * and what it must print.
 */
@NullMarked
package se.kansli.template;

import org.jspecify.annotations.NullMarked;
