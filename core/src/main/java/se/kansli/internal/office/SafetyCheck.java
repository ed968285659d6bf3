package se.kansli.internal.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Problem;

/**
 * Looks through every part of a file for what a template may not contain, whether or not the document uses it: what runs,
 * what is fetched, and what brings a file of its own. Used once.
 */
public final class SafetyCheck {
    private final Parts parts;
    private final OpcPackage file;
    private final FileKind kind;
    private final List<Problem> found = new ArrayList<>();
    private final Map<String, List<Target>> targets = new LinkedHashMap<>();
    private final Set<String> readAsOther = new HashSet<>();
    private final Set<String> knownTargets = new HashSet<>();

    private SafetyCheck(Parts parts, FileKind kind) {
        this.parts = parts;
        this.file = parts.file();
        this.kind = kind;
    }

    /** Everything found, each mistake once. */
    public static Set<Problem> check(Parts parts, FileKind kind) {
        SafetyCheck check = new SafetyCheck(parts, kind);
        check.collectTargets();
        parts.file().parts().forEach(check::part);
        check.targets.forEach((source, list) -> check.relationships(source, list, null));
        parts.file().parts().forEach(check::partName);
        check.contentTypes();
        return check.withoutRepetitions();
    }

    private void collectTargets() {
        Set<String> readAsText = new HashSet<>();
        for (OpcPackage.Part part : file.parts()) {
            String source = OpcPackage.sourceOf(part.name());
            Xml xml = source == null ? null : parts.xml(part.name());
            if (source != null && xml != null) {
                targets.put(source, Target.of(file, source, xml));
            }
        }
        for (List<Target> list : targets.values()) {
            for (Target target : list) {
                (target.isReadAsText() ? readAsText : readAsOther).add(String.valueOf(target.part()));
            }
        }
        readAsOther.removeAll(readAsText);
    }

    private void part(OpcPackage.Part part) {
        Xml xml = Parts.isXml(part) ? parts.xml(part.name()) : null;
        if (xml == null || readAsOther.contains(part.name())) {
            return;
        }
        Reporter reporter = kind.reporter(part.name(), xml, found);
        ActiveContent content = new ActiveContent(xml, kind, reporter);
        kind.check(xml, reporter);
        List<Target> ofPart = targets.remove(part.name());
        relationships(part.name(), ofPart == null ? List.of() : ofPart, content);
    }

    /** @param content of the part that has the relationships; null if it is no XML or not there */
    private void relationships(String source, List<Target> ofSource, @Nullable ActiveContent content) {
        Set<String> ids = new HashSet<>();
        for (Target target : ofSource) {
            Element use = content == null ? null : content.uses().get(target.id());
            String key = target.refusal(file, kind, content != null && content.fetches(target.id()));
            boolean isNew = ids.add(target.id());
            if (key == null && !isNew) {
                key = "template.relationship-twice";
            }
            if (kind.strips(target.type())) {
                knownTargets.add(String.valueOf(target.part()));
            } else if (key != null) {
                knownTargets.add(String.valueOf(target.part()));
                String place = source.isEmpty() ? OpcPackage.relationshipsOf("") : source;
                Object[] values = {"target", target.address(), "name", String.valueOf(target.part()), "id", target.id()
                };
                if (use == null || content == null) {
                    report(place, key, values);
                } else {
                    content.report(use, key, values);
                }
            }
        }
        if (content != null) {
            content.uses().forEach((id, use) -> {
                if (!id.isBlank() && !ids.contains(id)) {
                    content.report(use, "template.relationship-missing", "id", id);
                }
            });
        }
    }

    private void partName(OpcPackage.Part part) {
        String name = "/" + part.name().toLowerCase(Locale.ROOT);
        String key = null;
        if (name.contains("vbaproject") || name.contains("vbadata")) {
            key = "template.macro";
        } else if (name.contains("/activex")) {
            key = "template.activex";
        } else if (name.contains("/embeddings/")) {
            key = "template.embedded";
        } else if (name.endsWith(".bin")) {
            key = "template.binary";
        }
        if (key != null && !knownTargets.contains(part.name())) {
            report(part.name(), key);
        }
    }

    private void contentTypes() {
        Xml xml = file.part(OpcPackage.CONTENT_TYPES) == null ? null : parts.xml(OpcPackage.CONTENT_TYPES);
        if (xml != null) {
            contentTypes(xml.root());
        }
    }

    private void contentTypes(Element element) {
        String type = String.valueOf(element.attribute("ContentType")).toLowerCase(Locale.ROOT);
        String name = element.attribute("PartName");
        String key = null;
        if (type.contains("macro") || type.contains("vbaproject") || type.contains("vbadata")) {
            key = "template.macro";
        } else if (type.contains("activex")) {
            key = "template.activex";
        } else if (type.contains("oleobject")) {
            key = "template.embedded";
        } else if (type.contains("webextension")) {
            key = "template.web-extension";
        }
        if (key != null) {
            report(name == null || !name.startsWith("/") ? OpcPackage.CONTENT_TYPES : name.substring(1), key);
        }
        element.children().forEach(this::contentTypes);
    }

    private void report(String part, String key, Object... values) {
        found.add(kind.problem(part, key, values));
    }

    /** A macro is named by its part, its type and its relationship; to whoever saved the file it is one mistake. */
    private Set<Problem> withoutRepetitions() {
        Set<Problem> all = new LinkedHashSet<>();
        Set<String> texts = new HashSet<>();
        for (Problem problem : found) {
            boolean isNew = texts.add(problem.swedish());
            boolean hasPlace = kind.isWithinPart(problem.location());
            if (isNew || hasPlace) {
                all.add(problem);
            }
        }
        return all;
    }
}
