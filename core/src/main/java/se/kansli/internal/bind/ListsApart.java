package se.kansli.internal.bind;

import java.util.List;
import se.kansli.internal.value.Paths;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Tells where a document does not show a list alike at all its places, and what becomes of that. */
public final class ListsApart {
    private final List<Problem> problems;

    private ListsApart(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reports them.
     *
     * @param shown what a document shows
     * @param problems takes a warning for each
     */
    public static void report(Node.Structure shown, List<Problem> problems) {
        new ListsApart(problems).walk("", shown);
    }

    private void walk(String path, Node node) {
        if (node instanceof Node.Structure structure) {
            structure.members().forEach((name, member) -> walk(Paths.in(path, name), member));
        } else if (node instanceof Node.Item item) {
            walk(path, item.content());
        } else if (node instanceof Node.Both both) {
            walk(path, both.parts());
        } else if (node instanceof Node.Array list) {
            list.apart().forEach(apart -> report(path, apart));
            for (int i = 0; i < list.elements().size(); i++) {
                walk(path + "[" + i + "]", list.elements().get(i));
            }
        }
    }

    private void report(String path, Node.Apart apart) {
        problems.add(
                ShownValues.MESSAGES.problem(Severity.WARNING, apart.key(), path, apart.at(), "value", apart.item()));
    }
}
