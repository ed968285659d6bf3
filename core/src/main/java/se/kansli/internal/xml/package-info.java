/**
 * Parts as XML: {@link se.kansli.internal.xml.Xml} and {@link se.kansli.internal.xml.Element} (elements with their places in
 * the text), {@link se.kansli.internal.xml.WellFormed} (what is XML to us), {@link se.kansli.internal.xml.XmlEdits} and
 * {@link se.kansli.internal.xml.Utf8Output} (writing it).
 */
@NullMarked
package se.kansli.internal.xml;

import org.jspecify.annotations.NullMarked;
