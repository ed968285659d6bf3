package se.kansli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What a test expects to be told.
 *
 * @param says words of the Swedish text
 */
public record Finding(Severity severity, String code, String path, String says) {

    /** An error that is expected. */
    public static Finding error(String code, String path, String says) {
        return new Finding(Severity.ERROR, code, path, says);
    }

    /** A warning that is expected. */
    public static Finding warning(String code, String path, String says) {
        return new Finding(Severity.WARNING, code, path, says);
    }

    /** Holds that these problems were found, in any order, and no other. */
    public static void assertOnly(List<Problem> problems, Finding... expected) {
        assertThat(problems).hasSize(expected.length);
        assertThat(List.of(expected))
                .allSatisfy(finding -> assertThat(problems)
                        .as(finding.toString())
                        .anyMatch(problem -> problem.severity() == finding.severity
                                && problem.code().equals(finding.code)
                                && problem.path().equals(finding.path)
                                && problem.swedish().contains(finding.says)));
    }

    /** Holds that nothing was found. */
    public static void assertNone(List<Problem> problems) {
        assertThat(problems).isEmpty();
    }
}
