package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.TemplateFields;

/** What the guide for authors of templates says is so. */
class TemplateGuideTest {
    private static final Path GUIDE = Path.of("../templates/MALLGUIDE.md");

    @TempDir
    private Path folder;

    static List<String> commands() throws IOException {
        return Files.readString(GUIDE)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("samples/kansli "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRuns(String command) throws IOException {
        kansli(List.of("template", "export", "--kind", "mandate", "-o", folder.toString()));
        Files.move(folder.resolve("mandate.docx"), folder.resolve("mall.docx"));
        String mandate = "data/mandates/grundskolan.json";
        kansli(List.of(
                "render", "--kind", "mandate", "-o", folder.resolve("prov").toString(), mandate));

        assertThat(kansli(Pattern.compile(" ")
                        .splitAsStream(command)
                        .skip(1)
                        .map(this::here)
                        .toList()))
                .isZero();
    }

    /** A file name as the test has it: samples where they are, everything else in a folder of its own. */
    private String here(String argument) {
        if (argument.startsWith("samples/")) {
            return argument.substring("samples/".length());
        }
        boolean isFile = argument.endsWith(".docx") || argument.equals("mallar") || argument.equals("prov");
        return isFile ? folder.resolve(argument).toString() : argument;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template.unknown-field",
                "template.outside-loop",
                "template.list-as-value",
                "template.kind",
                "template.format",
                "template.rich-text-inline",
                "template.each-kind",
                "template.never-printed",
                "template.table-may-be-empty",
                "template.comment",
                "template.macro",
                "template.activex",
                "template.embedded",
                "template.binary",
                "template.alt-chunk",
                "template.sub-document",
                "template.frame",
                "template.web-extension",
                "template.video",
                "template.external",
                "template.link-scheme",
                "template.field-code",
                "template.doctype",
                "template.damaged",
                "template.not-zip",
                "template.encrypted",
                "template.too-large"
            })
    void commonProblemsHaveAnAnchor(String code) throws IOException {
        assertThat(Files.readString(GUIDE))
                .contains("<a id=\"" + code.replace('.', '-') + "\"></a>\n### " + code + ": ");
    }

    @Test
    void tagsOfTheGuideAreInTheListOfTags() throws IOException {
        Set<String> known = TemplateFields.of(MandateDescription.class).stream()
                .map(field -> field.tag().replaceFirst("\\|.*", ""))
                .collect(Collectors.toSet());
        List<String> tags = Pattern.compile("`((?:each:|if:!?)?(?:network|background|purpose|roles|meetings|metadata)"
                        + "(?:\\.[a-zA-Z]+(?:\\[])?)*)(?:\\\\\\|[a-zA-Z]+)?`")
                .matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult found) -> found.group(1).replace("if:!", "if:"))
                .filter(tag -> !tag.equals("network.nameintext"))
                .toList();

        // a constant can be a check box too, which the list does not repeat
        assertThat(tags).hasSizeGreaterThan(30).allMatch(tag -> known.contains(tag) || known.contains("if:" + tag));
    }

    @Test
    void picturesAreThere() throws IOException {
        assertThat(Pattern.compile("]\\((docs/[a-z]+\\.png)\\)")
                        .matcher(Files.readString(GUIDE))
                        .results()
                        .map(found -> GUIDE.resolveSibling(found.group(1))))
                .hasSize(3)
                .allMatch(Files::exists);
    }

    private static int kansli(List<String> arguments) {
        StringWriter out = new StringWriter();
        return Kansli.run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
    }
}
