package se.kansli.internal.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Parts;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.working.Baseline;
import se.kansli.internal.working.Draft;
import se.kansli.internal.working.Draft.FilledIn;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/**
 * Reads a document that was made from a template and edited in Word: by its controls, wherever they have been moved to, not
 * by the places of its texts. Used once.
 */
final class WordReader {
    private final Layout layout;
    private final WordFile word;
    private final List<Problem> problems;
    private final Meaning.Reader tags;
    private final Styles styles;
    private final ListLevels levels;
    private final Section document;
    private final Map<String, FilledIn> filledIn = new LinkedHashMap<>();
    private boolean foundControl;

    private WordReader(Layout layout, WordFile word, List<Problem> problems) {
        this.layout = layout;
        this.word = word;
        this.problems = problems;
        tags = new Meaning.Reader(layout.type());
        styles = word.styles();
        levels = word.listLevels();
        document = Section.ofDocument(layout);
    }

    /** What a document says; null if it cannot be opened or has nothing to go by, which is then reported. */
    static @Nullable Draft read(Layout layout, byte[] file, PackageLimits limits, List<Problem> problems) {
        int before = problems.size();
        Parts parts = Parts.open(file, limits, WordKind.PLAIN, problems);
        WordFile word = parts == null ? null : WordFile.in(parts);
        if (word != null && word.isWord() && word.parts().xml(word.documentName()) != null) {
            WordReader reader = new WordReader(layout, word, problems);
            reader.read();
            return reader.foundControl ? reader.draft() : null;
        } else if (parts != null && problems.size() == before) {
            parts.fail("", "template.not-word");
        }
        return null;
    }

    private Draft draft() {
        Parts parts = word.parts();
        return new Draft(document.root(), Baseline.in(parts.file()), List.copyOf(filledIn.values()), parts.program());
    }

    private void read() {
        int before = problems.size();
        word.boundNames().forEach(this::part);
        if (!foundControl) {
            // all its texts stand outside controls: one problem says it
            problems.subList(before, problems.size()).clear();
            String program = word.parts().program();
            String key = program.isEmpty() ? "read.no-controls" : "read.no-controls/program";
            Location at = WordKind.PLAIN.locationOf(word.documentName());
            problems.add(Places.MESSAGES.problem(Severity.ERROR, key, "", at, "program", program));
        }
    }

    private void part(String name) {
        Xml xml = word.parts().xml(name);
        Relationships relationships = word.parts().relationships(name);
        if (xml == null || relationships == null) {
            return;
        }
        Places places = new Places(name, xml.root(), styles, problems);
        FieldReader fields = new FieldReader(
                layout,
                places,
                new DocumentLists(styles, levels),
                relationships,
                new PictureReader(word.parts().file(), name, relationships));
        PartReader reader = new PartReader(layout, tags, fields, places, document, filledIn);
        reader.read(xml.root());
        boolean isDocument = name.equals(word.documentName());
        if (isDocument) {
            Remarks.report(word, xml.root(), places);
        }
        foundControl |= reader.foundControl() && (isDocument || !layout.isDocumentBound());
    }
}
