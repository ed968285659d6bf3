package se.kansli.batch;

import java.util.ArrayList;
import java.util.List;
import se.kansli.problem.Problem;

/** Keeps all that a batch tells. */
final class Outcomes implements BatchListener {
    private final List<Outcome> all = new ArrayList<>();
    private final List<Long> checked = new ArrayList<>();
    private final long cancelledAfter;

    Outcomes() {
        this(Long.MAX_VALUE);
    }

    /** Ends the batch when so many are done. */
    Outcomes(long cancelledAfter) {
        this.cancelledAfter = cancelledAfter;
    }

    @Override
    public void checked(long number, String origin, List<Problem> problems) {
        checked.add(number);
    }

    @Override
    public void done(Outcome outcome) {
        all.add(outcome);
    }

    @Override
    public boolean isCancelled() {
        return all.size() >= cancelledAfter;
    }

    List<Outcome> all() {
        return all;
    }

    List<Long> checked() {
        return checked;
    }

    /** Each as {@code 3 Written} or {@code 3 Failed V01}. */
    List<String> lines() {
        return all.stream()
                .map(outcome -> outcome.number() + " " + outcome.getClass().getSimpleName()
                        + (outcome instanceof Outcome.Failed failed
                                ? " " + failed.problems().get(0).code()
                                : ""))
                .toList();
    }
}
