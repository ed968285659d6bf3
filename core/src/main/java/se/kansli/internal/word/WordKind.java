package se.kansli.internal.word;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages;
import se.kansli.internal.office.FileKind;
import se.kansli.internal.office.Reporter;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/**
 * Word's files.
 *
 * @param styles which paragraphs are headings
 */
public record WordKind(Styles styles) implements FileKind {
    /** A file whose styles are not known. */
    public static final WordKind PLAIN = new WordKind(Styles.NONE);

    /** The key of the text for an element; of those not Word's own the name without its prefix, which is the author's. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("w:altChunk", "template.alt-chunk"),
            Map.entry("w:object", "template.embedded"),
            Map.entry("w:objectEmbed", "template.embedded"),
            Map.entry("w:objectLink", "template.embedded"),
            Map.entry("OLEObject", "template.embedded"),
            Map.entry("w:control", "template.activex"),
            Map.entry("w:subDoc", "template.sub-document"),
            Map.entry("w:movie", "template.video"),
            Map.entry("webVideoPr", "template.video"),
            Map.entry("w:frameset", "template.frame"),
            Map.entry("w:entryMacro", "template.macro/form-field"),
            Map.entry("w:exitMacro", "template.macro/form-field"));

    private static final Map<String, String> TARGETS = Map.ofEntries(
            Map.entry("vbaproject", "template.macro"),
            Map.entry("wordvbadata", "template.macro"),
            Map.entry("control", "template.activex"),
            Map.entry("activexcontrolbinary", "template.activex"),
            Map.entry("package", "template.embedded"),
            Map.entry("oleobject", "template.embedded"),
            Map.entry("afchunk", "template.alt-chunk"),
            Map.entry("subdocument", "template.sub-document"),
            Map.entry("frame", "template.frame"),
            Map.entry("webextension", "template.web-extension"),
            Map.entry("webextensiontaskpanes", "template.web-extension"));

    /** What tells where the template's own text or addressees come from. */
    private static final Set<String> STRIPPED_TARGETS =
            Set.of("attachedtemplate", "mailmergesource", "mailmergeheadersource", "recipientdata");

    /** In the settings, the styles and the list of people; {@code w:rsid} numbers the sessions of Word. */
    private static final Set<String> STRIPPED_ELEMENTS =
            Set.of("w:attachedTemplate", "w:mailMerge", "w:rsids", "w:rsid", "w15:person");

    @Override
    public Messages messages() {
        return Places.MESSAGES;
    }

    @Override
    public Location locationOf(String part) {
        return new Location.InWord(part, 0, "", "");
    }

    @Override
    public boolean isWithinPart(Location location) {
        return location instanceof Location.InWord place && place.paragraph() > 0;
    }

    @Override
    public Reporter reporter(String part, Xml xml, List<Problem> problems) {
        return new Places(part, xml.root(), styles, problems);
    }

    @Override
    public @Nullable String refusal(Element element) {
        String name = element.name();
        return ELEMENTS.get(name.startsWith("w:") ? name : element.localName());
    }

    @Override
    public @Nullable String refusal(String relationshipType) {
        return TARGETS.get(relationshipType);
    }

    @Override
    public boolean strips(String relationshipType) {
        return STRIPPED_TARGETS.contains(relationshipType);
    }

    @Override
    public boolean strips(Element element) {
        return STRIPPED_ELEMENTS.contains(element.name());
    }

    @Override
    public boolean strips(Element element, Attribute attribute) {
        return element.name().startsWith("w:") && attribute.name().startsWith("w:rsid");
    }

    @Override
    public void check(Xml xml, Reporter reporter) {
        FieldCodes.in(xml.root()).forEach(code -> check(code, reporter));
    }

    private static void check(FieldCode code, Reporter reporter) {
        String address = code.refusedAddress();
        if (code.isRefused()) {
            reporter.report(code.at(), "template.field-code", "", "field", code.keyword());
        } else if (code.isUnknown()) {
            reporter.report(code.at(), "template.field-code/hidden", "");
        } else if (address != null) {
            reporter.report(code.at(), "template.link-scheme", "", "target", address);
        }
    }
}
