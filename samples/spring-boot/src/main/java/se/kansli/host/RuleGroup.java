package se.kansli.host;

import java.util.List;
import se.kansli.validation.Final;
import se.kansli.validation.Publication;
import se.kansli.validation.Statutory;

/** A group of rules as addresses name it, in small letters. */
enum RuleGroup {
    STATUTORY(Statutory.class),
    PUBLICATION(Publication.class),
    FINISHED(Final.class);

    private final Class<?> type;

    RuleGroup(Class<?> type) {
        this.type = type;
    }

    /** The groups as Kansli names them. */
    static Class<?>[] types(List<RuleGroup> groups) {
        return groups.stream().map(group -> group.type).toArray(Class<?>[]::new);
    }
}
