package se.kansli.internal.office;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;

/**
 * Takes out of a file what no document made from it should tell: where its own template and addressees were, who wrote it,
 * how it came about, and what another document was. A part without any of that stays as it was, byte for byte.
 */
public final class Stripping {
    /** In the properties, whose prefixes are the author's choice. Those of the author's own invention stay: fields show them. */
    private static final Set<String> PROPERTIES =
            Set.of("creator", "lastModifiedBy", "Company", "Manager", "Template", "HyperlinkBase");

    private static final Set<String> PROPERTY_NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");

    private final OpcPackage file;
    private final FileKind kind;
    private final Set<String> droppedParts;
    private final @Nullable String source;
    private final Xml xml;
    private final boolean isProperties;
    private final StringBuilder kept = new StringBuilder();
    private int from;

    private Stripping(OpcPackage file, FileKind kind, Set<String> droppedParts, String partName, Xml xml) {
        this.file = file;
        this.kind = kind;
        this.droppedParts = droppedParts;
        this.source = OpcPackage.sourceOf(partName);
        this.xml = xml;
        Element root = xml.root();
        this.isProperties =
                root.attributes().stream().anyMatch(attribute -> PROPERTY_NAMESPACES.contains(root.value(attribute)));
    }

    /**
     * The file without all that.
     *
     * @param foreign the names of parts that belong to another document, and are left out too
     */
    public static OpcPackage of(Parts parts, FileKind kind, Set<String> foreign) {
        OpcPackage file = parts.file();
        Set<String> dropped = droppedParts(parts, kind);
        dropped.addAll(foreign);
        return file.map(part -> dropped.contains(part.name()) ? null : strip(part, parts, kind, dropped));
    }

    /** The parts that a relationship taken out leads to. */
    private static Set<String> droppedParts(Parts parts, FileKind kind) {
        Set<String> dropped = new HashSet<>();
        for (OpcPackage.Part part : parts.file().parts()) {
            String source = OpcPackage.sourceOf(part.name());
            Xml xml = source == null ? null : parts.xml(part.name());
            if (source != null && xml != null) {
                for (Target target : Target.of(parts.file(), source, xml)) {
                    String name = target.part();
                    if (kind.strips(target.type()) && name != null) {
                        dropped.add(name);
                    }
                }
            }
        }
        return dropped;
    }

    private static OpcPackage.Part strip(OpcPackage.Part part, Parts parts, FileKind kind, Set<String> dropped) {
        Xml xml = Parts.isXml(part) ? parts.xml(part.name()) : null;
        if (xml == null) {
            return part;
        }
        Stripping stripping = new Stripping(parts.file(), kind, dropped, part.name(), xml);
        stripping.walk(xml.root());
        return stripping.from == 0 ? part : OpcPackage.Part.deflated(part.name(), Utf8Output.bytes(stripping.rest()));
    }

    private void walk(Element element) {
        if (isTakenOut(element)) {
            cut(element.start(), element.end());
            return;
        }
        for (Attribute attribute : element.attributes()) {
            if (kind.strips(element, attribute)) {
                cut(attribute.start(), attribute.valueEnd() + 1);
            }
        }
        element.children().forEach(this::walk);
    }

    private boolean isTakenOut(Element element) {
        if (source != null) {
            return element.localName().equals("Relationship") && isTakenOut(Target.of(file, source, element));
        } else if (element.is("Override")) {
            String name = element.attribute("PartName");
            return name != null && name.startsWith("/") && droppedParts.contains(name.substring(1));
        } else if (isProperties) {
            // a path in braces is no author: see CorePropertiesCompiler
            return PROPERTIES.contains(element.localName()) && element.content().indexOf('{') < 0;
        }
        return kind.strips(element);
    }

    private boolean isTakenOut(Target target) {
        String name = target.part();
        return kind.strips(target.type()) || name != null && droppedParts.contains(name);
    }

    /** Leaves out a piece, and the spaces before an attribute with it. */
    private void cut(int start, int end) {
        int to = start;
        while (to > from && Character.isWhitespace(xml.text().charAt(to - 1))) {
            to--;
        }
        kept.append(xml.text(), from, to);
        from = end;
    }

    private String rest() {
        return kept.append(xml.text(), from, xml.text().length()).toString();
    }
}
