package se.kansli.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The template is to blame: it cannot be compiled.
 *
 * <pre>{@code
 * try {
 *     template = Template.compile(MandateDescription.class, Path.of("mall.docx"));
 * } catch (InvalidTemplateException e) {
 *     e.problems().forEach(System.out::println);      // word/document.xml ¶4 [Bakgrund] network.nam: …
 * }
 * }</pre>
 */
public final class InvalidTemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // what List.copyOf gives can be serialized
    private final List<Problem> problems;

    /**
     * Made by the library; a host only catches it.
     *
     * @param problems all problems found, warnings included
     */
    public InvalidTemplateException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Every problem, in the order of the template.
     *
     * @return at least one error, and the warnings found beside it
     */
    public List<Problem> problems() {
        return problems;
    }
}
