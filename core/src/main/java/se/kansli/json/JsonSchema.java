package se.kansli.json;

import java.util.Locale;
import se.kansli.internal.json.Writer;
import se.kansli.internal.shape.RecordType;

/**
 * Records as JSON Schema, draft 2020-12: for editors that complete and check while somebody writes, for forms, and for
 * programs in other languages.
 *
 * <pre>{@code
 * Files.writeString(Path.of(JsonSchema.fileName(MandateDescription.class)), JsonSchema.of(MandateDescription.class));
 * }</pre>
 *
 * <p>What a schema refuses, {@link Json#read} refuses. The reverse does not hold: a schema says the form of a document and
 * the rules of its single values, in the words of {@code fields_sv.properties} beside the record, but not the rules across
 * values, which {@link Json#read} and {@link se.kansli.validation.Validation} check. Warnings are in no schema. Works with
 * any record that {@link Json} takes, if records inside it carry {@code @Valid}. Thread-safe.
 */
public final class JsonSchema {
    /** That of all schemas of the library's own records; raised when something that was valid is so no longer. */
    public static final int VERSION = 1;

    private static final String NAMESPACE = "urn:kansli:schema:";

    private JsonSchema() {}

    /**
     * The schema of a record.
     *
     * @param type the record at a file's root
     * @return JSON: two spaces of indent, lines ended by LF; always the same for the same record
     */
    public static String of(Class<? extends Record> type) {
        String id = NAMESPACE + name(type) + ":" + VERSION;
        return Writer.write(new SchemaBuilder(RecordType.of(type)).build(id));
    }

    /**
     * What the schema's file is called.
     *
     * @param type the record at a file's root
     * @return such as {@code mandate-description-1.schema.json}, with the version
     */
    public static String fileName(Class<? extends Record> type) {
        return name(type) + "-" + VERSION + ".schema.json";
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
