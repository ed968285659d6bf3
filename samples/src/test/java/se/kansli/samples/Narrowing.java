package se.kansli.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a schema refuses that an earlier one took. It knows the keywords that our schemas have, and takes any other change of
 * what is not mere explanation for a refusal.
 */
final class Narrowing {
    private static final Set<String> EXPLANATIONS =
            Set.of("$schema", "$id", "$comment", "$defs", "title", "description", "examples", "contentMediaType");
    private static final Set<String> LEAST = Set.of("minimum", "minLength", "minItems");
    private static final Set<String> MOST = Set.of("maximum", "maxLength", "maxItems");

    private final JsonNode oldRoot;
    private final JsonNode newRoot;
    private final List<String> found = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private Narrowing(JsonNode oldRoot, JsonNode newRoot) {
        this.oldRoot = oldRoot;
        this.newRoot = newRoot;
    }

    /** Each as the place in the schema and the keyword; empty if all that was valid still is. */
    static List<String> between(JsonNode before, JsonNode after) {
        Narrowing narrowing = new Narrowing(before, after);
        narrowing.compare("#", before, after);
        return narrowing.found;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (!before.has("anyOf") && isOrNull(after.path("anyOf"))) {
            compare(path, before, after.get("anyOf").get(0));
            return;
        }
        if (before.has("$ref") && after.has("$ref")) {
            String pair = before.get("$ref").asText() + " " + after.get("$ref").asText();
            if (compared.add(pair)) {
                compare(path, referred(oldRoot, before), referred(newRoot, after));
            }
            return;
        }
        for (String keyword : keywords(before, after)) {
            compare(path, keyword, before.path(keyword), after.path(keyword));
        }
    }

    private void compare(String path, String keyword, JsonNode before, JsonNode after) {
        if (EXPLANATIONS.contains(keyword) || before.equals(after)) {
            return;
        }
        if (keyword.equals("properties")) {
            before.fieldNames().forEachRemaining(name -> property(path, name, before.get(name), after.path(name)));
        } else if (keyword.equals("items") && before.isObject() && after.isObject()) {
            compare(path + "/items", before, after);
        } else if (keyword.equals("anyOf") && isOrNull(before) && isOrNull(after)) {
            compare(path, before.get(0), after.get(0));
        } else if (!takesMore(keyword, before, after)) {
            found.add(path + " " + keyword);
        }
    }

    private void property(String path, String name, JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            found.add(path + "/" + name + " is gone");
        } else {
            compare(path + "/" + name, before, after);
        }
    }

    private static boolean takesMore(String keyword, JsonNode before, JsonNode after) {
        if (keyword.equals("required")) {
            return values(before).containsAll(values(after));
        } else if (keyword.equals("enum") || keyword.equals("type")) {
            return after.isMissingNode() || values(after).containsAll(values(before));
        } else if (LEAST.contains(keyword)) {
            return after.isMissingNode() || !before.isMissingNode() && after.asLong() <= before.asLong();
        } else if (MOST.contains(keyword)) {
            return after.isMissingNode() || !before.isMissingNode() && after.asLong() >= before.asLong();
        }
        return after.isMissingNode() && !keyword.equals("$ref");
    }

    private static boolean isOrNull(JsonNode anyOf) {
        return anyOf.size() == 2 && anyOf.get(1).path("type").asText().equals("null");
    }

    private static Set<String> values(JsonNode oneOrMore) {
        Set<String> values = new HashSet<>();
        if (oneOrMore.isTextual()) {
            values.add(oneOrMore.asText());
        }
        oneOrMore.forEach(value -> values.add(value.asText()));
        return values;
    }

    private static Set<String> keywords(JsonNode before, JsonNode after) {
        Set<String> keywords = new HashSet<>();
        before.fieldNames().forEachRemaining(keywords::add);
        after.fieldNames().forEachRemaining(keywords::add);
        return keywords;
    }

    private static JsonNode referred(JsonNode root, JsonNode schema) {
        return root.at(schema.get("$ref").asText().substring(1));
    }
}
