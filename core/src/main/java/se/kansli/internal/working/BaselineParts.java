package se.kansli.internal.working;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kansli.internal.office.Parts;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.office.Target;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;

/** Where a {@link Baseline} goes in the copies of one template. */
public final class BaselineParts {
    private static final String FOLDER = "customXml/";
    private static final String TYPE = "application/xml";

    private final String name;
    private final boolean isTypeTold;

    /** @param parts of the template */
    public BaselineParts(Parts parts) {
        int number = 1;
        while (parts.file().part(FOLDER + "item" + number + ".xml") != null) {
            number++;
        }
        name = FOLDER + "item" + number + ".xml";
        isTypeTold = parts.contentType(name).equals(TYPE);
    }

    /**
     * The names of the parts with which a template tells of another document, because it was made from a copy to work in: that
     * document's baseline, and what Word and Excel keep beside it.
     */
    public static Set<String> ofOthers(Parts parts) {
        Set<String> names = new HashSet<>();
        for (OpcPackage.Part part : parts.file().parts()) {
            Xml xml = Parts.isXml(part) ? parts.xml(part.name()) : null;
            if (xml != null && Baseline.formOf(xml) != null) {
                names.add(part.name());
                names.addAll(beside(part.name(), parts));
            }
        }
        return names;
    }

    private static Set<String> beside(String name, Parts parts) {
        String relationshipsName = OpcPackage.relationshipsOf(name);
        Xml relationships = parts.file().part(relationshipsName) == null ? null : parts.xml(relationshipsName);
        Set<String> names = new HashSet<>();
        if (relationships != null) {
            names.add(relationshipsName);
            for (Target target : Target.of(parts.file(), name, relationships)) {
                if (target.part() != null) {
                    names.add(target.part());
                }
            }
        }
        return names;
    }

    /** The name of the part. */
    public String name() {
        return name;
    }

    /**
     * The entries of a copy to work in, without the part itself.
     *
     * @param unchanged those of a finished copy
     * @param ofMain the relationships of the part that leads to the baseline
     */
    public List<OpcPackage.Part> entries(List<OpcPackage.Part> unchanged, Relationships ofMain) {
        Relationships.Additions additions = ofMain.additions();
        additions.customXml(name);
        List<OpcPackage.Part> entries = new ArrayList<>(unchanged.size() + 1);
        for (OpcPackage.Part part : unchanged) {
            if (!part.name().equals(ofMain.name())) {
                entries.add(part.name().equals(OpcPackage.CONTENT_TYPES) ? contentTypes(part) : part);
            }
        }
        entries.add(OpcPackage.Part.deflated(ofMain.name(), ofMain.with(additions)));
        return entries;
    }

    /** The content types with that of the part. */
    public OpcPackage.Part contentTypes(OpcPackage.Part ofFinished) {
        if (isTypeTold) {
            return ofFinished;
        }
        String all = new String(ofFinished.content(), StandardCharsets.UTF_8);
        int end = all.lastIndexOf("</");
        String override = "<Override PartName=\"/" + name + "\" ContentType=\"" + TYPE + "\"/>";
        return OpcPackage.Part.deflated(
                ofFinished.name(), Utf8Output.bytes(all.substring(0, end) + override + all.substring(end)));
    }
}
