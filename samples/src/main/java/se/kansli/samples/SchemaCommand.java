package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import se.kansli.json.JsonSchema;

/** {@code kansli schema}. */
@Command(
        name = "schema",
        description = "Visa JSON Schema för en sorts dokument. / Print the JSON Schema of a kind of document.")
final class SchemaCommand extends KansliCommand {
    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND|all",
            converter = TypesConverter.class,
            description = "all, " + Kind.NAMES)
    @SuppressWarnings("NullAway.Init")
    private Types types;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Fil att skriva i stället för skärmen; för all en mapp, görs om den saknas."
                    + " / File to write instead of the screen; for all a folder, made if missing.")
    private @Nullable Path target;

    /** One record, or each that is at the root of a file. */
    record Types(List<Class<? extends Record>> each, boolean areAll) {}

    /** Reads {@code --kind}. */
    static final class TypesConverter implements ITypeConverter<Types> {
        @Override
        public Types convert(String value) {
            return value.equals("all")
                    ? new Types(all(), true)
                    : new Types(List.of(new Kind.Converter().convert(value).type()), false);
        }
    }

    /** The records that are at the root of a file, each once: several kinds may have the same. */
    static List<Class<? extends Record>> all() {
        return Kind.ALL.stream()
                .<Class<? extends Record>>map(Kind::type)
                .distinct()
                .toList();
    }

    @Override
    void run(Report report) {
        if (types.areAll() && target == null) {
            throw misuse("Ange med -o vilken mapp filerna ska ligga i.", "Say with -o which folder the files go to.");
        }
        for (Class<? extends Record> type : types.each()) {
            String schema = JsonSchema.of(type);
            if (target == null) {
                print(schema.stripTrailing());
            } else {
                write(schema, types.areAll() ? target.resolve(JsonSchema.fileName(type)) : target, report);
            }
        }
    }

    private void write(String schema, Path file, Report report) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, schema);
            print(file);
        } catch (IOException e) {
            report.unusable(file.toString(), e);
        }
    }
}
