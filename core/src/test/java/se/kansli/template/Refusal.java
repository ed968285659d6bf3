package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;

import java.util.List;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/**
 * A file that is no template, and how it is refused.
 *
 * @param place the part that is to blame, with the paragraph's number after a space where one is; empty for the file
 */
record Refusal(String name, String code, String place, byte[] file) {
    static final String DOCUMENT = "word/document.xml";
    static final String TYPES = "[Content_Types].xml";

    static Refusal of(String name, String code, String place, Docx file) {
        return new Refusal(name, code, place, file.bytes());
    }

    /** A file with nothing wrong in it. */
    static Docx good() {
        return Docx.of(p(field("title")));
    }

    /** What keeps a file from being a template, without what would keep somebody from reading its documents. */
    static List<Problem> of(TemplateCheck check) {
        return check.problems().stream()
                .filter(problem -> !problem.code().startsWith("accessibility."))
                .toList();
    }

    /** Compiles the file and looks at every problem it has. */
    void verify() {
        InvalidTemplateException refused =
                catchThrowableOfType(InvalidTemplateException.class, () -> Template.compile(Note.class, file));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).extracting(Problem::code).containsOnly(code);
        assertThat(refused.problems()).extracting(Refusal::placeOf).contains(place);
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.swedish())
                        .endsWith(".")
                        .contains(": ")
                        .doesNotContain("{", "null", "Exception", "java.", "Message"));
    }

    private static String placeOf(Problem problem) {
        return problem.location() instanceof Location.InWord place
                ? place.part() + (place.paragraph() == 0 ? "" : " " + place.paragraph())
                : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
