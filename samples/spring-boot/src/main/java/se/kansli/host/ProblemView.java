package se.kansli.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.kansli.problem.Problem;

/**
 * A problem as clients see it.
 *
 * @param path of the component, such as {@code purpose.goals[1].number}
 * @param place in the file or text that was sent, for people: {@code 7:21}, {@code word/document.xml ¶5}; empty if not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemView(
        String path,
        String place,
        String code,
        String severity,
        String swedish,
        String english,
        @Nullable String basis) {

    static List<ProblemView> of(List<Problem> problems) {
        return problems.stream().map(ProblemView::of).toList();
    }

    private static ProblemView of(Problem problem) {
        return new ProblemView(
                problem.path(),
                problem.location().toString(),
                problem.code(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.swedish(),
                problem.english(),
                problem.basis());
    }
}
