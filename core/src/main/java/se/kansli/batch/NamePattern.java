package se.kansli.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.shape.Writing;
import se.kansli.internal.value.Nearest;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;

/** Understands a pattern for files' names. Used once. */
final class NamePattern {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}|]*)(?:\\|([^{}]*))?}");

    private final RecordType root;
    private final List<NamePiece> pieces = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private NamePattern(RecordType root) {
        this.root = root;
    }

    /**
     * The parts of a pattern.
     *
     * @throws InvalidTemplateException with everything that is wrong with it
     */
    static List<NamePiece> pieces(RecordType root, String pattern) {
        NamePattern parts = new NamePattern(root);
        parts.read(pattern);
        if (!parts.problems.isEmpty()) {
            throw new InvalidTemplateException(parts.problems);
        }
        return List.copyOf(parts.pieces);
    }

    private void read(String pattern) {
        if (pattern.isBlank() || pattern.startsWith("/") || pattern.endsWith("/")) {
            problems.add(Maker.problem("batch.names/edge", "pattern", pattern));
        }
        Matcher field = FIELD.matcher(pattern);
        int from = 0;
        for (; field.find(); from = field.end()) {
            readText(pattern.substring(from, field.start()));
            readValue(field.group(1), field.group(2) == null ? "" : field.group(2));
        }
        readText(pattern.substring(from));
    }

    private void readText(String text) {
        if (text.contains("{") || text.contains("}")) {
            problems.add(Maker.problem("batch.names/brace", "text", text));
        }
        pieces.add(NamePiece.text(text));
    }

    private void readValue(String path, String formName) {
        List<RecordType.Component> steps = new ArrayList<>();
        Type at = root;
        for (String name : path.split("\\.", -1)) {
            RecordType.Component step = at instanceof RecordType type ? type.component(name) : null;
            if (step == null) {
                problems.add(unknown(path, name, at));
                return;
            }
            steps.add(step);
            at = step.type();
        }
        Writing writing = writing(formName, at);
        if (writing != null) {
            pieces.add(new NamePiece(path, List.copyOf(steps), writing));
        } else if (formName.isEmpty()) {
            problems.add(Maker.problem("batch.names/no-line", "path", path));
        } else {
            problems.add(Maker.problem("batch.names/form", "path", path, "form", formName));
        }
    }

    private static @Nullable Writing writing(String name, Type type) {
        return type == Type.Scalar.DATE && name.isEmpty()
                ? day -> ((LocalDate) day).toString()
                : Form.named(name, type);
    }

    private static Problem unknown(String path, String name, Type at) {
        List<String> names = at instanceof RecordType type ? List.copyOf(type.names()) : List.of();
        if (names.isEmpty()) {
            return Maker.problem("batch.names/unknown", "path", path);
        }
        List<String> nearest = Nearest.to(name, names);
        return nearest.isEmpty()
                ? Maker.problem("batch.names/choose", "path", path, "name", name, "names", String.join(", ", names))
                : Maker.problem("batch.names/nearest", "path", path, "name", name, "names", String.join(", ", nearest));
    }
}
