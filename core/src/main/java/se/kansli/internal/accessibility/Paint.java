package se.kansli.internal.accessibility;

import org.jspecify.annotations.Nullable;

/**
 * What a level of formatting says of a colour.
 *
 * @param colour null where it says that Word is to choose: no fill, or letters that stand out
 */
record Paint(@Nullable Rgb colour) {
    static final Paint AUTOMATIC = new Paint(null);

    /** This one; another where this level says nothing. */
    static @Nullable Paint over(@Nullable Paint own, @Nullable Paint inherited) {
        return own == null ? inherited : own;
    }

    /** What is seen where this is painted over something. */
    static Rgb seen(@Nullable Paint paint, Rgb below) {
        return paint == null || paint.colour == null ? below : paint.colour;
    }
}
