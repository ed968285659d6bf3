package se.kansli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a test expects to be told.
 *
 * @param says words of the Swedish text
 * @param basis the law it stands on, or {@link #ANY_BASIS}
 */
public record Finding(
        Severity severity,
        String code,
        String path,
        String says,
        @Nullable String basis) {
    private static final String ANY_BASIS = "";

    /** An error that is expected. */
    public static Finding error(String code, String path, String says) {
        return new Finding(Severity.ERROR, code, path, says, ANY_BASIS);
    }

    /** A warning that is expected. */
    public static Finding warning(String code, String path, String says) {
        return new Finding(Severity.WARNING, code, path, says, ANY_BASIS);
    }

    /** The same, on a basis; null for none. */
    public Finding on(@Nullable String law) {
        return new Finding(severity, code, path, says, law);
    }

    /** Holds that these problems were found, in any order, and no other. */
    public static void assertOnly(List<Problem> problems, Finding... expected) {
        assertThat(problems).as(problems.toString()).hasSize(expected.length);
        assertThat(List.of(expected))
                .allSatisfy(finding -> assertThat(problems)
                        .as(finding.toString())
                        .anyMatch(problem -> problem.severity() == finding.severity
                                && problem.code().equals(finding.code)
                                && problem.path().equals(finding.path)
                                && problem.swedish().contains(finding.says)
                                && (ANY_BASIS.equals(finding.basis)
                                        || Objects.equals(problem.basis(), finding.basis))));
    }

    /** Holds that nothing was found. */
    public static void assertNone(List<Problem> problems) {
        assertThat(problems).isEmpty();
    }
}
