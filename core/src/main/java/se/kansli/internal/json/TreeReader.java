package se.kansli.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;
import se.kansli.internal.message.Messages;
import se.kansli.internal.value.Paths;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Bytes to {@link Node}s, by Jackson's parser; collects what is wrong with the JSON itself. Used once. */
public final class TreeReader {
    /** The texts of what is wrong with JSON. */
    public static final Messages MESSAGES = Messages.beside(TreeReader.class);

    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 200_000;
    private static final int LONGEST_TEXT = 4_000_000;
    private static final Pattern OF_THE_PARSER =
            Pattern.compile("(?s)\\s*\\(start marker at .*|\\s*\\[Source: .*|, from `[^`]*`|\\n.*");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final List<Problem> problems;
    private boolean complete = true;
    private int values;
    private @Nullable Node root;

    public TreeReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** False if the text broke off: what is missing in the tree says nothing. */
    public boolean isComplete() {
        return complete;
    }

    /** The root; null if there is none to speak of. */
    public @Nullable Node read(byte[] json) {
        String text = decode(json);
        return text == null ? null : read(text);
    }

    /** The root; null if there is none to speak of. */
    public @Nullable Node read(String text) {
        if (text.isBlank()) {
            fail("json.empty", "", new Location.InText(1, 1));
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            readFrom(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }

    private void readFrom(JsonParser parser) throws IOException {
        try {
            parser.nextToken();
            root = value(parser, "", 0, null);
        } catch (JsonProcessingException e) {
            Location at = place(e.getLocation());
            String key = e instanceof StreamConstraintsException ? "json.limit" : "json.syntax";
            Location reached = at == Location.UNKNOWN ? place(parser.currentLocation()) : at;
            fail(key, "", reached, "detail", detail(e.getOriginalMessage()));
            return;
        } catch (BrokenOff e) {
            complete = false;
            return;
        }
        try {
            if (parser.nextToken() != null) {
                fail("json.trailing", "", place(parser.currentTokenLocation()));
            }
        } catch (JsonProcessingException e) {
            fail("json.trailing", "", place(e.getLocation()));
        }
    }

    private @Nullable String decode(byte[] json) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(json.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(json), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1;
            int column = 1;
            while (text.hasRemaining()) {
                boolean lineEnd = text.get() == '\n';
                line += lineEnd ? 1 : 0;
                column = lineEnd ? 1 : column + 1;
            }
            fail("json.encoding", "", new Location.InText(line, column));
            return null;
        }
        if (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) {
            text.get();
        }
        return text.toString();
    }

    /** Puts a container into {@code parent} before its content is read, so that a broken text leaves it there. */
    private Node value(JsonParser parser, String path, int depth, @Nullable Node parent) throws IOException {
        Location at = place(parser.currentTokenLocation());
        if (++values > MOST_VALUES) {
            fail("json.limit", path, at, "detail", MOST_VALUES);
            throw new BrokenOff();
        }
        JsonToken token = parser.currentToken();
        if (depth == DEEPEST && (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY)) {
            fail("json.depth", path, at, "most", DEEPEST);
            throw new BrokenOff();
        }
        return switch (token) {
            case START_OBJECT -> members(parser, path, depth, adopt(parent, parser, new Node.Structure(at)));
            case START_ARRAY -> elements(parser, path, depth, adopt(parent, parser, new Node.Array(at)));
            case VALUE_STRING -> new Node.Text(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(at, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(at, token == JsonToken.VALUE_TRUE);
            default -> new Node.Nothing(at);
        };
    }

    private <N extends Node> N adopt(@Nullable Node parent, JsonParser parser, N child) throws IOException {
        if (parent == null) {
            root = child;
        } else if (parent instanceof Node.Structure structure) {
            structure.members().putIfAbsent(parser.currentName(), child);
        } else if (parent instanceof Node.Array array) {
            array.elements().add(child);
        }
        return child;
    }

    private Node members(JsonParser parser, String path, int depth, Node.Structure structure) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String memberPath = Paths.in(path, name);
            boolean twice = structure.members().containsKey(name);
            if (twice) {
                fail("json.duplicate", memberPath, place(parser.currentTokenLocation()), "name", name);
            }
            parser.nextToken();
            Node member = value(parser, memberPath, depth + 1, structure);
            structure.members().putIfAbsent(name, member);
        }
        return structure;
    }

    private Node elements(JsonParser parser, String path, int depth, Node.Array array) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int index = array.elements().size();
            Node element = value(parser, path + "[" + index + "]", depth + 1, array);
            if (array.elements().size() == index) {
                array.elements().add(element);
            }
        }
        return array;
    }

    private void fail(String key, String path, Location at, Object... values) {
        complete &= key.equals("json.duplicate") || key.equals("json.trailing");
        problems.add(MESSAGES.problem(Severity.ERROR, key, path, at, values));
    }

    private static Location place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Location.UNKNOWN
                : new Location.InText(location.getLineNr(), location.getColumnNr());
    }

    /** What the parser says of the text, without what it says of itself. */
    private static String detail(String message) {
        return OF_THE_PARSER.matcher(message).replaceAll("").strip();
    }

    /** Ends the reading after a problem has been recorded. */
    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOff() {
            super(null, null, false, false);
        }
    }
}
