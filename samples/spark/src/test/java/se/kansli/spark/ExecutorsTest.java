package se.kansli.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two executors in processes of their own: what is sent to them and back really is. */
class ExecutorsTest {
    @TempDir
    private Path folder;

    /** Where Spark looks for its libraries; ours are those of this test. */
    @BeforeAll
    static void makeTheHomeOfSpark() throws IOException {
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    }

    private static SparkConf twoExecutors() {
        return new SparkConf()
                .setMaster("local-cluster[2,1,1024]")
                .set("spark.ui.enabled", "false")
                .set("spark.executor.memory", "512m")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .set("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .set("spark.scheduler.maxRegisteredResourcesWaitingTime", "2min");
    }

    @Test
    void makeTogetherWhatOneMachineMakes() throws IOException, InterruptedException {
        Runs.kansli(Runs.SAMPLE, folder.resolve("lokalt"), "--good-ones");
        Runs.Ended there = Runs.spark(twoExecutors(), Runs.SAMPLE, folder.resolve("spark"), "--good-ones");

        assertThat(there.printed()).contains("10 items: 7 made, 3 with errors.");
        assertThat(Runs.left(folder.resolve("spark"))).hasSize(7 + 3).isEqualTo(Runs.left(folder.resolve("lokalt")));
    }

    @Test
    void compileTheTemplateOnceEach() {
        try (JavaSparkContext spark = new JavaSparkContext(twoExecutors().setAppName("test"))) {
            Set<String> templates = MakeMandatesWithSparkTest.templates(spark);

            assertThat(templates.stream()
                            .map(template -> template.replaceAll("@.*", ""))
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("0", "1")
                    .hasSameSizeAs(templates);
        }
    }
}
