package se.kansli.internal.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** What Word's and Excel's files do not have in common, where both are opened and looked through. */
public interface FileKind extends PartProblems {

    /** The texts of problems, in the words of those who make such files. */
    Messages messages();

    /** A part as a whole. */
    Location locationOf(String part);

    /** Whether a place is one within a part, where a person can tell it from others. */
    boolean isWithinPart(Location location);

    /** Takes the problems of one part. */
    Reporter reporter(String part, Xml xml, List<Problem> problems);

    /** The key of the text for why no template may have an element; null if it may. */
    @Nullable String refusal(Element element);

    /** The key of the text for why no template may lead to a target of a type, in small letters; null if it may. */
    @Nullable String refusal(String relationshipType);

    /** Whether no document has what a relationship of a type leads to: it is taken out with its target. */
    boolean strips(String relationshipType);

    /** Whether no document has an element. */
    boolean strips(Element element);

    /** Whether no document has an attribute. */
    boolean strips(Element element, Attribute attribute);

    /** Looks through a part for what only such files can hold. */
    void check(Xml xml, Reporter reporter);

    @Override
    default Problem problem(String part, String key, Object... values) {
        Location place = part.isEmpty() ? Location.UNKNOWN : locationOf(part);
        return messages().problem(Severity.ERROR, key, "", place, values);
    }
}
