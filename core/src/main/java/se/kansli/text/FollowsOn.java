package se.kansli.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number that goes on from that of the item before. Where the items of a document are numbered, one that somebody adds to it
 * is given the next number, if that is free, and is told of.
 *
 * <pre>{@code
 * public record Decision(@FollowsOn("V22") @Positive @Nullable Integer number, @NotBlank String text) {}
 * }</pre>
 *
 * <p>The texts stand beside the record: {@code V22/proposed} with {@code {number}}, and {@code V22/taken}, where no number is
 * free before {@code {after}}, with the {@code {number}} that is free at the end.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface FollowsOn {
    /**
     * The rule on the numbers.
     *
     * @return its code
     */
    String value();
}
