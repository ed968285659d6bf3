package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** The example of the README is code that runs. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void exampleRunsAsItStands() throws IOException {
        Files.copy(Path.of("data/mandates/grundskolan.json"), folder.resolve("grundskolan.json"));

        Template<MandateDescription> template = StandardTemplates.mandate();
        MandateDescription mandate = Json.read(in("grundskolan.json"), MandateDescription.class);
        template.render(mandate, in("grundskolan.docx"));

        assertThat(folder.resolve("grundskolan.docx")).isNotEmptyFile();
    }

    @Test
    void exampleInTheReadmeIsTheOneThatRuns() throws IOException {
        Matcher matcher = JAVA.matcher(Files.readString(Path.of("../README.md")));
        assertThat(matcher.find()).isTrue();
        String source = Files.readString(Path.of("src/test/java/se/kansli/samples/ReadmeTest.java"));

        List<String> example = matcher.group(1)
                .lines()
                .map(line -> line.replaceFirst("//.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace("Path.of(", "in("))
                .toList();
        assertThat(example).isNotEmpty().allSatisfy(line -> assertThat(source).contains(line));
    }

    private Path in(String name) {
        return folder.resolve(name);
    }
}
