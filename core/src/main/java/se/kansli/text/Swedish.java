package se.kansli.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a constant of an enum is called in a document.
 *
 * <pre>{@code
 * public enum Answer {
 *     @Swedish("bifall")
 *     GRANTED,
 *     @Swedish("avslag")
 *     REFUSED
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Swedish {
    /**
     * The Swedish word.
     *
     * @return the text to print
     */
    String value();
}
