package se.kansli.internal.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Parts;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.working.Baseline;
import se.kansli.internal.working.Draft;
import se.kansli.internal.xml.Xml;
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
    private final Section document = Section.ofDocument();
    private boolean foundControl;

    private WordReader(Layout layout, WordFile word, List<Problem> problems) {
        this.layout = layout;
        this.word = word;
        this.problems = problems;
        tags = new Meaning.Reader(layout.type());
        styles = word.styles();
        levels = word.listLevels();
    }

    /** What a document says; null if it cannot be opened or has nothing to go by, which is then reported. */
    static @Nullable Draft read(Layout layout, byte[] file, PackageLimits limits, List<Problem> problems) {
        int before = problems.size();
        try {
            OpcPackage opened = OpcPackage.read(file, limits);
            Parts parts = new Parts(opened, WordKind.PLAIN, problems);
            WordFile word = WordFile.in(parts);
            if (word != null && word.isWord() && parts.xml(word.documentName()) != null) {
                WordReader reader = new WordReader(layout, word, problems);
                reader.read();
                return reader.foundControl ? new Draft(reader.document.root(), Baseline.in(opened)) : null;
            } else if (problems.size() == before) {
                parts.fail("", "template.not-word");
            }
        } catch (NotReadable e) {
            problems.add(WordKind.PLAIN.problem(e.part(), e.key(), "detail", e.detail()));
        }
        return null;
    }

    private void read() {
        int before = problems.size();
        for (String name : word.boundNames()) {
            Xml xml = word.parts().xml(name);
            Relationships relationships = word.parts().relationships(name);
            if (xml != null && relationships != null) {
                Places places = new Places(name, xml.root(), styles, problems);
                FieldReader fields = new FieldReader(
                        layout,
                        places,
                        new DocumentLists(styles, levels),
                        relationships,
                        new PictureReader(word.parts().file(), name, relationships));
                PartReader reader = new PartReader(layout, tags, fields, places, document);
                reader.element(xml.root());
                foundControl |=
                        reader.foundControl() && (name.equals(word.documentName()) || !layout.isDocumentBound());
            }
        }
        if (!foundControl) {
            // all its texts stand outside controls: one problem says it
            problems.subList(before, problems.size()).clear();
            String key = word.program().isEmpty() ? "read.no-controls" : "read.no-controls/program";
            problems.add(Places.MESSAGES.problem(
                    Severity.ERROR,
                    key,
                    "",
                    WordKind.PLAIN.locationOf(word.documentName()),
                    "program",
                    word.program()));
        }
    }
}
