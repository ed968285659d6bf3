/**
 * Whether everyone can read a document or a workbook (Swedish: <i>tillgänglighet</i>).
 *
 * <p>Read {@link se.kansli.accessibility.AccessibilityCheck}: it takes any Word or Excel file and gives the problems found,
 * each with its clause of EN 301 549. A template is checked in the same way by {@code se.kansli.template.TemplateCheck}.
 */
@NullMarked
package se.kansli.accessibility;

import org.jspecify.annotations.NullMarked;
