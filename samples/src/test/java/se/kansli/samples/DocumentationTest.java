package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the documentation says is there, and its commands run. Its Java is held by {@link ReadmeTest}. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> DOCUMENTS = List.of(
            "README.md",
            "CONTRIBUTING.md",
            "docs/ARCHITECTURE.md",
            "samples/README.md",
            "samples/BENCHMARKS.md",
            "samples/spark/README.md",
            "templates/README.md",
            "templates/MALLGUIDE.md",
            "templates/SEKRETERARGUIDE.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    /** In backticks or as an indented line; not the manual's rows, which say FILE where a file is to stand. */
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^ {4}(samples/kansli [^\n]*)$|`(samples/kansli [^`A-Z]*)`");

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
    private static final Pattern PROGRAM = Pattern.compile("(?m)^\\| [^|]*\\? \\| `([A-Z]\\w+)`");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `(se\\.kansli\\.[a-z]+)` \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties|Conformance))`");

    @TempDir
    private Path folder;

    static List<String> documents() {
        return DOCUMENTS;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(String document) throws IOException {
        Path file = ROOT.resolve(document);
        List<String> links = found(LINK, file)
                .filter(link -> !link.matches("(?:http|sekretess:).*"))
                .toList();

        assertThat(links)
                .allSatisfy(link -> assertThat(file.resolveSibling(link))
                        .as(document + " links to " + link)
                        .exists());
    }

    @Test
    void readmeHasTwoCommandsForAFreshMachine() throws IOException {
        String outsideFences = Files.readString(ROOT.resolve("README.md")).replaceAll("(?s)```.*?```", "");
        assertThat(outsideFences.lines().filter(line -> line.matches(" {4}\\S.*")))
                .containsExactly("    samples/kansli demo", "    mvn verify");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandsRun(String command) {
        StringWriter out = new StringWriter();
        String[] arguments = Stream.of(command.split(" "))
                .skip(1)
                .map(argument ->
                        argument.equals("target/look") || argument.equals("docs/schema") ? in("made") : argument)
                .toArray(String[]::new);
        if (command.equals("samples/kansli demo")) {
            arguments = new String[] {"demo", "-o", in("kansli-demo")};
        }

        assertThat(Kansli.run(new PrintWriter(out), new PrintWriter(out), arguments))
                .as(command + ": " + out)
                .isZero();
    }

    static List<String> commands() throws IOException {
        return Stream.of("README.md", "CONTRIBUTING.md")
                .flatMap(document -> found(COMMAND, ROOT.resolve(document)))
                .filter(command -> !command.endsWith("template export"))
                .toList();
    }

    /** The rows of the manual: the command is there, and so is every option that its row names. */
    @Test
    void manualNamesCommandsAndOptionsThatAreThere() throws IOException {
        List<String> rows = Files.readString(ROOT.resolve("samples/README.md"))
                .lines()
                .filter(line -> line.startsWith("| `kansli "))
                .toList();

        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row -> {
            CommandLine command = new CommandLine(new Kansli());
            for (String word : row.substring("| `kansli ".length()).split("[ `]")) {
                if (!command.getSubcommands().containsKey(word)) {
                    break;
                }
                command = command.getSubcommands().get(word);
            }
            assertThat(command.getParent()).as(row).isNotNull();
            assertThat(OPTION.matcher(row).results().map(MatchResult::group))
                    .isSubsetOf(command.getCommandSpec().optionsMap().keySet());
        });
    }

    @Test
    void everyProgramIsListedUnderItsQuestion() throws IOException {
        assertThat(found(PROGRAM, ROOT.resolve("samples/README.md")).toList())
                .containsExactlyInAnyOrderElementsOf(programs());
    }

    @Test
    void programThatShowsHowToRunThemCanBeRun() throws IOException {
        Path manual = ROOT.resolve("samples/README.md");

        assertThat(found(
                        Pattern.compile("(?m)^ {4}java -cp 'samples/target/classes:samples/target/lib/\\*' (\\S+)$"),
                        manual))
                .singleElement()
                .satisfies(name -> assertThat(Class.forName(name).getMethod("main", String[].class))
                        .isNotNull());
    }

    @Test
    void architectureNamesEveryPublicPackage() throws IOException {
        TreeSet<String> packages = new TreeSet<>();
        for (String module : List.of("core", "templates")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/main/java/se/kansli"), 2)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .map(file -> "se.kansli." + file.getParent().getFileName())
                        .filter(name -> !name.equals("se.kansli.internal") && !name.equals("se.kansli.kansli"))
                        .forEach(packages::add);
            }
        }

        assertThat(found(PACKAGE, ROOT.resolve("docs/ARCHITECTURE.md"))).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void testsOfTheLawsAreThere() throws IOException {
        TreeSet<String> sources = new TreeSet<>();
        for (String module : List.of("core", "templates", "samples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/test/java"))) {
                files.map(file -> file.getFileName().toString().replace(".java", ""))
                        .forEach(sources::add);
            }
        }

        assertThat(found(TEST, ROOT.resolve("docs/ARCHITECTURE.md")).toList())
                .hasSizeGreaterThan(7)
                .isSubsetOf(sources);
    }

    /** Those who cannot see the picture are told what is in it, and every word of the picture is on the page. */
    @Test
    void pictureHasATextBesideIt() throws IOException {
        String picture = Files.readString(ROOT.resolve("docs/data.svg"));
        String page = Files.readString(ROOT.resolve("docs/ARCHITECTURE.md"));

        assertThat(picture).contains("role=\"img\"", "<title", "<desc");
        assertThat(Pattern.compile("<text[^>]*>([^<]+)</text>").matcher(picture).results())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(page).containsIgnoringCase(text.group(1)));
    }

    /** As a host adds it. */
    @Test
    void dependencyOfTheReadmeIsTheModule() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String pom = Files.readString(ROOT.resolve("templates/pom.xml"));

        assertThat(Map.of("<artifactId>kansli-templates</artifactId>", "artifactId", version(pom), "version"))
                .allSatisfy((element, name) -> {
                    assertThat(readme).as(name).contains(element);
                    assertThat(pom).as(name).contains(element);
                });
    }

    private static String version(String pom) {
        return found(Pattern.compile("(<version>[^<]+</version>)"), pom)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/se/kansli/samples/programs"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info") && !name.equals("SampleData"))
                    .toList();
        }
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return found(pattern, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first group that matched. */
    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1) == null ? match.group(2) : match.group(1));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }
}
