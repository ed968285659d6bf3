package se.kansli.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.text.ImageBytes;

/** A record to JSON that is the same on every machine: two spaces, LF, absent values and empty lists left out. */
public final class Writer {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Writer() {}

    /**
     * Writes a value.
     *
     * @param document a record, or objects and lists as they are to stand in JSON
     */
    public static String write(Object document) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return write(document, printer);
    }

    /** The same in one line, without spaces. */
    public static String writeLine(Record document) {
        return write(document, null);
    }

    private static String write(Object document, @Nullable PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(printer);
            value(generator, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void value(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Record document) {
            out.writeStartObject();
            for (RecordType.Component component :
                    RecordType.of(document.getClass()).components()) {
                Object member = component.get(document);
                if (member != null && !(member instanceof List<?> list && list.isEmpty())) {
                    out.writeFieldName(component.name());
                    value(out, member);
                }
            }
            out.writeEndObject();
        } else if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                out.writeFieldName((String) member.getKey());
                value(out, member.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                value(out, element);
            }
            out.writeEndArray();
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof ImageBytes image) {
            out.writeBinary(image.bytes());
        } else {
            out.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }
}
