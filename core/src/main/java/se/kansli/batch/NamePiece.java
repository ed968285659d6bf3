package se.kansli.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Writing;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Severity;

/**
 * A part of the pattern for a file's name.
 *
 * @param text what stands there, or the path of the value
 * @param path to the value
 * @param writing how the value is written; null for a text
 */
record NamePiece(
        String text,
        List<RecordType.Component> path,
        @Nullable Writing writing) {

    /** A part that is the same for all. */
    static NamePiece text(String text) {
        return new NamePiece(text, List.of(), null);
    }

    String in(Record document) {
        Object at = document;
        for (RecordType.Component step : path) {
            at = at == null ? null : step.get(at);
        }
        if (writing == null) {
            return text;
        }
        String value = at == null ? "" : writing.text(at);
        if (value.isBlank()) {
            throw new InvalidDocumentException(List.of(
                    Maker.MESSAGES.problem(Severity.ERROR, "batch.name-empty", text, Location.UNKNOWN, "path", text)));
        }
        return value.replace('/', '-');
    }
}
