package se.kansli.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.json.Json;
import se.kansli.problem.Problem;

/** The two real mandates have oddities of their own. They come out as warnings and stop nothing. */
class SeedMandatesTest {
    private static final Path DATA = Path.of("../samples/data");

    @Test
    void warnsOfTheOdditiesOfTheIktMandate() throws IOException {
        assertThat(check("ikt-strateger"))
                .containsExactly(
                        "V03 purpose.goals[0].statements[0]",
                        "V05 purpose.goals[0].assignments[1]",
                        "V02 purpose.goals[1].heading",
                        "V03 purpose.goals[1].statements[0]",
                        "V03 purpose.goals[2].statements[1]");
    }

    @Test
    void warnsOfTheOdditiesOfTheGrundskolaMandate() throws IOException {
        assertThat(check("grundskolan")).containsExactly("V08 roles.mandates", "V11 roles.mandates[2].text");
    }

    @Test
    void bothStandOnTheSameGoalDocument() throws IOException {
        GoalDocument goals = Json.read(DATA.resolve("goal-document.json"), GoalDocument.class);

        assertThat(read("ikt-strateger").purpose().goalDocument()).isEqualTo(goals);
        assertThat(read("grundskolan").purpose().goalDocument()).isEqualTo(goals);
    }

    private static MandateDescription read(String name) throws IOException {
        return Json.read(file(name), MandateDescription.class);
    }

    private static List<String> check(String name) throws IOException {
        List<Problem> problems = Json.check(file(name), MandateDescription.class);
        assertThat(problems).noneMatch(Problem::isError);
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static Path file(String name) {
        return DATA.resolve("mandates").resolve(name + ".json");
    }
}
