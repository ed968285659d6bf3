package se.kansli.internal.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.BindingProblems.Source;
import se.kansli.internal.message.Messages;
import se.kansli.internal.shape.Parsed;
import se.kansli.internal.shape.Type;

/** What a document shows to values; what cannot be one becomes null and a problem at its place. */
public final class ShownValues {
    /** The texts of what is wrong with what a document shows. */
    public static final Messages MESSAGES = Messages.beside(ShownValues.class);

    /** That of Word documents and workbooks. */
    public static final Source SOURCE = new Source(MESSAGES, ShownValues::value, "read.missing", "read.missing/empty");

    private ShownValues() {}

    /** The value of a place; null if it is none of that type, which is then reported. */
    private static @Nullable Object value(Type type, String path, Node node, BindingProblems found) {
        if (node instanceof Node.Shown place) {
            return value(path, place, found);
        } else if (node instanceof Node.Several several) {
            List<String> texts =
                    several.places().stream().map(Node.Shown::text).distinct().toList();
            for (Node.Shown place : several.places()) {
                String other = texts.stream()
                        .filter(text -> !text.equals(place.text()))
                        .findFirst()
                        .orElse("");
                found.fail("read.conflict", path, place.at(), "value", place.text(), "other", other);
            }
            return null;
        }
        throw new IllegalArgumentException("a document does not show " + node);
    }

    private static @Nullable Object value(String path, Node.Shown place, BindingProblems found) {
        Parsed parsed = place.form().reading().parse(place.text());
        if (parsed instanceof Parsed.Value value) {
            return value.value();
        } else if (parsed instanceof Parsed.Refused refused) {
            found.failWithin(path, place.at(), refused.problems());
        } else {
            found.fail(path, place.at(), (Parsed.Failed) parsed);
        }
        return null;
    }
}
