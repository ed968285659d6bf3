package se.kansli.internal.masking;

import java.util.ArrayList;
import java.util.HashSet;
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
        Set<Object> titles = new HashSet<>();
        gather("", document, names, titles);
        titles.remove(Withheld.MASK); // of what was masked before
        List<Secret> secrets = new ArrayList<>(names);
        Set<String> paths = new LinkedHashSet<>();
        Record masked = new Masker(names, titles, secrets, paths).visible("", document);
        return new Masking(masked, List.copyOf(paths), List.copyOf(secrets));
    }

    /** What is masked outside the records that are withheld, too. */
    private static void gather(String path, Object value, List<Secret.Name> names, Set<Object> titles) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                if (element != null) {
                    gather(path + "[" + i + "]", element, names, titles);
                }
            }
        } else if (value instanceof Record document) {
            RecordType type = RecordType.of(document.getClass());
            Withholding withholding = Withholding.of(type);
            if (withholding != null && withholding.isWithheld(document)) {
                RecordType.Component throughout = withholding.throughout();
                String name = withholding.name(document);
                if (throughout != null && name != null) {
                    names.add(new Secret.Name(throughout.in(path), name));
                }
                withholding.titles(document).forEach(titles::add);
            }
            for (RecordType.Component component : type.components()) {
                Object part = component.get(document);
                if (part != null) {
                    gather(component.in(path), part, names, titles);
                }
            }
        }
    }
}
