package se.kansli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.kansli.meeting.MeetingNotice;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.protocol.Protocol;
import se.kansli.validation.Validation;

/**
 * A document of the sample data as JSON, to be changed in a place or two.
 *
 * @param type what it is
 */
public record JsonSample<T extends Record>(String json, Class<T> type) {
    private static final Path DATA = Path.of("../samples/data");

    /** A board's protocol: §§ 22–32, with votes in § 26 and § 28; no rule has anything to say. */
    public static JsonSample<Protocol> boardProtocol() {
        return file("protocols/utbildningsnamnden.json", Protocol.class);
    }

    /** A network's second protocol of the year: §§ 12–22; no rule has anything to say. */
    public static JsonSample<Protocol> networkProtocol() {
        return file("protocols/2027-2.json", Protocol.class);
    }

    /** A board's notice; no rule has anything to say. */
    public static JsonSample<MeetingNotice> boardNotice() {
        return file("notices/utbildningsnamnden.json", MeetingNotice.class);
    }

    /** A network's second notice of the year; no rule has anything to say. */
    public static JsonSample<MeetingNotice> networkNotice() {
        return file("notices/2027-2.json", MeetingNotice.class);
    }

    /** A file of the sample data. */
    public static <T extends Record> JsonSample<T> file(String name, Class<T> type) {
        try {
            return new JsonSample<>(Files.readString(DATA.resolve(name)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the value at a path. */
    public JsonSample<T> set(String path, String value) {
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
                    return new JsonSample<>(json.substring(0, start) + value + json.substring(end), type);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("nothing at " + path);
    }

    /** Replaces the value at a path with a text. */
    public JsonSample<T> text(String path, String value) {
        return set(path, quoted(value));
    }

    /** Adds properties to the object at a path: {@code "\"year\": 2027"}. */
    public JsonSample<T> add(String path, String properties) {
        String marked = set(path, "{@}").json();
        String object =
                json.substring(marked.indexOf("{@}"), json.length() - (marked.length() - marked.indexOf("{@}") - 3));
        return set(path, "{" + properties + "," + object.substring(1));
    }

    /** The record. */
    public T document() {
        return Json.read(json, type);
    }

    /** Every problem, warnings too. */
    public List<Problem> problems(Class<?>... groups) {
        try {
            return Validation.check(document(), groups);
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
    }

    /** A text as JSON. */
    public static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
