package se.kansli.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.json.JsonSample;
import se.kansli.mandate.MandateDescription;
import se.kansli.validation.Validation;

/** The assignments of the two real mandates. */
class MandateMatrixTest {

    @Test
    void hasARowForEachAssignment() {
        assertThat(MandateMatrix.of(List.of(Year.mandate(), Year.otherMandate()))
                        .rows())
                .extracting(MandateMatrix.Row::network, MandateMatrix.Row::goal)
                .containsExactly(
                        tuple("Skaraborgs IKT-strateger", 1),
                        tuple("Skaraborgs IKT-strateger", 1),
                        tuple("Skaraborgs IKT-strateger", 2),
                        tuple("Skaraborgs IKT-strateger", 3),
                        tuple("Skaraborgs IKT-strateger", 3),
                        tuple("Grundskolan", 2),
                        tuple("Grundskolan", 2),
                        tuple("Grundskolan", 3),
                        tuple("Grundskolan", 3),
                        tuple("Grundskolan", 3),
                        tuple("Grundskolan", 3));
    }

    @Test
    void isVerbatim() {
        assertThat(MandateMatrix.of(List.of(Year.mandate())).rows().get(2))
                .isEqualTo(new MandateMatrix.Row(
                        "Skaraborgs IKT-strateger",
                        null,
                        2,
                        " Höjd utbildningsnivå",
                        "Samverka runt metoder/arbetssätt digitalt för elever med stor skolfrånvaro."));
    }

    @Test
    void showsAGoalWithoutAssignments() {
        MandateDescription mandate = JsonSample.file("mandates/ikt-strateger.json", MandateDescription.class)
                .set("purpose.goals[1].assignments", "[]")
                .document();

        assertThat(MandateMatrix.of(List.of(Year.inYear(2027, mandate))).rows())
                .hasSize(5)
                .element(2)
                .extracting(MandateMatrix.Row::year, MandateMatrix.Row::goal, MandateMatrix.Row::assignment)
                .containsExactly(2027, 2, null);
    }

    @Test
    void isADocumentWithoutProblems() {
        assertThat(Validation.check(MandateMatrix.of(List.of(Year.mandate(), Year.otherMandate()))))
                .isEmpty();
    }
}
