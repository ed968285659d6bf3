package se.kansli.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That a record may not be published when something is said of it, and what of it still may (<i>sekretess</i>).
 *
 * <pre>{@code
 * @Withheld(when = "confidential", keep = {"number", "received"})
 * public record Complaint(int number, LocalDate received, String from, @Nullable RichText text, boolean confidential) {}
 * }</pre>
 *
 * <p>What is not kept becomes absent where it may be; a required text becomes {@link #MASK}, a list of texts one of it, any
 * other list empty, and a required picture blank. Required numbers, dates, choices and yes or no stay, as they cannot tell
 * that something was taken away: what is secret must be allowed to be absent.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Withheld {
    /** What stands in the place of a text. */
    String MASK = "Uppgift borttagen vid publicering";

    /**
     * The address that marks a part of a {@link RichText} which may not be published: {@code [Alva](sekretess:)}. In Word it
     * is the character style <i>Sekretess</i>.
     */
    String PART = "sekretess:";

    /**
     * The component that withholds the record when it is there and not false, such as {@code matter.confidentiality}.
     *
     * @return a path within the record
     */
    String when();

    /**
     * What may be published all the same.
     *
     * @return paths of components within the record; all within them stays, too
     */
    String[] keep() default {};

    /**
     * The component that holds a name which may stand nowhere in the whole document when the record is withheld; another
     * record of the same type and with the same name is withheld, too.
     *
     * @return the name of a component that is a text; empty for none
     */
    String throughout() default "";

    /**
     * Lists of titles, such as those of documents, that other lists repeat: there, too, a title is masked when the record is
     * withheld. A record of a type that can be withheld, and is not, keeps its own.
     *
     * @return paths of lists of texts within the record
     */
    String[] titles() default {};
}
