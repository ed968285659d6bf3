package se.kansli.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.text.Essential;

/**
 * A protocol that a compilation is made from (<i>källprotokoll</i>).
 *
 * @param date the day of the meeting
 * @param paragraphs which §§, such as {@code 39–48, 50}; absent for the whole protocol
 */
public record SourceProtocol(
        @Essential @NotNull LocalDate date,

        @Pattern(regexp = SourceProtocol.PARAGRAPHS, message = "{V51/paragraphs}") @Nullable String paragraphs) {

    private static final String RANGE = "[1-9][0-9]{0,4}([-–][1-9][0-9]{0,4})?";

    static final String PARAGRAPHS = RANGE + "((, | och )" + RANGE + ")*";
}
