/** Files that are in place whole or not at all. */
@NullMarked
package se.kansli.internal.io;

import org.jspecify.annotations.NullMarked;
