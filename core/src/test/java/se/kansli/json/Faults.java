package se.kansli.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;

/** What is wrong with a JSON, to be compared with what a test expects. */
final class Faults {
    private Faults() {}

    /** The problems of a text that must not be let through. */
    static List<Problem> of(String json, Class<? extends Record> type) {
        try {
            throw new AssertionError("let through as " + Json.read(json, type));
        } catch (InvalidDocumentException e) {
            return sound(e.problems());
        }
    }

    /** The problems of a file's content that must not be let through. */
    static List<Problem> of(byte[] json, Class<? extends Record> type) {
        return of(new ByteArrayInputStream(json), type);
    }

    /** The problems of a stream that must not be let through. */
    static List<Problem> of(InputStream json, Class<? extends Record> type) {
        try {
            throw new AssertionError("let through as " + Json.read(json, type));
        } catch (InvalidDocumentException e) {
            return sound(e.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each problem: place, path and code, such as {@code 7:21 meeting.end V12}. */
    static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Faults::line).toList();
    }

    /** The lines of the errors alone. */
    static List<String> errors(List<Problem> problems) {
        return lines(problems.stream().filter(Problem::isError).toList());
    }

    private static String line(Problem problem) {
        return (problem.location() + " " + problem.path() + " " + problem.code())
                .strip()
                .replaceAll(" +", " ");
    }

    /** What holds for every problem of every text. */
    private static List<Problem> sound(List<Problem> problems) {
        assertThat(problems).anyMatch(Problem::isError).doesNotHaveDuplicates().allSatisfy(problem -> {
            assertThat(problem.swedish()).isNotBlank().isNotEqualTo(problem.english());
            assertThat(problem.english()).isNotBlank();
            assertThat(problem.swedish() + problem.english()).doesNotContainPattern("\\{[a-zA-Z]+}");
        });
        return problems;
    }
}
