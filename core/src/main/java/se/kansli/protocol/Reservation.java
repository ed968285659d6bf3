package se.kansli.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.text.RichText;

/**
 * That somebody who took part in a decision is against it (<i>reservation</i>, KL 4:27).
 *
 * @param by the names of those who reserve themselves
 * @param inFavourOf for what, such as {@code eget yrkande}
 * @param reasons in writing, handed in before the approval
 */
public record Reservation(
        @NotEmpty List<@NotBlank String> by,
        @Nullable String inFavourOf,
        @Nullable RichText reasons) {

    public Reservation {
        by = Lists.copy(by);
    }
}
