package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Parts;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.office.SafetyCheck;
import se.kansli.internal.office.Stripping;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PreparedPackage;
import se.kansli.internal.segment.CorePropertiesCompiler;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.shape.Essentials;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.word.WordTemplate.BoundPart;
import se.kansli.internal.working.BaselineParts;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Compiles a Word file against a record type. Used once. */
public final class WordCompiler {
    /** How the names of Word's versions begin. */
    private static final String WORD = "Microsoft";

    private final RecordType type;
    private final Parts parts;
    private final WordFile word;
    private final List<Problem> problems;
    private final Styles styles;
    private final Numbering numbering;
    private final Lint lint;
    private final UsedNumbers used = new UsedNumbers();
    private final Set<String> printed = new HashSet<>();
    private final Layout.Collector layout;
    private final Notes finishedNotes = new Notes();
    private final Notes workingNotes = new Notes();
    private boolean foundControl;
    private boolean foundPicture;

    private WordCompiler(RecordType type, WordFile word, List<Problem> problems) {
        this.type = type;
        this.parts = word.parts();
        this.word = word;
        this.problems = problems;
        styles = word.styles();
        numbering = word.numbering();
        layout = new Layout.Collector(type);
        lint = new Lint(styles, numbering, word.placeholders());
    }

    /**
     * Compiles a template.
     *
     * @param mayLeaveOut whether it need not print everything that is essential
     * @throws InvalidTemplateException with every problem of the file
     */
    public static WordTemplate compile(RecordType type, OpcPackage file, boolean mayLeaveOut) {
        List<Problem> problems = new ArrayList<>();
        WordFile clean = safe(new Parts(file, WordKind.PLAIN, problems), problems);
        WordTemplate template = clean == null ? null : new WordCompiler(type, clean, problems).compile(mayLeaveOut);
        if (template == null || !problems.isEmpty()) {
            throw new InvalidTemplateException(problems);
        }
        return template;
    }

    /** The file without what no document should have of it; null if it is no Word file, which is then reported. */
    private static @Nullable WordFile safe(Parts parts, List<Problem> problems) {
        WordFile word = WordFile.in(parts);
        problems.addAll(SafetyCheck.check(parts, word == null ? WordKind.PLAIN : new WordKind(word.styles())));
        if (word == null || !word.isWord()) {
            if (problems.isEmpty()) {
                parts.fail("", "template.not-word");
            }
            return null;
        }
        return WordFile.in(parts.changedTo(Stripping.of(parts, WordKind.PLAIN, BaselineParts.ofOthers(parts))));
    }

    private WordTemplate compile(boolean mayLeaveOut) {
        List<BoundPart> bound = new ArrayList<>();
        for (String name : word.boundNames()) {
            addIfPresent(bound, bodyPart(name));
        }
        String coreName = word.corePropertiesName();
        if (coreName != null) {
            addIfPresent(bound, coreProperties(coreName));
        }
        if (!foundControl && problems.isEmpty()) {
            boolean isOther = !word.program().isEmpty() && !word.program().startsWith(WORD);
            String key = isOther ? "template.no-controls/program" : "template.no-controls";
            parts.fail(word.documentName(), key, "program", word.program());
        } else if (foundControl && !mayLeaveOut) {
            Essentials.of(type).stream()
                    .filter(path -> !printed.contains(path))
                    .forEach(path -> problems.add(Places.MESSAGES.problem(
                            Severity.ERROR,
                            "template.never-printed",
                            path,
                            WordKind.PLAIN.locationOf(word.documentName()),
                            "path",
                            path)));
        }
        return assemble(bound);
    }

    private WordTemplate assemble(List<BoundPart> bound) {
        Set<String> written = new LinkedHashSet<>();
        bound.forEach(part -> {
            written.add(part.name());
            written.add(part.relationships().name());
        });
        String numberingName = word.numberingName();
        OpcPackage.Part numberingPart =
                numberingName == null ? null : parts.file().part(numberingName);
        List<OpcPackage.Part> unchanged = new ArrayList<>();
        for (OpcPackage.Part part : parts.file().parts()) {
            if (part.name().equals(OpcPackage.CONTENT_TYPES)) {
                unchanged.add(word.contentTypesOfDocument(part, foundPicture));
            } else if (!part.name().equals(numberingName) && !written.contains(part.name())) {
                unchanged.add(part);
            }
        }
        return new WordTemplate(
                files(unchanged, written),
                List.copyOf(bound),
                numbering,
                numberingPart,
                used.firstFree(parts.file().parts()),
                layout.layout());
    }

    /**
     * The entries that no record changes, in both kinds of copies.
     *
     * @param written the names of those that one does
     */
    private WordTemplate.Files files(List<OpcPackage.Part> unchanged, Set<String> written) {
        BaselineParts baseline = new BaselineParts(parts);
        List<OpcPackage.Part> working = written.contains(word.ofDocument().name())
                ? unchanged.stream()
                        .map(part -> part.name().equals(OpcPackage.CONTENT_TYPES) ? baseline.contentTypes(part) : part)
                        .toList()
                : baseline.entries(unchanged, word.ofDocument());
        return new WordTemplate.Files(
                new PreparedPackage(unchanged), new PreparedPackage(working), baseline.name(), word.documentName());
    }

    private static void addIfPresent(List<BoundPart> bound, @Nullable BoundPart part) {
        if (part != null) {
            bound.add(part);
        }
    }

    /** A part with controls; null if it has none, so that it is copied as it is. */
    private @Nullable BoundPart bodyPart(String name) {
        Xml xml = parts.xml(name);
        Relationships relationships = parts.relationships(name);
        if (xml == null || relationships == null) {
            return null;
        }
        used.collect(xml.root());
        Places places = new Places(name, xml.root(), styles, problems);
        lint.check(xml, places);
        layout.add(xml, new PictureReader(parts.file(), name, relationships));
        if (xml.root().first("w:sdt") == null && !workingNotes.haveCopiesIn(xml)) {
            return null;
        }
        Scope document = Scope.of(type);
        PartWriter finished = new PartWriter(xml, false, document, styles, numbering, finishedNotes);
        Places silent = new Places(name, xml.root(), styles, new ArrayList<>());
        Segment[] finishedSegments = new PartCompiler(finished, silent).compile();
        PartWriter working = new PartWriter(xml, true, document, styles, numbering, workingNotes);
        PartCompiler compiler = new PartCompiler(working, places);
        Segment[] workingSegments = compiler.compile();
        foundControl |= compiler.foundControl();
        foundPicture |= compiler.foundPicture();
        printed.addAll(compiler.printed());
        layout.addLooks(compiler.looks());
        return new BoundPart(
                name,
                workingSegments,
                finishedSegments,
                working.deepestLoop(),
                relationships,
                parts.file().part(relationships.name()));
    }

    /** The document's properties; null if no path stands in them, so that they are copied as they are. */
    private @Nullable BoundPart coreProperties(String name) {
        Xml xml = parts.xml(name);
        Relationships relationships = parts.relationships(name);
        if (xml == null || relationships == null) {
            return null;
        }
        Places places = new Places(name, xml.root(), styles, problems);
        Segment[] segments = CorePropertiesCompiler.compile(xml, places, Scope.of(type));
        if (segments.length == 1 && segments[0] instanceof Segment.Raw) {
            return null;
        }
        return new BoundPart(
                name, segments, segments, 0, relationships, parts.file().part(relationships.name()));
    }
}
