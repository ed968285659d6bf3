package se.kansli.samples.bench;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import se.kansli.validation.DocumentText;

/** What is printed: about four pages with 30 rows. Has rules, as the library's own kinds have. */
@DocumentText
public record Mandate(
        @NotBlank String title,
        List<@NotNull @Valid Line> paragraphs,
        List<@NotNull @Valid Row> rows,
        List<@NotNull @Valid Line> bullets) {

    private static final String[] WORDS = ("nätverket verksamheter kommunerna samverkan skolans huvudmän öka måluppfyllelse"
                    + " <gemensam> & planering ansvarar för uppföljning av arbetet på regional nivå där ärenden bereds inom"
                    + " ramen utvärdering åtgärder beslut enligt överenskommelse mellan parterna")
            .split(" ");
    private static final String[] ENDINGS = {"", "", "", "n", "s", "na", "des", "ens", "arna", "else", ",", "."};

    /** A paragraph, or a point of a list. */
    public record Line(@NotBlank String text) {
        public String getText() {
            return text;
        }
    }

    /** A row of the table. The getters are for the libraries that know beans only. */
    public record Row(
            @NotBlank String goal,
            @NotBlank String duty,
            @NotBlank String owner,
            @NotBlank String due) {
        public String getGoal() {
            return goal;
        }

        public String getDuty() {
            return duty;
        }

        public String getOwner() {
            return owner;
        }

        public String getDue() {
            return due;
        }

        List<String> cells() {
            return List.of(goal, duty, owner, due);
        }
    }

    public String getTitle() {
        return title;
    }

    public List<Line> getParagraphs() {
        return paragraphs;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Line> getBullets() {
        return bullets;
    }

    static Mandate withRows(int count) {
        return new Mandate(
                "Uppdragsbeskrivning för nätverket Grundskola & Fritidshem",
                IntStream.range(0, 6).mapToObj(i -> new Line(words(i, 60))).toList(),
                IntStream.range(0, count)
                        .mapToObj(i -> new Row(
                                "Mål " + (i + 1) + ": " + words(i, 4),
                                words(i * 7, 10),
                                "Åsa Öberg <" + i + ">",
                                "höst & vår " + (2026 + i % 4)))
                        .toList(),
                IntStream.range(0, 10).mapToObj(i -> new Line(words(i * 5, 12))).toList());
    }

    /** Varied enough that it does not deflate to nothing; the same every time. */
    private static String words(int from, int count) {
        Random random = new Random(from * 31L + count);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
            words.append(ENDINGS[random.nextInt(ENDINGS.length)]);
        }
        return words.toString();
    }

    /** What a reader sees, a line for each paragraph. */
    String visibleText() {
        List<String> lines = new ArrayList<>(List.of(title, TemplateFile.BACKGROUND));
        paragraphs.forEach(paragraph -> lines.add(paragraph.text()));
        lines.add(TemplateFile.GOALS);
        lines.addAll(TemplateFile.COLUMNS);
        rows.forEach(row -> lines.addAll(row.cells()));
        lines.add(TemplateFile.DUTIES);
        bullets.forEach(bullet -> lines.add(bullet.text()));
        return String.join("\n", lines);
    }
}
