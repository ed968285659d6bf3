package se.kansli.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kansli.internal.message.Messages.Bilingual;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** What is wrong with the values of a text, and which components could not be read because of it. */
final class BindingProblems {
    private final List<Problem> problems;
    private final Set<String> unread = new HashSet<>();

    BindingProblems(List<Problem> problems) {
        this.problems = problems;
    }

    /** The components that could not be read. */
    Set<String> unread() {
        return unread;
    }

    /** Reports a component that cannot be read. */
    void fail(String key, String path, Location at, Object... values) {
        unread.add(path);
        report(key, path, at, values);
    }

    void report(String key, String path, Location at, Object... values) {
        problems.add(Json.MESSAGES.problem(Severity.ERROR, key, path, at, values));
    }

    /** Reports what is wrong inside a text, and where in it, if that is known. */
    void failWithin(String path, Node.Text node, List<Problem> found) {
        unread.add(path);
        for (Problem problem : found) {
            String place = problem.location().toString();
            problems.add(new Problem(
                    path,
                    node.at(),
                    problem.code(),
                    problem.severity(),
                    problem.swedish() + (place.isEmpty() ? "" : " (textens rad:kolumn " + place + ")"),
                    problem.english() + (place.isEmpty() ? "" : " (line:column of the text " + place + ")"),
                    problem.basis()));
        }
    }

    /** Several names to choose from. */
    static Bilingual either(List<String> names) {
        return new Bilingual(String.join(" eller ", names), String.join(" or ", names));
    }
}
