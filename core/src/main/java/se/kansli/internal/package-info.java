/** Everything nobody outside may use. It changes without notice. */
@NullMarked
package se.kansli.internal;

import org.jspecify.annotations.NullMarked;
