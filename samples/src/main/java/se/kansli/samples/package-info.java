/** The command line {@code kansli}, and programs that answer one question each. Not published. */
@NullMarked
package se.kansli.samples;

import org.jspecify.annotations.NullMarked;
