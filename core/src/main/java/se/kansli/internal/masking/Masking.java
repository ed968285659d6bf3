package se.kansli.internal.masking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.kansli.internal.shape.RecordType;
import se.kansli.text.Withheld;

/**
 * A document without what may not be published.
 *
 * @param document of the same type
 * @param paths the components that are not as they were, in the order of the record
 * @param secrets what was masked
 */
public record Masking(Record document, List<String> paths, List<Secret> secrets) {

    /**
     * Masks every record that is {@link Withheld}, the names that may stand nowhere, and personal identity numbers. The
     * document must keep its rules.
     */
    public static Masking of(Record document) {
        List<Secret.Name> names = new ArrayList<>();
        addNames("", document, names);
        List<Secret> secrets = new ArrayList<>(names);
        Set<String> paths = new LinkedHashSet<>();
        Record masked = new Masker(names, secrets, paths).visible("", document);
        return new Masking(masked, List.copyOf(paths), List.copyOf(secrets));
    }

    private static void addNames(String path, Object value, List<Secret.Name> names) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                if (element != null) {
                    addNames(path + "[" + i + "]", element, names);
                }
            }
        } else if (value instanceof Record document) {
            RecordType type = RecordType.of(document.getClass());
            Withholding withholding = Withholding.of(type);
            RecordType.Component throughout = withholding == null ? null : withholding.throughout();
            if (withholding != null && throughout != null && withholding.isWithheld(document)) {
                String name = withholding.name(document);
                if (name != null) {
                    names.add(new Secret.Name(throughout.in(path), name));
                }
            }
            for (RecordType.Component component : type.components()) {
                Object part = component.get(document);
                if (part != null) {
                    addNames(component.in(path), part, names);
                }
            }
        }
    }
}
