package se.kansli.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a document would not be one of its kind without: a template that never prints it is refused. On a component that
 * is itself a record, or a list of records, it means those of its components that are essential.
 *
 * <pre>{@code
 * public record Permit(@Essential @NotBlank String number, @Nullable String remark) {}
 * }</pre>
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Essential {}
