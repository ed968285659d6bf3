package se.kansli.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.templates.StandardTemplates;

/** Leaves and tells what {@code kansli batch} does. */
class MakeMandatesWithSparkTest {
    private static final int MANY = 2_000;

    @TempDir
    private Path folder;

    private static SparkConf local() {
        return new SparkConf().setMaster("local[2]").set("spark.ui.enabled", "false");
    }

    @Test
    void makesTheGoodOnesOfTheSampleAsTheLocalBatchDoes() throws IOException, InterruptedException {
        Runs.Ended here = Runs.kansli(Runs.SAMPLE, folder.resolve("lokalt"), "--good-ones");
        Runs.Ended there = Runs.spark(local(), Runs.SAMPLE, folder.resolve("spark"), "--good-ones");

        assertThat(there.code()).as(there.printed()).isEqualTo(here.code()).isEqualTo(1);
        assertThat(there.printed()).contains("10 items: 7 made, 3 with errors.");
        assertThat(Runs.left(folder.resolve("spark")))
                .hasSize(7 + 3)
                .containsKeys("/SHA256SUMS", "/Uppdragsbeskrivning Förskolan.docx", "-report.jsonl", "-report.xlsx")
                .isEqualTo(Runs.left(folder.resolve("lokalt")));
    }

    @Test
    void makesNothingIfALineIsWrongAndTellsEveryProblem() throws IOException, InterruptedException {
        Runs.kansli(Runs.SAMPLE, folder.resolve("lokalt"));
        Runs.Ended there = Runs.spark(local(), Runs.SAMPLE, folder.resolve("spark"));

        assertThat(there.code()).isEqualTo(1);
        assertThat(there.printed())
                .contains("uppdrag-2028.jsonl:4: Goal 9", "uppdrag-2028.jsonl:7: \"title\"", "uppdrag-2028.jsonl:9: ");
        assertThat(folder.resolve("spark")).doesNotExist();
        assertThat(Runs.left(folder.resolve("spark")))
                .containsOnlyKeys("-report.jsonl", "-report.xlsx")
                .isEqualTo(Runs.left(folder.resolve("lokalt")));
    }

    @Test
    void hasTheLookOfTheHouse() throws IOException, InterruptedException {
        String style = "../data/house-styles/exempelbygden.json";
        Runs.kansli(Runs.SAMPLE, folder.resolve("lokalt"), "--good-ones", "--house-style", style);
        Runs.spark(local(), Runs.SAMPLE, folder.resolve("spark"), "--good-ones", "--house-style", style);

        assertThat(Runs.left(folder.resolve("spark"))).hasSize(7 + 3).isEqualTo(Runs.left(folder.resolve("lokalt")));
    }

    @Test
    void makesTheSameOfThousandsOfLinesHoweverTheyAreDivided() throws IOException, InterruptedException {
        Path input = thousands();
        Runs.kansli(input, folder.resolve("lokalt"), "--good-ones");
        Runs.Ended there = Runs.spark(
                local().set("spark.default.parallelism", "16"), input, folder.resolve("spark"), "--good-ones");

        assertThat(there.printed()).contains(MANY + " items: ");
        assertThat(Files.readString(Runs.report(folder.resolve("spark"), ".jsonl")))
                .contains("batch.name-taken", "json.unknown-property");
        assertThat(Runs.left(folder.resolve("spark")))
                .hasSizeGreaterThan(MANY / 2)
                .isEqualTo(Runs.left(folder.resolve("lokalt")));
    }

    /** With what a file of lines may have: a byte order mark, blank lines, two ends of lines, and spaces that look like one. */
    private Path thousands() throws IOException {
        String mandate;
        try (Stream<String> lines = Files.lines(Runs.SAMPLE)) {
            mandate = lines.findFirst().orElseThrow();
        }
        assertThat(mandate).contains("\"name\":\"Förskolan\"");
        StringBuilder all = new StringBuilder("\uFEFF\n");
        for (int i = 0; i < MANY; i++) {
            String name = "Nätverk " + i % (MANY * 3 / 4);
            String line = mandate.replace("Förskolan\"", (i < MANY / 2 ? name : name.toUpperCase(Locale.ROOT)) + "\"");
            line = i % 97 == 5 ? line.replace("\"title\"", "\"titel\"") : line;
            line = i % 5 == 1 ? line.replace(",\"year\"", ",\r\"year\"") : line;
            all.append(line).append(i % 3 == 0 ? "\r\n" : "\n").append(i % 50 == 7 ? " \t\r\n\n" : "");
        }
        return Files.writeString(folder.resolve("tusentals.jsonl"), all.substring(0, all.length() - 1));
    }

    /** Run twice, it leaves what it left: so may any part of it be, when Spark tries a task again. */
    @Test
    void writesOverWhatAnEarlierRunLeft() throws IOException {
        Runs.spark(local(), Runs.SAMPLE, folder.resolve("spark"), "--good-ones");
        Map<String, String> once = Runs.left(folder.resolve("spark"));
        Path one = folder.resolve("spark/Uppdragsbeskrivning Förskolan.docx");
        Files.writeString(one, "halv");
        Runs.spark(local(), Runs.SAMPLE, folder.resolve("spark"), "--good-ones");

        assertThat(Runs.left(folder.resolve("spark"))).isEqualTo(once);
    }

    @Test
    void compilesTheTemplateOnceHoweverManyTasksThereAre() {
        try (JavaSparkContext spark =
                new JavaSparkContext(local().setMaster("local[4]").setAppName("test"))) {
            assertThat(templates(spark)).hasSize(1);
        }
    }

    /** Each template that tasks have seen, with the executor that compiled it. */
    static Set<String> templates(JavaSparkContext spark) {
        Broadcast<MandateMaker> maker = spark.broadcast(
                new MandateMaker(StandardTemplates.neutral().mandate().source()));
        List<Integer> tasks = IntStream.range(0, 64).boxed().toList();
        return Set.copyOf(spark.parallelize(tasks, tasks.size())
                .map(task -> SparkEnv.get().executorId() + "@"
                        + System.identityHashCode(maker.value().template()))
                .collect());
    }

    @Test
    void saysPlainlyWhichFileIsToBlame() throws IOException {
        Path file = Files.createFile(folder.resolve("fil"));
        Path taken = folder.resolve("upptagen");
        Files.createDirectories(taken.resolve("Uppdragsbeskrivning Förskolan.docx/mapp"));

        assertThat(Runs.spark(local(), Runs.SAMPLE, file, "--good-ones")).satisfies(ended -> blames(ended, file));
        assertThat(Runs.spark(local(), Runs.SAMPLE, taken, "--good-ones"))
                .satisfies(ended -> blames(ended, taken.resolve("Uppdragsbeskrivning Förskolan.docx")));
        assertThat(Runs.spark(local(), folder.resolve("saknas.jsonl"), folder.resolve("ut")))
                .satisfies(ended -> blames(ended, folder.resolve("saknas.jsonl")));
        assertThat(Runs.spark(local(), folder, folder.resolve("ut"))).satisfies(ended -> blames(ended, folder));
    }

    private static void blames(Runs.Ended ended, Path file) {
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.printed())
                .startsWith("A file cannot be read or written: ")
                .contains(file.toString())
                .doesNotContain("\tat ");
        assertThat(ended.printed().lines()).hasSize(1);
    }
}
