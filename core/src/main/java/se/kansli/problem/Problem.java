package se.kansli.problem;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, said so that a clerk knows what to do and a program can react.
 *
 * <pre>{@code
 * for (Problem problem : Validation.check(mandate)) {
 *     log.info("{} {} {}", problem.code(), problem.path(), problem.english());
 * }
 * }</pre>
 *
 * @param path the component that is wrong, such as {@code purpose.goals[1].number}, counted from 0; empty for the whole
 *     document
 * @param location the place in the file it was read from
 * @param code stable name of the rule, such as {@code V04} or {@code json.unknown-property}
 * @param severity error, warning or tip
 * @param swedish what is wrong and what to do, in Swedish
 * @param english the same in English
 * @param basis the law or text the rule stands on, such as {@code KL 5:67}; absent where the rule is technical
 */
public record Problem(
        String path,
        Location location,
        String code,
        Severity severity,
        String swedish,
        String english,
        @Nullable String basis)
        implements Serializable {

    /**
     * Tells whether this problem refuses the document.
     *
     * @return true for an error, false for a warning or a tip
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The same problem at a place in a file.
     *
     * @param place where it was found
     * @return a copy of this problem
     */
    public Problem at(Location place) {
        return new Problem(path, place, code, severity, swedish, english, basis);
    }

    /** One line in Swedish: place, path and text, such as {@code 7:21 meeting.end: slutar 12.00, före starten 13.00}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(location.toString());
        if (!path.isEmpty()) {
            line.append(line.isEmpty() ? "" : " ").append(path);
        }
        return line.append(line.isEmpty() ? "" : ": ").append(swedish).toString();
    }
}
