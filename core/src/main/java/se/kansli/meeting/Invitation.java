package se.kansli.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.text.Essential;

/**
 * Who gets a notice, and why.
 *
 * @param called those who are to come (<i>kallade</i>)
 * @param forInformation those who are told, such as a board's substitutes (<i>för kännedom</i>)
 * @param others officials and guests (<i>övriga kallade</i>)
 * @param absenceTo whom to tell if one cannot come, with address (<i>förhinder anmäls till</i>)
 */
public record Invitation(
        @Essential @NotEmpty(message = "{V15/called}") List<@NotNull @Valid Invitee> called,
        List<@NotNull @Valid Invitee> forInformation,
        List<@NotNull @Valid Invitee> others,
        @Nullable String absenceTo) {

    public Invitation {
        called = Lists.copy(called);
        forInformation = Lists.copy(forInformation);
        others = Lists.copy(others);
    }
}
