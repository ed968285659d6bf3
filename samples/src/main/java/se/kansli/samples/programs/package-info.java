/**
 * Programs that answer one question each, on the sample data. The question is in the name; the answer is a screen of code, to
 * copy from. {@code samples/README.md} lists them.
 */
@NullMarked
package se.kansli.samples.programs;

import org.jspecify.annotations.NullMarked;
