/** Small helpers on plain values: copies that tolerate nulls, characters XML refuses, the nearest of several names. */
@NullMarked
package se.kansli.internal.value;

import org.jspecify.annotations.NullMarked;
