package se.kansli.samples;

import java.time.LocalDate;
import java.util.List;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.protocol.Protocol;

/**
 * The documents that a table is made of.
 *
 * @param documents without errors
 * @param day the day that the table tells of, where it tells of one
 */
record Sources(List<Record> documents, LocalDate day) {

    Sources {
        documents = List.copyOf(documents);
    }

    /** Those of a type, in the order they were given. */
    <R extends Record> List<R> of(Class<R> type) {
        return documents.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * The protocols.
     *
     * @throws InvalidDocumentException if they are not all of the same body
     */
    List<Protocol> protocolsOfOneBody() {
        List<Protocol> protocols = of(Protocol.class);
        List<String> ids = protocols.stream()
                .map(protocol -> protocol.body().id())
                .distinct()
                .toList();
        if (ids.size() > 1) {
            String bodies = String.join(", ", ids);
            throw new InvalidDocumentException(List.of(new Problem(
                    "",
                    Location.UNKNOWN,
                    "sources.several-bodies",
                    Severity.ERROR,
                    "Protokollen är av flera organ (" + bodies + "): ta dem organ för organ.",
                    "The protocols are of several bodies (" + bodies + "): take those of one body at a time.",
                    null)));
        }
        return protocols;
    }
}
