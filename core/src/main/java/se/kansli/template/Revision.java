package se.kansli.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.problem.Problem;

/**
 * What came back in a document that was made from a template: see {@link Template#read(java.nio.file.Path, Class[])}.
 *
 * <pre>{@code
 * Revision<Protocol> revision = minutes.read(Path.of("protokoll-2.docx"));
 * revision.changes().forEach(System.out::println);      // items[2].heading: ”…” → ”…”
 * revision.warnings().forEach(System.out::println);     // what has no place in the record, and what to look at
 * Json.write(revision.document(), Path.of("protokoll-2.json"));
 * }</pre>
 *
 * @param document what the document says now; it has passed its rules
 * @param baseline what the document was made from; null if it does not carry that, as a finished copy or a form that was
 *     filled in from the beginning
 * @param changes from the baseline to the document; none without a baseline
 * @param warnings what the reader should look at: text that the record has no place for, rules that warn
 * @param <T> the record
 */
public record Revision<T extends Record>(
        T document, @Nullable T baseline, List<Change> changes, List<Problem> warnings) {

    public Revision {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }
}
