package se.kansli.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The data is to blame: a record, a JSON text or an edited document breaks the rules.
 *
 * <pre>{@code
 * try {
 *     template.render(Json.read(Path.of("grundskolan.json"), MandateDescription.class), Path.of("grundskolan.docx"));
 * } catch (InvalidDocumentException e) {
 *     e.problems().forEach(System.out::println);      // 2:12 title: …
 * }
 * }</pre>
 */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // what List.copyOf gives can be serialized
    private final List<Problem> problems;

    /**
     * Made by the library, and by a host that refuses what a check has found.
     *
     * @param problems all problems found, warnings included
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Every problem, in the order of the document.
     *
     * @return at least one error, and the warnings found beside it
     */
    public List<Problem> problems() {
        return problems;
    }
}
