package se.kansli.internal.shape;

import java.util.List;
import java.util.Map;
import se.kansli.internal.message.Messages;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** What came of reading typed text. */
public sealed interface Parsed {
    Messages MESSAGES = Messages.beside(Parsed.class);

    /** A value of the type that was asked for. */
    record Value(Object value) implements Parsed {}

    /** All that is wrong with the text. */
    record Failed(List<Fault> faults) implements Parsed {
        public Failed {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong with something that has texts of its own for it. */
    record Refused(List<Problem> problems) implements Parsed {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param key of its text in the catalogue beside this class
     * @param values what the text names
     */
    record Fault(String key, Map<String, Object> values) {
        /** The fault as a problem of the value at a path. */
        public Problem problem(String path, Location location) {
            return MESSAGES.problem(Severity.ERROR, key, path, location, null, values);
        }
    }

    /** A failure of one fault; what was typed is among the values. */
    static Failed failed(String key, Map<String, Object> values) {
        return new Failed(List.of(new Fault(key, values)));
    }
}
