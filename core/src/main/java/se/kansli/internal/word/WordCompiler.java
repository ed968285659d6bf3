package se.kansli.internal.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.shape.Essentials;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.word.WordTemplate.BoundPart;
import se.kansli.internal.word.Xml.Element;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Compiles a Word file against a record type. Used once. */
public final class WordCompiler {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String CORE_PROPERTIES = "metadata/core-properties";
    private static final String TEMPLATE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    /** How the names of Word's versions begin. */
    private static final String WORD = "Microsoft";

    private static final Set<String> BOUND_TYPES = Set.of("header", "footer", "footnotes", "endnotes");

    private final RecordType type;
    private final boolean mayLeaveOut;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> usedIds = new TreeSet<>();
    private Styles styles = Styles.NONE;
    private Numbering numbering = Numbering.NONE;
    private @Nullable Lint lint;
    private final Set<String> printed = new HashSet<>();
    private boolean foundControl;
    private boolean foundPicture;
    private final Notes finishedNotes = new Notes();
    private final Notes workingNotes = new Notes();
    private int highestNote;

    private WordCompiler(RecordType type, boolean mayLeaveOut) {
        this.type = type;
        this.mayLeaveOut = mayLeaveOut;
    }

    /**
     * Compiles a template.
     *
     * @param mayLeaveOut whether it need not print everything that is essential
     * @throws InvalidTemplateException with every problem of the file
     */
    public static WordTemplate compile(RecordType type, byte[] file, boolean mayLeaveOut) {
        WordCompiler compiler = new WordCompiler(type, mayLeaveOut);
        WordTemplate template = null;
        try {
            template = compiler.compile(OpcPackage.read(file));
        } catch (NotReadable e) {
            compiler.fail("", e.key(), "detail", e.detail());
        }
        if (template == null || !compiler.problems.isEmpty()) {
            throw new InvalidTemplateException(compiler.problems);
        }
        return template;
    }

    private @Nullable WordTemplate compile(OpcPackage file) {
        OpcPackage.Part contentTypes = file.part(CONTENT_TYPES);
        Relationships root = relationships(file, "");
        String documentName = root == null ? null : root.target("officeDocument");
        OpcPackage.Part document = documentName == null ? null : file.part(documentName);
        if (contentTypes == null || root == null || documentName == null || document == null) {
            fail("", "template.not-word");
            return null;
        }
        String types = new String(contentTypes.content(), StandardCharsets.UTF_8);
        boolean isTemplate = types.contains(TEMPLATE_TYPE);
        if (!isTemplate && !types.contains(DOCUMENT_TYPE)) {
            fail(CONTENT_TYPES, "template.not-word");
            return null;
        }
        Relationships ofDocument = relationships(file, documentName);
        if (ofDocument == null) {
            return null;
        }
        styles = read(file, ofDocument.target("styles"), Styles.NONE, Styles::of);
        numbering = read(file, ofDocument.target("numbering"), Numbering.NONE, Numbering::of);
        lint = new Lint(styles, numbering, placeholders(file, ofDocument.target("glossaryDocument")));
        List<BoundPart> parts = new ArrayList<>();
        for (String name : boundNames(documentName, ofDocument)) {
            addIfPresent(parts, bodyPart(file, name));
        }
        String coreName = root.target(CORE_PROPERTIES);
        if (coreName != null) {
            addIfPresent(parts, coreProperties(file, coreName));
        }
        if (!foundControl && problems.isEmpty()) {
            String program = read(file, root.target("extended-properties"), WORD, WordCompiler::program);
            boolean isWord = program.startsWith(WORD);
            fail(documentName, isWord ? "template.no-controls" : "template.no-controls/program", "program", program);
        } else if (foundControl && !mayLeaveOut) {
            Essentials.of(type).stream()
                    .filter(path -> !printed.contains(path))
                    .forEach(path -> problems.add(Places.MESSAGES.problem(
                            Severity.ERROR,
                            "template.never-printed",
                            path,
                            new Location.InWord(documentName, 0, "", ""),
                            "path",
                            path)));
        }
        return assemble(file, parts, ofDocument.target("numbering"));
    }

    private WordTemplate assemble(OpcPackage file, List<BoundPart> parts, @Nullable String numberingName) {
        Set<String> written = new LinkedHashSet<>();
        parts.forEach(part -> {
            written.add(part.name());
            written.add(part.relationships().name());
        });
        List<OpcPackage.Part> unchanged = new ArrayList<>();
        OpcPackage.Part numberingPart = numberingName == null ? null : file.part(numberingName);
        for (OpcPackage.Part part : file.parts()) {
            if (part.name().equals(CONTENT_TYPES)) {
                unchanged.add(contentTypes(file, part));
            } else if (!part.name().equals(numberingName) && !written.contains(part.name())) {
                unchanged.add(part);
            }
        }
        WordTemplate.FirstFree firstFree =
                new WordTemplate.FirstFree(firstFreeId(), highestNote + 1, Media.firstFree(file.parts()));
        return new WordTemplate(List.copyOf(unchanged), List.copyOf(parts), numbering, numberingPart, firstFree);
    }

