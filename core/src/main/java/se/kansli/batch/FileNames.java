package se.kansli.batch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import se.kansli.internal.shape.RecordType;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.InvalidTemplateException;

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
    private final List<NamePiece> pieces;
    private final boolean isAscii;

    private FileNames(List<NamePiece> pieces, boolean isAscii) {
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
     * @throws InvalidTemplateException with everything that is wrong with the pattern: it names what the record does not have or what
     *     cannot be written in a line, or is empty; the problems say what could have been meant
     */
    public static <T extends Record> FileNames<T> of(Class<T> type, String pattern) {
        return new FileNames<>(NamePattern.pieces(RecordType.of(type), pattern), false);
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
}
