package se.kansli.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a choice is in an item that somebody adds in a document which has no place for it, such as
 * {@code @StartsAs("NOT_STARTED") Status status} of an action: nobody writes of a new action that it has not been started.
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
