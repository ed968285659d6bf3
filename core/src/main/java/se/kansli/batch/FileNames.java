package se.kansli.batch;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.value.Nearest;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Severity;

/**
 * How a batch's files are called: a pattern over the record's components (<i>filnamnsmönster</i>).
 *
 * <pre>{@code
 * FileNames.of(MandateDescription.class, "{year}/Uppdragsbeskrivning {network.name}");    // 2028/Uppdragsbeskrivning Grundskola
 * FileNames.of(Protocol.class, "{meeting.date} {body.name}").inAscii();                   // 2028-03-14 Utbildningsnamnden
 * }</pre>
 *
 * <p>A component may be followed by {@code |} and a form, as in a template; days are written 2028-03-14 without one. {@code /} in
 * the pattern begins a folder; in a value it does not. What Windows, macOS or Linux do not take in a name becomes a hyphen,
 * names that Windows keeps for itself get an underscore, and long ones are cut. Immutable and thread-safe.
 *
 * @param <T> the record
 */
public final class FileNames<T extends Record> {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}|]*)(?:\\|([^{}]*))?}");

    private final List<Piece> pieces;
    private final boolean isAscii;

    /** Either a text or a value. */
    private record Piece(
            String text,
            List<RecordType.Component> path,
            @Nullable Form form) {

        String in(Record document) {
            Object at = document;
            for (RecordType.Component step : path) {
                at = at == null ? null : step.get(at);
            }
            if (form == null) {
                return text;
            }
            String value = at == null ? "" : form.text(at);
            if (value.isBlank()) {
                throw new InvalidDocumentException(List.of(Maker.MESSAGES.problem(
                        Severity.ERROR, "batch.name-empty", text, Location.UNKNOWN, "path", text)));
            }
            return value.replace('/', '-');
        }
    }

    private FileNames(List<Piece> pieces, boolean isAscii) {
        this.pieces = pieces;
        this.isAscii = isAscii;
    }

    /**
     * Names by a pattern.
     *
     * @param type the record
     * @param pattern such as {@code {year} {network.name}}, without the ending
     * @param <T> the record
     * @return names with Swedish letters as they are
     * @throws IllegalArgumentException if the pattern names what the record does not have or cannot be written in a line, or is
     *     empty; the message says what could have been meant
     */
    public static <T extends Record> FileNames<T> of(Class<T> type, String pattern) {
        if (pattern.isBlank() || pattern.startsWith("/") || pattern.endsWith("/")) {
            throw new IllegalArgumentException("a pattern begins and ends with a name: \"" + pattern + '"');
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher field = FIELD.matcher(pattern);
        int from = 0;
        for (; field.find(); from = field.end()) {
            pieces.add(text(pattern.substring(from, field.start())));
            String form = field.group(2) == null ? "" : field.group(2);
            pieces.add(value(RecordType.of(type), field.group(1), form));
        }
        pieces.add(text(pattern.substring(from)));
        return new FileNames<>(List.copyOf(pieces), false);
    }

    /**
     * The same names with å and ä as a, ö as o, and anything else that is not of the English alphabet as a hyphen.
     *
     * @return a copy
     */
    public FileNames<T> inAscii() {
        return new FileNames<>(pieces, true);
    }

    /**
     * The name for a record.
     *
     * @param document what the file is made of
     * @param extension such as {@code docx}
     * @return a path of names that are safe on any disk, with {@code /} between them
     * @throws InvalidDocumentException if the record does not have what the pattern names
     */
    public String of(T document, String extension) {
        StringBuilder name = new StringBuilder();
        pieces.forEach(piece -> name.append(piece.in(document)));
        List<String> parts = new ArrayList<>();
        for (String part : name.toString().split("/", -1)) {
            parts.add(SafeName.of(isAscii ? folded(part) : part));
        }
        return String.join("/", parts) + "." + extension;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('\u00a0', ' ')
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("[^ -~]", "-");
    }

    private static Piece text(String text) {
        if (text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException("a brace without its other half: \"" + text + '"');
        }
        return new Piece(text, List.of(), null);
    }

    private static Piece value(RecordType root, String path, String formName) {
        List<RecordType.Component> steps = new ArrayList<>();
        Type at = root;
        for (String name : path.split("\\.", -1)) {
            RecordType.Component step = at instanceof RecordType type ? type.component(name) : null;
            if (step == null) {
                List<String> names = at instanceof RecordType type ? List.copyOf(type.names()) : List.of();
                List<String> nearest = Nearest.to(name, names);
                throw new IllegalArgumentException("{" + path + "} names no component: \"" + name + "\" is none of "
                        + String.join(", ", nearest.isEmpty() ? names : nearest));
            }
            steps.add(step);
            at = step.type();
        }
        Form form = at == Type.Scalar.DATE && formName.isEmpty()
                ? day -> ((LocalDate) day).toString()
                : Form.named(formName, at);
        if (form == null) {
            throw new IllegalArgumentException(
                    "{" + path + (formName.isEmpty() ? "" : "|" + formName) + "} cannot be written in a file's name");
        }
        return new Piece(path, List.copyOf(steps), form);
    }
}
