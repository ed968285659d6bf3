package se.kansli.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.opc.PackageWriter;
import se.kansli.internal.opc.PreparedPackage;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;
import se.kansli.internal.xml.XmlEdits;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** Writes problems into a Word file as comments: exact edits of its parts, everything else copied as it is. */
public final class Annotator {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.%s.main+xml";

    private final OpcPackage file;
    private final String documentName;
    private final Xml document;

    private Annotator(OpcPackage file) throws NotReadable {
        this.file = file;
        String name = Relationships.of(file, "").target("officeDocument");
        OpcPackage.Part part = name == null ? null : file.part(name);
        OpcPackage.Part types = file.part(OpcPackage.CONTENT_TYPES);
        String typesXml = types == null ? "" : new String(types.content(), StandardCharsets.UTF_8);
        boolean isWord = typesXml.contains(MAIN.formatted("document")) || typesXml.contains(MAIN.formatted("template"));
        if (name == null || part == null || !isWord) {
            throw new NotReadable("template.not-word", "");
        }
        documentName = name;
        document = Xml.parse(part.content(), file.limits());
        if (document.root().child("w:body") == null) {
            throw new NotReadable("template.not-word", "");
        }
    }

    /**
     * A copy of a file with the problems as comments.
     *
     * @throws InvalidTemplateException if it is no Word document that can be read
     */
    public static byte[] annotate(byte[] source, PackageLimits limits, List<Problem> problems) {
        try {
            return new Annotator(OpcPackage.read(source, limits)).annotate(problems);
        } catch (NotReadable e) {
            throw new InvalidTemplateException(
                    List.of(WordKind.PLAIN.problem(e.part(), e.key(), "detail", e.detail())));
        }
    }

    private byte[] annotate(List<Problem> problems) throws NotReadable {
        Comments comments = Comments.of(file, documentName, document);
        List<Element> paragraphs = new ArrayList<>();
        collectParagraphs(document.root(), paragraphs);
        Map<Element, List<Integer>> ids = new LinkedHashMap<>();
        List<Integer> homeless = new ArrayList<>();
        for (Problem problem : problems) {
            Element paragraph = paragraphOf(problem, paragraphs);
            int id = comments.add(problem, documentName);
            if (paragraph == null) {
                homeless.add(id);
            } else {
                ids.computeIfAbsent(paragraph, key -> new ArrayList<>()).add(id);
            }
        }
        XmlEdits edits = new XmlEdits(document);
        ids.forEach((paragraph, numbers) -> mark(edits, paragraph, numbers));
        if (!homeless.isEmpty()) {
            Element body = document.root().child("w:body");
            edits.into(
                    body == null ? document.root() : body, true, "<w:p>" + start(homeless) + end(homeless) + "</w:p>");
        }
        Map<String, byte[]> changed = new LinkedHashMap<>(comments.parts());
        changed.put(documentName, edits.bytes());
        changed.put(OpcPackage.CONTENT_TYPES, contentTypes(comments));
        return write(changed);
    }

    private static void collectParagraphs(Element element, List<Element> paragraphs) {
        for (Element child : element.children()) {
            if (child.is("w:p")) {
                paragraphs.add(child);
            }
            collectParagraphs(child, paragraphs);
        }
    }

    /** Where a comment can stand; null if the document has no paragraph. */
    private @Nullable Element paragraphOf(Problem problem, List<Element> paragraphs) {
        int number = problem.location() instanceof Location.InWord place
                        && place.part().equals(documentName)
                ? place.paragraph()
                : 1;
        if (paragraphs.isEmpty()) {
            return null;
        }
        Element found = paragraphs.get(Math.min(Math.max(number, 1), paragraphs.size()) - 1);
        for (Element around = found; around != null; around = around.parent()) {
            // Word has no comments inside text boxes: the paragraph that the box hangs on bears it
            found = around.is("w:p") ? around : found;
        }
        return found;
    }

    private static void mark(XmlEdits edits, Element paragraph, List<Integer> ids) {
        Element properties = paragraph.child("w:pPr");
        if (paragraph.isEmptyTag()) {
            edits.into(paragraph, true, start(ids) + end(ids));
            return;
        } else if (properties == null) {
            edits.into(paragraph, true, start(ids));
        } else {
            edits.at(properties.end(), start(ids));
        }
        edits.into(paragraph, false, end(ids));
    }

    private static String start(List<Integer> ids) {
        StringBuilder xml = new StringBuilder();
        ids.forEach(id -> xml.append("<w:commentRangeStart w:id=\"").append(id).append("\"/>"));
        return xml.toString();
    }

    private static String end(List<Integer> ids) {
        StringBuilder xml = new StringBuilder();
        ids.forEach(id -> xml.append("<w:commentRangeEnd w:id=\"")
                .append(id)
                .append("\"/><w:r><w:commentReference w:id=\"")
                .append(id)
                .append("\"/></w:r>"));
        return xml.toString();
    }

    private byte[] contentTypes(Comments comments) throws NotReadable {
        OpcPackage.Part part = file.part(OpcPackage.CONTENT_TYPES);
        byte[] content = part == null ? new byte[0] : part.content();
        String types = new String(comments.contentTypes(content, file.limits()), StandardCharsets.UTF_8);
        return Utf8Output.bytes(types.replace(MAIN.formatted("template"), MAIN.formatted("document")));
    }

    private byte[] write(Map<String, byte[]> changed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, byte[]> left = new LinkedHashMap<>(changed);
        try {
            new PreparedPackage(List.of()).write(out, writer -> {
                for (OpcPackage.Part part : file.parts()) {
                    byte[] content = left.remove(part.name());
                    if (content == null) {
                        writer.copy(part);
                    } else {
                        write(writer, part.name(), content);
                    }
                }
                for (Map.Entry<String, byte[]> part : left.entrySet()) {
                    write(writer, part.getKey(), part.getValue());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(PackageWriter writer, String name, byte[] content) throws IOException {
        writer.begin(name).write(content);
        writer.end();
    }
}
