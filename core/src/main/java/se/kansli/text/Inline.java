package se.kansli.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a paragraph consists of. Immutable. */
public sealed interface Inline {

    /**
     * Characters with one look.
     *
     * @param text verbatim; may hold tabs, never line breaks
     * @param strong bold
     * @param emphasis italic
     * @param link an address beginning with http:, https:, mailto: or tel:, or {@link Withheld#PART}, or absent
     */
    record Text(
            String text,
            boolean strong,
            boolean emphasis,
            @Nullable String link) implements Inline {
        /**
         * Text without any mark.
         *
         * @param text verbatim
         */
        public Text(String text) {
            this(text, false, false, null);
        }

        boolean looksLike(Text other) {
            return strong == other.strong && emphasis == other.emphasis && Objects.equals(link, other.link);
        }
    }

    /** A hard line break. */
    record Break() implements Inline {}
}
