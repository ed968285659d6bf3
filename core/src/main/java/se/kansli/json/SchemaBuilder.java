package se.kansli.json;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kansli.internal.shape.Explanations;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.shape.Words;
import se.kansli.text.ImageBytes;

/** Writes down what {@link Json} takes for a record. Used once. */
final class SchemaBuilder {
    private static final String COMMENT = "Rules across values are not said here: they are checked when the document is"
            + " read. An absent property, or null where it is allowed, is an absent value, an empty list or false."
            + " UTF-8; no property twice in an object; at most 16 MiB, 64 levels and 200,000 values.";
    private static final String CLOCK = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{0,9})?)?$";

    private final RecordType root;
    private final Explanations explanations = new Explanations();
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    SchemaBuilder(RecordType root) {
        this.root = root;
    }

    Map<String, Object> build(String id) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("$comment", COMMENT);
        schema.putAll(structure(root));
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        return schema;
    }

    private Map<String, Object> structure(RecordType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordType.Component component : type.components()) {
            AnnotatedType declared = component.declaration().getAnnotatedType();
            SchemaConstraints constraints = new SchemaConstraints(declared, component.type());
            boolean mayBeAbsent = !constraints.needsValue()
                    && (component.isNullable()
                            || component.type() instanceof Type.ListOf
                            || component.type() == Type.Scalar.BOOLEAN);
            Explanations.Explanation explanation = explanations.of(type, component);
            Map<String, Object> value = value(component.type(), declared, explanation.examples());
            Map<String, Object> property = new LinkedHashMap<>();
            if (!explanation.text().equals(component.name())) {
                property.put("description", explanation.text());
            }
            property.putAll(mayBeAbsent ? orNull(value) : value);
            properties.put(component.name(), property);
            if (!mayBeAbsent) {
                required.add(component.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", nameInPackage(type.recordClass()));
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type) {
            schema.put("type", List.of(type, "null"));
            return schema;
        }
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    private Map<String, Object> value(Type type, AnnotatedType declared, List<String> examples) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type instanceof RecordType structure) {
            schema.put("$ref", structure.equals(root) ? "#" : reference(structure));
        } else if (type instanceof Type.Choice choice) {
            schema.put("$ref", reference(choice));
        } else if (type instanceof Type.ListOf list) {
            AnnotatedType item = ((AnnotatedParameterizedType) declared).getAnnotatedActualTypeArguments()[0];
            schema.put("type", "array");
            schema.put("items", value(list.element(), item, examples));
        } else {
            schema.putAll(scalar((Type.Scalar) type));
            if (!examples.isEmpty() && (type == Type.Scalar.STRING || type == Type.Scalar.RICH_TEXT)) {
                schema.put("examples", examples);
            }
        }
        schema.putAll(new SchemaConstraints(declared, type).keywords());
        return schema;
    }

    private static Map<String, Object> scalar(Type.Scalar type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "type",
                switch (type) {
                    case INTEGER -> "integer";
                    case BOOLEAN -> "boolean";
                    case STRING, RICH_TEXT, IMAGE, DATE, TIME -> "string";
                });
        switch (type) {
            case RICH_TEXT -> schema.put("contentMediaType", "text/markdown");
            case DATE -> schema.put("format", "date");
            case TIME -> schema.put("pattern", CLOCK); // the format "time" asks for a time zone
            case IMAGE -> {
                schema.put("contentEncoding", "base64");
                schema.put("pattern", "^[A-Za-z0-9+/]+={0,2}$");
                schema.put("maxLength", (ImageBytes.MOST_BYTES + 2) / 3 * 4);
            }
            default -> {}
        }
        return schema;
    }

    private String reference(RecordType type) {
        String name = nameOf(type.recordClass());
        if (definitions.putIfAbsent(name, Map.of()) == null) {
            definitions.put(name, structure(type));
        }
        return "#/$defs/" + name;
    }

    private String reference(Type.Choice type) {
        String name = nameOf(type.enumType());
        String words = type.constants().stream()
                .map(constant -> constant.name() + " " + Words.swedish(constant))
                .collect(Collectors.joining(", "));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", nameInPackage(type.enumType()));
        schema.put("description", words);
        schema.put("enum", type.names());
        definitions.put(name, schema);
        return "#/$defs/" + name;
    }

    /** Within the package, where no other type has the same. */
    private String nameOf(Class<?> type) {
        String name = nameInPackage(type);
        Class<?> holder = named.putIfAbsent(name, type);
        return holder == null || holder == type ? name : type.getName();
    }

    private static String nameInPackage(Class<?> type) {
        String packageName = type.getPackageName();
        return type.getName()
                .substring(packageName.isEmpty() ? 0 : packageName.length() + 1)
                .replace('$', '.');
    }
}
