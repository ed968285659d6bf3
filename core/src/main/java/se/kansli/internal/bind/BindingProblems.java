package se.kansli.internal.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kansli.internal.message.Messages;
import se.kansli.internal.message.Messages.Bilingual;
import se.kansli.internal.shape.Parsed;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** What is wrong with the values that were read, and which components could not be read because of it. */
public final class BindingProblems {
    private final Source source;
    private final List<Problem> problems;
    private final Set<String> unread = new HashSet<>();

    /**
     * Where the values come from.
     *
     * @param plain reads what is no record and no list
     * @param missing the key of the text for a component that is not there
     * @param empty the key of the text for one that is there without a value
     */
    public record Source(Messages messages, PlainReader plain, String missing, String empty) {}

    public BindingProblems(Source source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    Source source() {
        return source;
    }

    /** The components that could not be read. */
    Set<String> unread() {
        return unread;
    }

    /** Reports a component that cannot be read. */
    public void fail(String key, String path, Location at, Object... values) {
        unread.add(path);
        report(key, path, at, values);
    }

    /** Reports a component whose text is no value of its type. */
    void fail(String path, Location at, Parsed.Failed failed) {
        unread.add(path);
        failed.faults().forEach(fault -> problems.add(fault.problem(path, at)));
    }

    /** Tells of a value that a document does not show. */
    void tell(String path, Node.Proposed proposed) {
        if (proposed.value() == null) {
            unread.add(path);
        }
        problems.add(proposed.problem().apply(path));
    }

    void report(String key, String path, Location at, Object... values) {
        problems.add(source.messages().problem(Severity.ERROR, key, path, at, values));
    }

    /** Reports what is wrong inside a text, and where in it, if that is known. */
    public void failWithin(String path, Location at, List<Problem> found) {
        unread.add(path);
        for (Problem problem : found) {
            String place = problem.location().toString();
            problems.add(new Problem(
                    path,
                    at,
                    problem.code(),
                    problem.severity(),
                    problem.swedish() + (place.isEmpty() ? "" : " (textens rad:kolumn " + place + ")"),
                    problem.english() + (place.isEmpty() ? "" : " (line:column of the text " + place + ")"),
                    problem.basis()));
        }
    }

    /** Several names to choose from. */
    public static Bilingual either(List<String> names) {
        return new Bilingual(String.join(" eller ", names), String.join(" or ", names));
    }
}
