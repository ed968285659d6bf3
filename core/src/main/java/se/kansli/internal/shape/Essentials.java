package se.kansli.internal.shape;

import java.util.ArrayList;
import java.util.List;
import se.kansli.text.Essential;

/** What a document of a type must show. */
public final class Essentials {
    private Essentials() {}

    /** The paths of all essential values, as a template's tags have them: {@code goals[].heading}. */
    public static List<String> of(RecordType type) {
        List<String> paths = new ArrayList<>();
        collect(type, "", paths);
        return paths;
    }

    private static void collect(RecordType type, String prefix, List<String> paths) {
        for (RecordType.Component component : type.components()) {
            if (!component.declaration().isAnnotationPresent(Essential.class)) {
                continue;
            }
            String path = prefix + component.name();
            Type found = component.type();
            if (found instanceof Type.ListOf list) {
                path += "[]";
                found = list.element();
            }
            if (found instanceof RecordType structure && !structure.isPicture()) {
                collect(structure, path + ".", paths);
            } else {
                paths.add(path);
            }
        }
    }
}
