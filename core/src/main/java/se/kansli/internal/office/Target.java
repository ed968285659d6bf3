package se.kansli.internal.office;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/**
 * Where a relationship leads, read with more tolerance than Word has: what we overlook another program may find.
 *
 * @param type the last word of its type in small letters, which transitional, strict and Microsoft's own types share
 * @param address as written
 * @param part the name of the part it leads to; null if it leads out of the package
 */
public record Target(
        String id,
        String type,
        String address,
        boolean isExternal,
        @Nullable String part) {
    /** What leads to pictures, fonts and data of other programs, where no program looks for text of the document. */
    private static final Set<String> NOT_READ_AS_TEXT =
            Set.of("image", "hdphoto", "thumbnail", "font", "customxml", "customxmlprops", "origin");

    /**
     * All relationships of a part, wherever in it they stand and with any prefix.
     *
     * @param source the name of the part they belong to, empty for the package
     */
    public static List<Target> of(OpcPackage file, String source, Xml relationships) {
        List<Target> targets = new ArrayList<>();
        collect(file, source, relationships.root(), targets);
        return targets;
    }

    private static void collect(OpcPackage file, String source, Element element, List<Target> targets) {
        if (element.localName().equals("Relationship")) {
            targets.add(of(file, source, element));
        }
        element.children().forEach(child -> collect(file, source, child, targets));
    }

    /** One relationship. */
    public static Target of(OpcPackage file, String source, Element relationship) {
        String type = value(relationship, "Type");
        String address = value(relationship, "Target");
        boolean isExternal =
                value(relationship, "TargetMode").equalsIgnoreCase("External") || LinkAddress.isExternal(address);
        return new Target(
                value(relationship, "Id"),
                type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                address,
                isExternal,
                isExternal ? null : part(file, source, address));
    }

    private static String value(Element element, String name) {
        String value = element.attribute(name);
        return value == null ? "" : value.strip();
    }

    private static @Nullable String part(OpcPackage file, String source, String address) {
        String name = OpcPackage.resolve(source, address);
        if (name == null || file.part(name) != null) {
            return name;
        }
        try {
            // the address is a URI's; names in the zip often are not
            String decoded = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            return file.part(decoded) == null ? name : decoded;
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** Whether a program takes the part it leads to as text of the document, or as how that looks. */
    public boolean isReadAsText() {
        return !NOT_READ_AS_TEXT.contains(type);
    }

    /**
     * The key of the text for why a template may not have it; null if it may.
     *
     * @param isFetched whether it is followed when the document is opened, and not by a reader's choice
     */
    public @Nullable String refusal(OpcPackage file, FileKind kind, boolean isFetched) {
        String key = kind.refusal(type);
        if (key != null) {
            return key;
        } else if (kind.strips(type)) {
            return null;
        } else if (type.equals("hyperlink") && !isFetched) {
            return LinkAddress.isAllowed(address) ? null : "template.link-scheme";
        } else if (isExternal) {
            return "template.external";
        } else if (part == null) {
            return "template.target-outside";
        }
        return file.part(part) == null ? "template.part-missing" : null;
    }
}
