package se.kansli.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says can be done. */
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile(
            "(?s) {4}java @samples/spark/java-options -cp '(\\S+)' \\\\\n +(\\S+) (\\S+) -o \\S+ (--good-ones)\n");

    @TempDir
    private Path folder;

    @Test
    void commandRuns() throws IOException {
        Matcher command = COMMAND.matcher(Files.readString(Path.of("README.md")));
        assertThat(command.find()).isTrue();

        assertThat(command.group(1)).isEqualTo("samples/spark/target/kansli-spark.jar:samples/spark/target/lib/*");
        assertThat(command.group(2)).isEqualTo(MakeMandatesWithSpark.class.getName());
        Path input = Path.of("../..").resolve(command.group(3));
        assertThat(Runs.spark(new SparkConf(), input, folder.resolve("ut"), command.group(4))
                        .printed())
                .contains("7 made");
    }

    /** Another version of Spark may ask for others. */
    @Test
    void optionsOfTheJavaMachineAreThoseOfSpark() throws IOException {
        assertThat(Files.readAllLines(Path.of("java-options")))
                .isEqualTo(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    }
}
