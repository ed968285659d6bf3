package se.kansli.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a choice is in an item that somebody adds in a document which has no place for it: nobody writes of a new errand that it
 * has not been started.
 *
 * <pre>{@code
 * public record Errand(@NotBlank String what, @StartsAs("NOT_STARTED") @NotNull Progress progress) {
 *     public enum Progress {
 *         @Swedish("ej påbörjad")
 *         NOT_STARTED,
 *         @Swedish("klar")
 *         DONE
 *     }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface StartsAs {
    /**
     * The constant.
     *
     * @return its name
     */
    String value();
}
