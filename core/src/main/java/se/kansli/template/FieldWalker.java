package se.kansli.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Explanations;
import se.kansli.internal.shape.Explanations.Explanation;
import se.kansli.internal.shape.Formats;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.SwedishText;
import se.kansli.internal.shape.Type;
import se.kansli.internal.shape.Words;
import se.kansli.internal.word.Tag;
import se.kansli.template.TemplateFields.Control;
import se.kansli.template.TemplateFields.Field;

/** Goes through a record's components and lists the tags each of them can have. Used once. */
final class FieldWalker {
    private static final int MOST_OF_A_TYPE = 2;
    private static final String WHOLE_DOCUMENT = "Dokumentet";

    private final Explanations explanations = new Explanations();
    private final Deque<RecordType> open = new ArrayDeque<>();
    private final List<Field> found = new ArrayList<>();
    private String section = WHOLE_DOCUMENT;

    private FieldWalker() {}

    static List<Field> walk(RecordType type) {
        FieldWalker walker = new FieldWalker();
        walker.components(type, "");
        return List.copyOf(walker.found);
    }

    private void components(RecordType owner, String prefix) {
        open.push(owner);
        for (RecordType.Component component : owner.components()) {
            Explanation explanation = explanations.of(owner, component);
            boolean hasSection = open.size() == 1 && structure(component.type()) != null;
            section = hasSection ? explanation.title() : open.size() == 1 ? WHOLE_DOCUMENT : section;
            component(component, prefix + component.name(), explanation);
        }
        open.pop();
    }

    /** The record a component holds one or many of; null if it holds none, or pictures. */
    private static @Nullable RecordType structure(Type type) {
        Type single = type instanceof Type.ListOf list ? list.element() : type;
        return single instanceof RecordType structure && !structure.isPicture() ? structure : null;
    }

    private void component(RecordType.Component component, String path, Explanation explanation) {
        RecordType structure = structure(component.type());
        if (structure != null && Collections.frequency(open, structure) == MOST_OF_A_TYPE) {
            return;
        }
        if (component.type() instanceof Type.ListOf list) {
            list(list, path, explanation);
        } else if (structure != null) {
            if (component.isNullable()) {
                condition(path, "Om " + explanation.inText() + " finns");
            }
            range(structure, path, explanation);
            components(structure, path + ".");
        } else {
            value(component.type(), path, explanation);
            if (component.isNullable()) {
                condition(path, "Om " + explanation.inText() + " finns");
            }
        }
    }

    private void list(Type.ListOf list, String path, Explanation explanation) {
        condition(path, "Om " + explanation.inText() + " finns");
        String what = "Upprepning av " + explanation.inText() + ": innehållet skrivs en gång för varje post";
        add(
                "each:" + path,
                Control.REPEATING_SECTION,
                "lista",
                "",
                explanation.isShort() ? what : what + ". " + explanation.text(),
                List.of());
        String item = path + "[]";
        RecordType structure = structure(list);
        if (structure != null) {
            components(structure, item + ".");
        } else {
            value(list.element(), item, explanation);
            List<String> formats = formats(list, path);
            if (list.element() != Type.Scalar.RICH_TEXT && formats.contains("list")) {
                String example = SwedishText.list(explanation.examples());
                add(path + "|list", Control.PLAIN_TEXT, "lista", example, explanation.text(), formats);
            }
        }
        String position = "Postens nummer i " + explanation.inText() + ", från 1";
        add(
                item + ".position",
                Control.PLAIN_TEXT,
                "heltal",
                "1",
                position,
                formats(Type.Scalar.INTEGER, item + ".position"));
        condition(item + ".first", "Om posten är den första i " + explanation.inText());
        condition(item + ".last", "Om posten är den sista i " + explanation.inText());
    }

    private void range(RecordType structure, String path, Explanation explanation) {
        List<String> formats = formats(structure, path);
        if (!formats.isEmpty()) {
            String example = structure.components().stream()
                    .map(end -> explanations.of(structure, end).example())
                    .reduce((from, to) -> from + "–" + to)
                    .orElse("");
            String tag = path + "|" + formats.get(0);
            add(tag, Control.PLAIN_TEXT, "period", example, explanation.text(), formats);
        }
    }

    /** The formats that a tag has room for. */
    private static List<String> formats(Type type, String path) {
        return Formats.of(type).stream()
                .filter(format -> path.length() + 1 + format.length() <= Tag.LONGEST)
                .toList();
    }

    private void value(Type type, String path, Explanation explanation) {
        List<String> formats = formats(type, path);
        if (type instanceof Type.Choice choice) {
            Map<String, String> words = new LinkedHashMap<>();
            choice.constants().forEach(each -> words.put(Formats.constant(each), Words.swedish(each)));
            String example = words.values().iterator().next();
            add(new Field(
                    path, section, Control.DROP_DOWN, "val", example, explanation.text(), formats, immutable(words)));
            words.forEach(
                    (name, word) -> condition(path + "." + name, "Om " + explanation.inText() + " är ”" + word + "”"));
            return;
        } else if (type instanceof RecordType picture) {
            picture(picture, path, explanation);
            return;
        } else if (type == Type.Scalar.IMAGE) {
            return; // printed as a part of a picture only
        }
        Type.Scalar scalar = (Type.Scalar) type;
        Control control = switch (scalar) {
            case RICH_TEXT -> Control.RICH_TEXT;
            case DATE -> Control.DATE_PICKER;
            case BOOLEAN -> Control.CHECK_BOX;
            default -> Control.PLAIN_TEXT;
        };
        String word = switch (scalar) {
            case RICH_TEXT -> "formaterad text";
            case INTEGER -> "heltal";
            case BOOLEAN -> "ja eller nej";
            case DATE -> "datum";
            case TIME -> "klockslag";
            default -> "text";
        };
        String example = scalar == Type.Scalar.BOOLEAN ? "ja" : explanation.example();
        add(path, control, word, example, explanation.text(), formats);
        if (scalar == Type.Scalar.BOOLEAN) {
            condition(path, "Om " + explanation.inText());
        }
    }

    /** A picture, and its description as words. */
    private void picture(RecordType picture, String path, Explanation explanation) {
        String example = explanation.examples().isEmpty() ? "en bild" : explanation.example();
        add(path, Control.PICTURE, "bild", example, explanation.text(), List.of());
        RecordType.Component description = picture.component("alternativeText");
        if (description != null) {
            value(description.type(), path + ".alternativeText", explanations.of(picture, description));
        }
    }

    private static Map<String, String> immutable(Map<String, String> words) {
        return Collections.unmodifiableMap(words);
    }

    private void condition(String path, String when) {
        String explanation = when + ": innehållet tas med, annars inte";
        add("if:" + path, Control.RICH_TEXT, "villkor", "", explanation, List.of());
    }

    private void add(
            String tag, Control control, String type, String example, String explanation, List<String> formats) {
        add(new Field(tag, section, control, type, example, explanation, formats, Map.of()));
    }

    private void add(Field field) {
        if (field.tag().length() <= Tag.LONGEST) {
            found.add(field);
        }
    }
}
