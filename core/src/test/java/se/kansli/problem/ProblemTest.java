package se.kansli.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem PROBLEM = new Problem(
            "meeting.end",
            Location.UNKNOWN,
            "V12",
            Severity.ERROR,
            "slutar 12.00, före starten 13.00",
            "ends 12.00, before it starts 13.00",
            null);

    @Test
    void readsAsOneLineInSwedish() {
        assertThat(PROBLEM).hasToString("meeting.end: slutar 12.00, före starten 13.00");
        assertThat(PROBLEM.at(new Location.InText(7, 21)))
                .hasToString("7:21 meeting.end: slutar 12.00, före starten 13.00");
        assertThat(new Problem("", new Location.InText(7, 21), "V12", Severity.ERROR, "fel", "wrong", null))
                .hasToString("7:21: fel");
        assertThat(new Problem("", Location.UNKNOWN, "V12", Severity.ERROR, "fel", "wrong", null))
                .hasToString("fel");
    }

    @Test
    void saysWhereInAWordFileAPersonFindsThePlace() {
        assertThat(new Location.InWord("word/document.xml", 12, "Bakgrund", "Kommunerna i"))
                .hasToString("word/document.xml ¶12 [Bakgrund] ”Kommunerna i”");
        assertThat(new Location.InWord("word/header1.xml", 0, "", "")).hasToString("word/header1.xml");
    }

    @Test
    void anotherPlaceChangesNothingElse() {
        Problem placed = PROBLEM.at(new Location.InText(7, 21));

        assertThat(placed.location()).isEqualTo(new Location.InText(7, 21));
        assertThat(placed.at(Location.UNKNOWN)).isEqualTo(PROBLEM);
    }

    /** As from one machine to another; who asks whether a place is known compares with {@code ==}. */
    @Test
    void canBeSentElsewhere() throws IOException, ClassNotFoundException {
        Problem placed = PROBLEM.at(new Location.InText(7, 21));

        assertThat(sent(placed)).isEqualTo(placed);
        assertThat(sent(PROBLEM)).isEqualTo(PROBLEM);
        assertThat(sent(PROBLEM).location()).isSameAs(Location.UNKNOWN);
    }

    @Test
    void exceptionsTakeTheirProblemsAlong() throws IOException, ClassNotFoundException {
        assertThat(sent(new InvalidDocumentException(List.of(PROBLEM))).problems())
                .containsExactly(PROBLEM);
        assertThat(sent(new InvalidTemplateException(List.of(PROBLEM))).problems())
                .containsExactly(PROBLEM);
    }

    @SuppressWarnings("unchecked") // it is of the class that was sent
    private static <T> T sent(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void onlyAnErrorRefusesADocument() {
        assertThat(PROBLEM.isError()).isTrue();
        assertThat(new Problem("", Location.UNKNOWN, "V04", Severity.WARNING, "a", "b", null).isError())
                .isFalse();
    }

    @Test
    void exceptionsCarryEveryProblemAndSayThemAll() {
        List<Problem> problems = new ArrayList<>(List.of(PROBLEM, PROBLEM.at(new Location.InText(1, 2))));
        InvalidDocumentException document = new InvalidDocumentException(problems);
        InvalidTemplateException template = new InvalidTemplateException(problems);
        problems.clear();

        assertThat(document.problems()).isEqualTo(template.problems()).hasSize(2);
        assertThat(document).hasMessage(PROBLEM + "\n1:2 " + PROBLEM);
        assertThat(template).hasMessage(document.getMessage());
        assertThatThrownBy(() -> document.problems().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
