package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.json.Json;
import se.kansli.problem.Problem;

/**
 * How a table is made of other documents.
 *
 * @param sources what these may be; what a file holds shows from what stands in it
 * @param maker makes the table; may throw {@link se.kansli.problem.InvalidDocumentException}
 */
record Derivation<T extends Record>(List<Class<? extends Record>> sources, Function<Sources, T> maker) {

    /** Reads documents and makes the table; null if any of them has errors, and then all errors are reported. */
    @Nullable T make(String name, List<Path> files, LocalDate day, Report report) {
        List<Record> documents = files.stream()
                .map(file -> report.<Record>attempt(file.toString(), () -> Json.read(file, typeOf(file))))
                .filter(Objects::nonNull)
                .toList();
        return documents.size() < files.size()
                ? null
                : report.attempt(name, () -> maker.apply(new Sources(documents, day)));
    }

    /** Which of the sources a file holds: the one that it fits best. */
    Class<? extends Record> typeOf(Path file) throws IOException {
        Class<? extends Record> best = sources.get(0);
        long least = Long.MAX_VALUE;
        for (Class<? extends Record> type : sources) {
            long misfit = misfit(Json.check(file, type));
            if (misfit < least) {
                best = type;
                least = misfit;
            }
        }
        return best;
    }

    /** What is wrong with the document itself tells more than what is wrong, perhaps in the same way each time, within it. */
    private static long misfit(List<Problem> problems) {
        long outermost = problems.stream()
                .filter(problem -> problem.isError() && !problem.path().matches(".*[.\\[].*"))
                .count();
        long errors = problems.stream().filter(Problem::isError).count();
        return (outermost << Integer.SIZE) + errors;
    }
}
