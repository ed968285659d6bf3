package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the javadoc are code that compiles, and whoever comes to a class first finds one. */
class JavadocTest {
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL);
    private static final Pattern PUBLIC = Pattern.compile("(?m)^public (final class|@interface|record) (\\w+)");

    /** What the examples take as given. */
    private static final String GIVEN = """
            import com.fasterxml.jackson.annotation.*;
            import com.fasterxml.jackson.databind.json.JsonMapper;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import java.io.InputStream;
            import java.nio.file.*;
            import java.time.*;
            import java.util.List;
            import org.jspecify.annotations.*;
            import se.kansli.batch.Outcome;
            %s

            abstract class %s {
                Batch<MandateDescription> batch;
                BatchListener listener;
                Editor editor;
                GoalDocument goals;
                Items<MandateDescription> items;
                List<MandateDescription> mandates;
                List<MeetingPlan> plans;
                List<MemberRegister> registers;
                List<Protocol> protocols;
                Log log;
                MandateDescription mandate, lastYear, lastYears, before, after;
                MeetingNotice notice, moved;
                Path file, folder;
                Problem problem;
                Protocol protocol, previous, finished;
                RenewedMandate renewed;
                Request request;
                Template<MandateDescription> template;
                Template<Protocol> minutes;

                interface Editor {
                    void moveTo(int line, int column);
                }

                interface Log {
                    void info(String form, Object... values);
                }

                interface Request {
                    InputStream getInputStream();
                }

                abstract void register(String name, String sha256);

                abstract void tell(String origin, Problem problem);

                %s
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void examplesCompile() throws IOException {
        List<JavaFileObject> examples = new ArrayList<>();
        for (Path file : sources()) {
            List<String> found = EXAMPLE.matcher(Files.readString(file))
                    .results()
                    .map(example -> example.group(1).replaceAll("(?m)^ *\\* ?", ""))
                    .toList();
            for (String example : found) {
                String name = "Example" + examples.size();
                String member = example.startsWith("public ") || example.startsWith("@")
                        ? inClass(example)
                        : "void example() throws Exception {\n" + example + "}";
                examples.add(new Source(name, GIVEN.formatted(imports(), name, member), file));
            }
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-d", folder.toString());

        compiler.getTask(null, null, problems, options, null, examples).call();

        assertThat(examples).hasSizeGreaterThan(50);
        assertThat(problems.getDiagnostics().stream()
                        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                        .map(problem -> problem.getSource() + ": " + problem.getMessage(Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void verbsAndKindsOfDocumentsHaveAnExample() throws IOException {
        List<String> kinds =
                SchemaCommand.all().stream().map(Class::getSimpleName).toList();
        TreeMap<String, Boolean> hasExample = new TreeMap<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            Matcher type = PUBLIC.matcher(source);
            if (type.find() && (!type.group(1).equals("record") || kinds.contains(type.group(2)))) {
                hasExample.put(type.group(2), EXAMPLE.matcher(source).find());
            }
        }
        hasExample.remove("RuleValidator"); // Bean Validation's, not a host's

        assertThat(hasExample).hasSizeGreaterThan(40).doesNotContainValue(false);
    }

    /** A declaration, and the statements after it, if there are any. */
    private static String inClass(String example) {
        int end = example.indexOf("\n\n");
        return end < 0
                ? example
                : example.substring(0, end) + "\nvoid example() throws Exception {" + example.substring(end) + "}";
    }

    private static String imports() throws IOException {
        return sources().stream()
                .map(file -> file.getParent().toString().replaceFirst(".*src/main/java/", ""))
                .distinct()
                .map(name -> "import " + name.replace('/', '.') + ".*;")
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("core", "templates")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")
                                && !file.toString().contains("/internal/"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    /** An example as the compiler takes it. */
    private static final class Source extends SimpleJavaFileObject {
        private final String code;
        private final Path file;

        Source(String name, String code, Path file) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.code = code;
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }
}
