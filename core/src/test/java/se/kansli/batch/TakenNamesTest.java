package se.kansli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.kansli.problem.Problem;

class TakenNamesTest {
    @Test
    void theFirstGetsTheNameAndTheNextAProblemThatSaysWhich() {
        TakenNames names = new TakenNames();

        assertThat(names.take("Åsa.docx")).isEmpty();
        assertThat(names.take("Bo.docx")).isEmpty();
        assertThat(names.take("a\u030aSA.docx"))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .returns("batch.name-taken", Problem::code)
                        .returns(true, Problem::isError)
                        .extracting(Problem::swedish)
                        .asString()
                        .contains("a\u030aSA.docx"));
    }
}
