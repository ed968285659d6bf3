package se.kansli.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.kansli.batch.Batch;
import se.kansli.batch.BatchListener;
import se.kansli.batch.Item;
import se.kansli.batch.Items;
import se.kansli.batch.Outcome;
import se.kansli.json.JsonLines;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.Problem;

/** One run, in a folder of its own, and how far it has come: run by one thread, seen and cancelled by any. */
final class MandateBatch implements BatchListener {
    private static final Logger LOG = LoggerFactory.getLogger(MandateBatch.class);
    private static final int MOST_TOLD = 100;

    private final UUID id;
    private final Path folder;
    private final Batch<MandateDescription> batch;
    private volatile Status status;
    private volatile boolean isCancelled;

    MandateBatch(UUID id, Path folder, Batch<MandateDescription> batch) {
        this.id = id;
        this.folder = folder;
        this.batch = batch;
        this.status = new Status(id, State.WAITING, 0, 0, 0, List.of());
    }

    /** Where it is. */
    enum State {
        WAITING,
        CHECKING,
        MAKING,
        /** Every mandate was tried; a disk that failed may have kept some from being made. */
        COMPLETED,
        /** Something was wrong with some mandates, and none was made. */
        REFUSED,
        CANCELLED,
        /** The disk is full, or something else that is not the mandates'. */
        STOPPED;

        boolean isEnd() {
            return compareTo(MAKING) > 0;
        }
    }

    /** A line with errors. */
    record Wrong(String line, List<ProblemView> problems) {}

    /**
     * How far it has come.
     *
     * @param wrong the first hundred of those that failed
     */
    record Status(UUID id, State state, long checked, long made, long failed, List<Wrong> wrong) {
        Status in(State next) {
            return new Status(id, next, checked, made, failed, wrong);
        }
    }

    Status status() {
        return status;
    }

    Path folder() {
        return folder;
    }

    /** Where the mandates are, one in each line. */
    Path input() {
        return folder.resolve("mandates.jsonl");
    }

    Path documents() {
        return folder.resolve("documents");
    }

    /** Makes the documents; false if somebody cancelled it meanwhile, and waits for them to be gone. */
    boolean run() {
        return !begin() || end(made());
    }

    /** True if it has ended or never begins, so that it can be gone at once; otherwise {@link #run} ends, and tells. */
    synchronized boolean cancel() {
        isCancelled = true;
        return status.state() == State.WAITING || status.state().isEnd();
    }

    private synchronized boolean begin() {
        if (!isCancelled) {
            status = status.in(State.CHECKING);
        }
        return !isCancelled;
    }

    private synchronized boolean end(State state) {
        status = status.in(state);
        return !isCancelled;
    }

    private State made() {
        Items<MandateDescription> mandates = () ->
                JsonLines.open(input(), MandateDescription.class).map(line -> new Item<>(line.toString(), line::read));
        try {
            return State.valueOf(batch.run(mandates, documents(), this).end().name());
        } catch (IOException | RuntimeException e) {
            LOG.error("batch {}", id, e);
            return State.STOPPED;
        }
    }

    @Override
    public boolean isCancelled() {
        return isCancelled;
    }

    @Override
    public void checked(long number, String origin, List<Problem> problems) {
        status = new Status(id, State.CHECKING, number, 0, status.failed(), status.wrong());
    }

    @Override
    public void making(long items) {
        status = status.in(State.MAKING);
    }

    @Override
    public void done(Outcome outcome) {
        Status now = status;
        if (outcome instanceof Outcome.Failed failed) {
            List<Wrong> wrong = new ArrayList<>(now.wrong());
            if (wrong.size() < MOST_TOLD) {
                wrong.add(new Wrong(failed.origin(), ProblemView.of(failed.problems())));
            }
            status = new Status(id, now.state(), now.checked(), now.made(), now.failed() + 1, List.copyOf(wrong));
        } else {
            status = new Status(id, now.state(), now.checked(), now.made() + 1, now.failed(), now.wrong());
        }
    }
}
