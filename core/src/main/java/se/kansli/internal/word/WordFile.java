package se.kansli.internal.word;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Parts;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;

/** Which part of a Word file is what: the document, its styles and lists, and what else can hold controls. */
public record WordFile(Parts parts, String documentName, Relationships ofPackage, Relationships ofDocument) {
    private static final String TEMPLATE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Set<String> BOUND_TYPES = Set.of("header", "footer", "footnotes", "endnotes");

    /** Finds the document; null if there is none that can be read. */
    public static @Nullable WordFile in(Parts parts) {
        Relationships ofPackage = parts.relationships("");
        String name = ofPackage == null ? null : ofPackage.target("officeDocument");
        Relationships ofDocument = name == null || parts.file().part(name) == null ? null : parts.relationships(name);
        return ofPackage == null || name == null || ofDocument == null
                ? null
                : new WordFile(parts, name, ofPackage, ofDocument);
    }

    /** Whether the document is one of Word's, a template's or its own, and not of a workbook or with macros. */
    public boolean isWord() {
        String type = parts.contentType(documentName);
        Xml document = parts.xml(documentName);
        return (type.equals(DOCUMENT_TYPE) || type.equals(TEMPLATE_TYPE))
                && (document == null
                        || document.root().is("w:document") && document.root().child("w:body") != null);
    }

    /** Whether Word opens a new document from it and not the file itself. */
    boolean isTemplate() {
        return parts.contentType(documentName).equals(TEMPLATE_TYPE);
    }

    /** The content types of what is written: a document, not a template, and perhaps with the pictures of the data. */
    OpcPackage.Part contentTypesOfDocument(OpcPackage.Part contentTypes, boolean withPictures) {
        Xml xml = withPictures ? parts.xml(OpcPackage.CONTENT_TYPES) : null;
        if (xml == null && !isTemplate()) {
            return contentTypes;
        }
        byte[] content = xml == null ? contentTypes.content() : Media.contentTypes(xml);
        String types = new String(content, StandardCharsets.UTF_8);
        return OpcPackage.Part.deflated(
                OpcPackage.CONTENT_TYPES, Utf8Output.bytes(types.replace(TEMPLATE_TYPE, DOCUMENT_TYPE)));
    }

    Styles styles() {
        return read(ofDocument.target("styles"), Styles.NONE, Styles::of);
    }

    Numbering numbering() {
        return read(ofDocument.target("numbering"), Numbering.NONE, Numbering::of);
    }

    /** The lists, each level of them. */
    ListLevels listLevels() {
        return read(ofDocument.target("numbering"), ListLevels.NONE, ListLevels::of);
    }

    @Nullable String numberingName() {
        return ofDocument.target("numbering");
    }

    public @Nullable String corePropertiesName() {
        return ofPackage.target("metadata/core-properties");
    }

    /** The names of the building blocks that placeholders take their text from. */
    Set<String> placeholders() {
        return read(ofDocument.target("glossaryDocument"), Set.of(), xml -> {
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

    /** The names of the parts that can hold controls, the document first. */
    Set<String> boundNames() {
        return boundKinds().keySet();
    }

    /** What has been remarked in the margins; null if nothing has. */
    @Nullable String commentsName() {
        return ofDocument.target("comments");
    }

    /** The same, each with the last word of the type of the relationship that leads to it. */
    public Map<String, String> boundKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(documentName, "officeDocument");
        for (Relationships.Relationship relationship : ofDocument.all()) {
            String target = OpcPackage.resolve(documentName, relationship.target());
            if (!relationship.external() && target != null) {
                BOUND_TYPES.stream().filter(relationship::isOfType).forEach(type -> kinds.putIfAbsent(target, type));
            }
        }
        return kinds;
    }

    private <R> R read(@Nullable String name, R none, Function<Xml, R> reader) {
        Xml xml = name == null ? null : parts.xml(name);
        return xml == null ? none : reader.apply(xml);
    }
}
