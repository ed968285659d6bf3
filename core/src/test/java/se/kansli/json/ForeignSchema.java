package se.kansli.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A schema in the hands of a validator that somebody else wrote, which takes formats seriously. */
record ForeignSchema(Schema schema) {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Our schema of a record. */
    static ForeignSchema of(Class<? extends Record> type) {
        return new ForeignSchema(REGISTRY.getSchema(JsonSchema.of(type)));
    }

    /** What schemas must look like. */
    static ForeignSchema ofSchemas() {
        return new ForeignSchema(
                REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    /** What the schema has against a text; empty if it is valid. */
    List<String> refusals(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .distinct()
                .toList();
    }
}
