package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;

/** A part's relationships: those of the template, and the hyperlinks that come with the data. */
final class Relationships {
    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    private static final String HYPERLINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private final String partName;
    private final Map<String, Relationship> byId;
    private final String before;
    private final String after;

    private Relationships(String partName, Xml xml) {
        this.partName = partName;
        byId = xml.root().children().stream()
                .filter(element -> element.is("Relationship"))
                .map(element -> new Relationship(
                        attribute(element, "Id"),
                        attribute(element, "Type"),
                        attribute(element, "Target"),
                        "External".equals(element.attribute("TargetMode"))))
                .collect(Collectors.toMap(Relationship::id, each -> each, (first, second) -> first, TreeMap::new));
        Element root = xml.root();
        boolean emptyTag = root.isEmptyTag();
        before = emptyTag ? xml.text(0, root.end()).replaceFirst("/>$", ">") : xml.text(0, root.contentEnd());
        after = emptyTag
                ? "</" + root.name() + ">"
                : xml.text(root.contentEnd(), xml.text().length());
    }

    private static String attribute(Element element, String name) {
        String value = element.attribute(name);
        return value == null ? "" : value;
    }

    /** One relationship. */
    record Relationship(String id, String type, String target, boolean external) {
        boolean isOfType(String lastWord) {
            return type.endsWith("/" + lastWord);
        }
    }

    /** The relationships of a part; of none if it has none. */
    static Relationships of(OpcPackage file, String partName) throws NotReadable {
        OpcPackage.Part part = file.part(OpcPackage.relationshipsOf(partName));
        return new Relationships(
                partName, Xml.parse(part == null ? Utf8Output.bytes(EMPTY) : part.content(), file.limits()));
    }

    String name() {
        return OpcPackage.relationshipsOf(partName);
    }

    List<Relationship> all() {
        return List.copyOf(byId.values());
    }

    /** The part that the first relationship of a type leads to. */
    @Nullable String target(String type) {
        for (Relationship relationship : byId.values()) {
            if (relationship.isOfType(type) && !relationship.external()) {
                return OpcPackage.resolve(partName, relationship.target());
            }
        }
        return null;
    }

    /** The part's content with more relationships. */
    byte[] with(Additions additions) {
        StringBuilder xml = new StringBuilder(before);
        for (int i = 0; i < additions.targets.size(); i++) {
            xml.append("<Relationship Id=\"").append(Additions.id(i)).append("\" Type=\"" + HYPERLINK + "\" Target=\"");
            xml.append(Xml.escaped(additions.targets.get(i)));
            xml.append("\" TargetMode=\"External\"/>");
        }
        return Utf8Output.bytes(xml.append(after).toString());
    }

    /** The hyperlinks of one rendering, each address once. */
    static final class Additions {
        private final List<String> targets = new ArrayList<>();

        String idOf(String address) {
            int known = targets.indexOf(address);
            if (known < 0) {
                targets.add(address);
                known = targets.size() - 1;
            }
            return id(known);
        }

        boolean isEmpty() {
            return targets.isEmpty();
        }

        private static String id(int index) {
            return "kansliLink" + index;
        }
    }
}
