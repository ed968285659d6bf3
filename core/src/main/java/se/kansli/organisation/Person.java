package se.kansli.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.kansli.text.Withheld;
import se.kansli.validation.Findings;
import se.kansli.validation.Rule;
import se.kansli.validation.RuleCheck;

/**
 * A person as documents name them (<i>person</i>).
 *
 * @param name verbatim
 * @param title such as {@code rektor}
 * @param municipality whom they come from
 * @param email address at work
 * @param phone number at work
 * @param protectedIdentity true for someone with protected personal data (<i>skyddade personuppgifter</i>, OSL 21:3 and
 *     22:1–2): no document may then say where they work or how to reach them
 */
@Rule(code = "V36", basis = "OSL 21:3, 22:1–2", check = Person.ProtectedIdentity.class)
@Withheld(when = "protectedIdentity", throughout = "name")
public record Person(
        @NotBlank String name,
        @Nullable String title,
        @Valid @Nullable Municipality municipality,
        @Email @Nullable String email,
        @Nullable String phone,
        boolean protectedIdentity) {

    /** V36: where to find a protected person is not in the record at all, so that nothing can print it. */
    static final class ProtectedIdentity implements RuleCheck<Person> {
        @Override
        public void check(Person person, Findings findings) {
            if (!person.protectedIdentity()) {
                return;
            }
            if (person.municipality() != null) {
                findings.report("municipality");
            }
            if (person.email() != null) {
                findings.report("email");
            }
            if (person.phone() != null) {
                findings.report("phone");
            }
        }
    }
}
