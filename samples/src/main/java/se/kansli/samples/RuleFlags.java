package se.kansli.samples;

import java.util.List;
import picocli.CommandLine.Option;
import se.kansli.validation.Final;
import se.kansli.validation.Publication;
import se.kansli.validation.Statutory;

/** The rules that a document is to pass. */
final class RuleFlags {
    @Option(
            names = "--for",
            split = ",",
            paramLabel = "GROUP",
            description = "Regler utöver de vanliga / rules beside the usual: ${COMPLETION-CANDIDATES}.")
    private List<Group> groups = List.of();

    /** A group of rules as the command line names it. */
    enum Group {
        statutory(Statutory.class),
        publication(Publication.class),
        finished(Final.class);

        private final Class<?> type;

        Group(Class<?> type) {
            this.type = type;
        }
    }

    /** The groups, as the library names them. */
    Class<?>[] groups() {
        return groups.stream().map(group -> group.type).toArray(Class<?>[]::new);
    }
}
