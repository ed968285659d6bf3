package se.kansli.internal.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Problem;

/** A file's parts as XML: each parsed once, and reported once if that fails. Not thread-safe. */
public final class Parts {
    private final OpcPackage file;
    private final PartProblems kind;
    private final List<Problem> problems;
    private final Map<String, Optional<Xml>> parsed = new HashMap<>();
    private int elements;

    public Parts(OpcPackage file, PartProblems kind, List<Problem> problems) {
        this.file = file;
        this.kind = kind;
        this.problems = problems;
    }

    /** The parts of a file; null if it cannot be opened, which is then reported. */
    public static @Nullable Parts open(byte[] file, PackageLimits limits, PartProblems kind, List<Problem> problems) {
        try {
            return new Parts(OpcPackage.read(file, limits), kind, problems);
        } catch (NotReadable e) {
            problems.add(kind.problem(e.part(), e.key(), "detail", e.detail()));
            return null;
        }
    }

    /** The parts of the same file with changes. */
    public Parts changedTo(OpcPackage changed) {
        Parts parts = new Parts(changed, kind, problems);
        parsed.forEach((name, xml) -> {
            if (Objects.equals(changed.part(name), file.part(name))) {
                parts.keep(name, xml);
            }
        });
        return parts;
    }

    private Optional<Xml> keep(String name, Optional<Xml> xml) {
        elements += xml.map(Xml::elements).orElse(0);
        parsed.put(name, xml);
        return xml;
    }

    public OpcPackage file() {
        return file;
    }

    /** Whether a program could take a part for XML, whatever its name or declared type. */
    public static boolean isXml(OpcPackage.Part part) {
        String name = part.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
            return true;
        }
        for (byte each : part.content()) {
            boolean isBefore = each <= ' '; // spaces, the zeros of UTF-16 and every byte of a mark of byte order
            if (!isBefore) {
                return each == '<';
            }
        }
        return false;
    }

    /** A part as XML; null if it is missing or cannot be read, which is then reported. */
    public @Nullable Xml xml(String name) {
        Optional<Xml> known = parsed.get(name);
        return (known == null ? keep(name, parse(name)) : known).orElse(null);
    }

    private Optional<Xml> parse(String name) {
        OpcPackage.Part part = file.part(name);
        if (part == null) {
            fail(name, "template.part-missing", "name", name);
            return Optional.empty();
        }
        try {
            return Optional.of(Xml.parse(part.content(), file.limits().less(elements)));
        } catch (NotReadable e) {
            fail(name, e.key(), "detail", e.detail());
            return Optional.empty();
        }
    }

    /** A part's relationships; null if they cannot be read, which is then reported. */
    public @Nullable Relationships relationships(String name) {
        String relationshipsName = OpcPackage.relationshipsOf(name);
        if (file.part(relationshipsName) != null && xml(relationshipsName) == null) {
            return null;
        }
        try {
            return Relationships.of(file, name);
        } catch (NotReadable e) {
            fail(relationshipsName, e.key(), "detail", e.detail());
            return null;
        }
    }

    /** What the package says a part is; empty if it does not say. */
    public String contentType(String name) {
        Xml types = xml(OpcPackage.CONTENT_TYPES);
        String byExtension = "";
        if (types != null) {
            for (Element each : types.root().children()) {
                String type = String.valueOf(each.attribute("ContentType"));
                String extension = each.attribute("Extension");
                if (("/" + name).equalsIgnoreCase(each.attribute("PartName"))) {
                    return type;
                } else if (extension != null && name.endsWith("." + extension)) {
                    byExtension = type;
                }
            }
        }
        return byExtension;
    }

    /** The program that saved the file, without its version; empty if it does not say. */
    public String program() {
        Relationships ofPackage = relationships("");
        String name = ofPackage == null ? null : ofPackage.target("extended-properties");
        Xml properties = name == null || file.part(name) == null ? null : xml(name);
        Element program = properties == null ? null : properties.root().child("Application");
        return program == null ? "" : program.content().replaceFirst("/.*", "");
    }

    /** Reports a problem of a part as a whole; of the file if the name is empty. */
    public void fail(String part, String key, Object... values) {
        problems.add(kind.problem(part, key, values));
    }
}
