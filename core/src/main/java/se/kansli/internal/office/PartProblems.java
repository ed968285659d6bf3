package se.kansli.internal.office;

import se.kansli.problem.Problem;

/** Says why a file or one of its parts cannot be read, in the words of whoever asked for it. */
@FunctionalInterface
public interface PartProblems {

    /** A problem of a part as a whole; of the file if the name is empty. */
    Problem problem(String part, String key, Object... values);
}
