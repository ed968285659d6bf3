package se.kansli.internal.word;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.value.XmlCharacters;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;
import se.kansli.internal.xml.XmlEdits;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** The comments part of a Word file: the author's own comments, if there are any, and more. Used once. */
final class Comments {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NONE =
            DECLARATION + "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";
    private static final String NO_RELATIONSHIPS =
            DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private final String name;
    private final Xml existing;
    private final String relationshipsName;
    private final byte @Nullable [] relationships;
    private final StringBuilder added = new StringBuilder();
    private int lastId;

    private Comments(String name, Xml existing, String relationshipsName, byte @Nullable [] relationships, int lastId) {
        this.name = name;
        this.existing = existing;
        this.relationshipsName = relationshipsName;
        this.relationships = relationships;
        this.lastId = lastId;
    }

    static Comments of(OpcPackage file, String documentName, Xml document) throws NotReadable {
        Relationships ofDocument = Relationships.of(file, documentName);
        String known = ofDocument.target("comments");
        String name = known == null ? freeName(file, documentName) : known;
        OpcPackage.Part part = file.part(name);
        Xml existing = Xml.parse(part == null ? Utf8Output.bytes(NONE) : part.content(), file.limits());
        byte[] relationships = known == null ? withComments(file, ofDocument, name) : null;
        int lastId = Math.max(highestId(existing.root()), highestId(document.root()));
        return new Comments(name, existing, ofDocument.name(), relationships, lastId);
    }

    private static String freeName(OpcPackage file, String documentName) {
        var taken = file.parts().stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String folder = documentName.substring(0, documentName.lastIndexOf('/') + 1);
        String name = folder + "comments.xml";
        for (int i = 1; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
            name = folder + "comments" + i + ".xml";
        }
        return name;
    }

    private static byte[] withComments(OpcPackage file, Relationships ofDocument, String name) throws NotReadable {
        OpcPackage.Part part = file.part(ofDocument.name());
        Xml xml = Xml.parse(part == null ? Utf8Output.bytes(NO_RELATIONSHIPS) : part.content(), file.limits());
        var taken =
                ofDocument.all().stream().map(Relationships.Relationship::id).collect(Collectors.toSet());
        String id = "kansliComments";
        for (int i = 1; taken.contains(id); i++) {
            id = "kansliComments" + i;
        }
        XmlEdits edits = new XmlEdits(xml);
        edits.into(
                xml.root(),
                false,
                "<" + prefix(xml.root()) + "Relationship Id=\"" + id + "\" Type=\"" + TYPE + "\" Target=\""
                        + Xml.escaped(name.substring(name.lastIndexOf('/') + 1)) + "\"/>");
        return edits.bytes();
    }

    /** The prefix of an element's name with its colon; empty if it has none. */
    private static String prefix(Element element) {
        return element.name().substring(0, element.name().indexOf(':') + 1);
    }

    private static int highestId(Element element) {
        String id = element.name().startsWith("w:comment") ? element.attribute("w:id") : null;
        int highest = id != null && id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : -1;
        for (Element child : element.children()) {
            highest = Math.max(highest, highestId(child));
        }
        return highest;
    }

    /** Adds a comment and tells its id. */
    int add(Problem problem, String documentName) {
        String place = problem.location() instanceof Location.InWord found
                        && !found.part().equals(documentName)
                ? "Gäller " + found + ". "
                : "";
        added.append("<w:comment w:id=\"").append(++lastId);
        added.append("\" w:author=\"Kansli\" w:initials=\"K\"><w:p><w:r><w:annotationRef/></w:r>");
        added.append("<w:r><w:t xml:space=\"preserve\">");
        added.append(Xml.escaped(writable(problem.code() + ": " + place + problem.swedish())));
        added.append("</w:t></w:r></w:p></w:comment>");
        return lastId;
    }

    /** What a mistyped tag may hold and XML may not becomes a replacement character. */
    private static String writable(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int at; (at = XmlCharacters.firstRefused(out)) >= 0; ) {
            out.setCharAt(at, '\uFFFD');
        }
        return out.toString();
    }

    /** The parts that are other than before. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        XmlEdits edits = new XmlEdits(existing);
        edits.into(existing.root(), false, added.toString());
        parts.put(name, edits.bytes());
        if (relationships != null) {
            parts.put(relationshipsName, relationships);
        }
        return parts;
    }

    /** The package's content types with that of the comments. */
    byte[] contentTypes(byte[] content, PackageLimits limits) throws NotReadable {
        Xml xml = Xml.parse(content, limits);
        Element root = xml.root();
        boolean known =
                root.children().stream().anyMatch(child -> ("/" + name).equalsIgnoreCase(child.attribute("PartName")));
        XmlEdits edits = new XmlEdits(xml);
        if (!known) {
            edits.into(
                    root,
                    false,
                    "<" + prefix(root) + "Override PartName=\"/" + Xml.escaped(name) + "\" ContentType=\""
                            + CONTENT_TYPE + "\"/>");
        }
        return edits.bytes();
    }
}
