package se.kansli.samples;

import java.util.concurrent.CountDownLatch;
import se.kansli.batch.BatchListener;

/**
 * Ends a batch when somebody presses Ctrl-C or the machine shuts down: what is under way is finished first, and the result told.
 */
final class Stopping implements BatchListener, AutoCloseable {
    private final KansliCommand command;
    private final CountDownLatch isOver = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "kansli-stop");
    private volatile boolean isAsked;

    Stopping(KansliCommand command) {
        this.command = command;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public boolean isCancelled() {
        return isAsked;
    }

    /** The machine ends when this returns. */
    private void stop() {
        isAsked = true;
        command.printAside(command.text(
                "Avbryter: det som är påbörjat görs klart.", "Stopping: what has been begun is finished first."));
        try {
            isOver.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        isOver.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the shutdown has begun: the hook runs, and need not be removed
        }
    }
}
