package se.kansli.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kansli.template.TemplateFields;
import se.kansli.template.TemplateFields.Field;
import se.kansli.templates.StandardTemplates;

/** {@code kansli template fields}. */
@Command(
        name = "fields",
        description = "Visa alla taggar som en mall kan ha. / List all tags that a template may use, in Swedish.")
final class TemplateFieldsCommand extends KansliCommand {
    @Option(names = "--kind", required = true, converter = Kind.Converter.class, description = Kind.NAMES)
    @SuppressWarnings("NullAway.Init")
    private Kind<?> kind;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Fil att skriva i stället för skärmen; krävs för word. / File to write; needed for word.")
    private @Nullable Path target;

    /** How the list is written. */
    enum Format {
        text,
        markdown,
        word
    }

    @Override
    void run(Report report) {
        List<Field> fields = TemplateFields.of(kind.type());
        if (target == null && format == Format.word) {
            throw misuse(
                    "Ange med -o vilken fil Word-dokumentet ska bli.", "Say with -o which file the document goes to.");
        } else if (target == null) {
            print(text(fields));
            return;
        }
        try {
            Files.write(
                    target,
                    format == Format.word
                            ? StandardTemplates.fieldList(kind.swedish(), fields)
                            : (text(fields) + "\n").getBytes(StandardCharsets.UTF_8));
            print(target);
        } catch (IOException e) {
            report.unusable(target.toString(), e);
        }
    }

    private String text(List<Field> fields) {
        return format == Format.markdown ? FieldText.markdown(kind.swedish(), fields) : FieldText.plain(fields);
    }
}
