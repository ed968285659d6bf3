/** The command line {@code kansli}. Not published. */
@NullMarked
package se.kansli.samples;

import org.jspecify.annotations.NullMarked;
