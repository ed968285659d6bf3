package se.kansli.mandate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.kansli.json.Json;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.validation.Validation;

/** A real mandate as JSON, to be changed in a place or two. */
public record SampleJson(String json) {
    private static final Path MANDATES = Path.of("../samples/data/mandates");

    /** Divided layout, two goals; has oddities of its own. */
    public static SampleJson grundskolan() {
        return file("grundskolan");
    }

    /** Integrated layout, three goals; has oddities of its own. */
    public static SampleJson iktStrateger() {
        return file("ikt-strateger");
    }

    /** Grundskolan's without its two oddities: no rule has anything to say. */
    public static SampleJson clean() {
        return grundskolan()
                .text("roles.mandates[0].duties[1].code", Duty.SEND_NOTICE)
                .text("roles.mandates[2].text", "Upprättar arbetsordning för kalenderåret.");
    }

    /** Replaces the value at a path. */
    public SampleJson set(String path, String value) {
        String pointer = "/" + path.replace('.', '/').replace("[", "/").replace("]", "");
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                boolean isName = parser.currentToken() == JsonToken.FIELD_NAME;
                if (!isName
                        && parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    parser.skipChildren();
                    parser.finishToken();
                    int end = (int) parser.currentLocation().getCharOffset();
                    return new SampleJson(json.substring(0, start) + value + json.substring(end));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("nothing at " + path);
    }

    /** Replaces the value at a path with a text. */
    public SampleJson text(String path, String value) {
        return set(path, quoted(value));
    }

    /** Adds properties to the document: {@code "\"year\": 2027"}. */
    public SampleJson add(String properties) {
        return new SampleJson(json.replaceFirst("\\{", "{" + properties.replace("\\", "\\\\") + ","));
    }

    /** The record. */
    public MandateDescription mandate() {
        return Json.read(json, MandateDescription.class);
    }

    /** Every problem, warnings too. */
    public List<Problem> problems() {
        try {
            return Validation.check(mandate());
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
    }

    /** A text as JSON. */
    public static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static SampleJson file(String name) {
        try {
            return new SampleJson(Files.readString(MANDATES.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
