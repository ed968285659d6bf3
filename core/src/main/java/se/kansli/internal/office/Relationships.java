package se.kansli.internal.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;

/** A part's relationships: those of the template, and the hyperlinks and pictures that come with the data. */
public final class Relationships {
    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final String partName;
    private final Map<String, Relationship> byId;
    private final int firstFree;
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
        firstFree = firstFree(byId.keySet());
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
    public record Relationship(String id, String type, String target, boolean external) {
        public boolean isOfType(String lastWord) {
            return type.endsWith("/" + lastWord);
        }
    }

    /** The relationships of a part; of none if it has none. */
    public static Relationships of(OpcPackage file, String partName) throws NotReadable {
        OpcPackage.Part part = file.part(OpcPackage.relationshipsOf(partName));
        return new Relationships(
                partName, Xml.parse(part == null ? Utf8Output.bytes(EMPTY) : part.content(), file.limits()));
    }

    public String name() {
        return OpcPackage.relationshipsOf(partName);
    }

    public List<Relationship> all() {
        return List.copyOf(byId.values());
    }

    /** The part that the first relationship of a type leads to. */
    public @Nullable String target(String type) {
        for (Relationship relationship : byId.values()) {
            if (relationship.isOfType(type) && !relationship.external()) {
                return OpcPackage.resolve(partName, relationship.target());
            }
        }
        return null;
    }

    /** One relationship; null if there is none with that id. */
    public @Nullable Relationship withId(String id) {
        return byId.get(id);
    }

    /** Where a hyperlink leads; null if there is no such relationship. */
    public @Nullable String address(String id) {
        Relationship relationship = byId.get(id);
        return relationship != null && relationship.isOfType("hyperlink") ? relationship.target() : null;
    }

    /** For the relationships that come with the data; their ids are none of the template's. */
    public Additions additions() {
        return new Additions(firstFree);
    }

    /** The first number that no id of ours has: a template may have been made from a document that was filled in. */
    private static int firstFree(Set<String> ids) {
        int highest = -1;
        for (String id : ids) {
            if (id.matches(Additions.ID + "[0-9]{1,8}")) {
                highest = Math.max(highest, Integer.parseInt(id.substring(Additions.ID.length())));
            }
        }
        return highest + 1;
    }

    /** The part's content with more relationships. */
    public byte[] with(Additions additions) {
        StringBuilder xml = new StringBuilder(before);
        for (Relationship added : additions.all) {
            xml.append("<Relationship Id=\"")
                    .append(added.id())
                    .append("\" Type=\"")
                    .append(added.type());
            xml.append("\" Target=\"").append(Xml.escaped(added.target()));
            xml.append(added.external() ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return Utf8Output.bytes(xml.append(after).toString());
    }

    /** The relationships that one rendering adds to a part: each address and each picture file once. */
    public static final class Additions {
        private static final String ID = "kansli";
        private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

        private final List<Relationship> all = new ArrayList<>();
        private final int firstNumber;

        public Additions(int firstNumber) {
            this.firstNumber = firstNumber;
        }

        /** The id of a hyperlink to an address. */
        public String linkTo(String address) {
            return idOf("hyperlink", address, true);
        }

        /** The id of a picture file in the package. */
        public String picture(String partName) {
            return idOf("image", "/" + partName, false);
        }

        /** The id of a part with data beside the document. */
        public String customXml(String partName) {
            return idOf("customXml", "/" + partName, false);
        }

        private String idOf(String type, String target, boolean external) {
            for (Relationship known : all) {
                if (known.isOfType(type) && known.target().equals(target)) {
                    return known.id();
                }
            }
            String id = ID + (firstNumber + all.size());
            all.add(new Relationship(id, TYPE + type, target, external));
            return id;
        }

        public boolean isEmpty() {
            return all.isEmpty();
        }
    }
}