    /** The content types of what is written: a document, not a template, and with the pictures of the data. */
    private OpcPackage.Part contentTypes(OpcPackage file, OpcPackage.Part part) {
        Xml xml = foundPicture ? xml(file, CONTENT_TYPES) : null;
        byte[] content = xml == null ? part.content() : Media.contentTypes(xml);
        String types = new String(content, StandardCharsets.UTF_8);
        if (xml == null && !types.contains(TEMPLATE_TYPE)) {
            return part;
        }
        return OpcPackage.Part.stored(CONTENT_TYPES, Utf8Output.bytes(types.replace(TEMPLATE_TYPE, DOCUMENT_TYPE)));
    }

    /** The start of the longest run of ids that the template does not use. */
    private int firstFreeId() {
        int before = 0;
        int best = 1;
        int length = 0;
        usedIds.add(Integer.MAX_VALUE);
        for (int id : usedIds) {
            if (id - before > length) {
                length = id - before;
                best = before + 1;
            }
            before = Math.max(id, 0);
        }
        return best;
    }

    private static Set<String> boundNames(String documentName, Relationships ofDocument) {
        Set<String> names = new LinkedHashSet<>();
        names.add(documentName);
        for (Relationships.Relationship relationship : ofDocument.all()) {
            String target = OpcPackage.resolve(documentName, relationship.target());
            if (!relationship.external()
                    && target != null
                    && BOUND_TYPES.stream().anyMatch(relationship::isOfType)) {
                names.add(target);
            }
        }
        return names;
    }

    /** The program that saved the file, without its version. */
    private static String program(Xml properties) {
        Element program = properties.root().child("Application");
        return program == null ? WORD : program.content().replaceFirst("/.*", "");
    }

    /** The names of the building blocks that placeholders take their text from. */
    private Set<String> placeholders(OpcPackage file, @Nullable String name) {
        return read(file, name, Set.of(), xml -> {
            Set<String> names = new HashSet<>();
            Element blocks = xml.root().child("w:docParts");
            if (blocks != null) {
                for (Element block : blocks.children()) {
                    Element properties = block.child("w:docPartPr");
                    String blockName = properties == null ? null : properties.childValue("w:name");
                    if (blockName != null) {
                        names.add(blockName);
                    }
                }
            }
            return names;
        });
    }

    private static void addIfPresent(List<BoundPart> parts, @Nullable BoundPart part) {
        if (part != null) {
            parts.add(part);
        }
    }

    /** A part with controls; null if it has none, so that it is copied as it is. */
    private @Nullable BoundPart bodyPart(OpcPackage file, String name) {
        Xml xml = xml(file, name);
        Relationships relationships = relationships(file, name);
        if (xml == null || relationships == null) {
            return null;
        }
        collectIds(xml.root());
        Places places = new Places(name, xml.root(), styles, problems);
        if (lint != null) {
            lint.check(xml, places);
        }
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
        return new BoundPart(
                name,
                workingSegments,
                finishedSegments,
                working.deepestLoop(),
                relationships,
                file.part(relationships.name()));
    }

    /** The document's properties; null if no path stands in them, so that they are copied as they are. */
    private @Nullable BoundPart coreProperties(OpcPackage file, String name) {
        Xml xml = xml(file, name);
        Relationships relationships = relationships(file, name);
        if (xml == null || relationships == null) {
            return null;
        }
        Places places = new Places(name, xml.root(), styles, problems);
        Segment[] segments = CorePropertiesCompiler.compile(xml, places, Scope.of(type));
        if (segments.length == 1 && segments[0] instanceof Segment.Raw) {
            return null;
        }
        return new BoundPart(name, segments, segments, 0, relationships, file.part(relationships.name()));
    }

    private void collectIds(Element element) {
        String id = element.is("wp:docPr") ? element.attribute("id") : null;
        if (id == null && (element.is("w:id") || element.is("w:bookmarkStart"))) {
            id = element.attribute(element.is("w:id") ? "w:val" : "w:id");
        }
        if (id != null && id.matches("[0-9]{1,9}")) {
            usedIds.add(Integer.valueOf(id));
        }
        String note = Notes.isNote(element) ? element.attribute("w:id") : null;
        if (note != null && note.matches("[0-9]{1,9}")) {
            highestNote = Math.max(highestNote, Integer.parseInt(note));
        }
        element.children().forEach(this::collectIds);
    }

    private <R> R read(OpcPackage file, @Nullable String name, R none, Function<Xml, R> reader) {
        if (name == null) {
            return none;
        }
        Xml xml = xml(file, name);
        return xml == null ? none : reader.apply(xml);
    }

    private @Nullable Xml xml(OpcPackage file, String name) {
        OpcPackage.Part part = file.part(name);
        if (part == null) {
            fail(name, "template.part-missing", "name", name);
            return null;
        }
        try {
            return Xml.parse(part.content());
        } catch (NotReadable e) {
            fail(name, e.key(), "detail", e.detail());
            return null;
        }
    }

    private @Nullable Relationships relationships(OpcPackage file, String name) {
        try {
            return Relationships.of(file, name);
        } catch (NotReadable e) {
            fail(OpcPackage.relationshipsOf(name), e.key(), "detail", e.detail());
            return null;
        }
    }

    private void fail(String part, String key, Object... values) {
        Location place = part.isEmpty() ? Location.UNKNOWN : new Location.InWord(part, 0, "", "");
        problems.add(Places.MESSAGES.problem(Severity.ERROR, key, "", place, values));
    }
}
