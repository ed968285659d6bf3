package se.kansli.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same with many things on several threads and hands on what comes of them in their order, a few at a time. */
final class Ordered {
    /** So that a slow one does not keep the other threads waiting. */
    private static final int WAITING_FOR_EACH_THREAD = 4;

    private Ordered() {}

    /**
     * Goes through all things, unless it is to end. What has been begun is finished and handed on all the same.
     *
     * @param work runs on any thread
     * @param taker runs on this one
     * @param isToEnd asked on this thread before each thing
     * @return whether it came to the end
     */
    static <I, O> boolean each(
            int threads, Iterator<I> things, Function<I, O> work, Consumer<O> taker, BooleanSupplier isToEnd) {
        ExecutorService executor = Executors.newFixedThreadPool(threads, named());
        Deque<Future<O>> begun = new ArrayDeque<>();
        try {
            boolean hasEnded = false;
            while (!hasEnded && things.hasNext()) {
                hasEnded = isToEnd.getAsBoolean() || Thread.currentThread().isInterrupted();
                if (!hasEnded) {
                    I thing = things.next();
                    begun.add(executor.submit(() -> work.apply(thing)));
                }
                if (begun.size() >= threads * WAITING_FOR_EACH_THREAD) {
                    taker.accept(result(begun.remove()));
                }
            }
            while (!begun.isEmpty()) {
                taker.accept(result(begun.remove()));
            }
            return !hasEnded;
        } finally {
            end(executor, begun);
        }
    }

    private static <O> O result(Future<O> future) {
        try {
            return uninterrupted(future::get);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(e);
        }
    }

    /** Nothing works on after the end, even if that came by an exception. */
    private static void end(ExecutorService executor, Deque<? extends Future<?>> begun) {
        begun.forEach(future -> future.cancel(false));
        executor.shutdown();
        uninterrupted(() -> executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS));
    }

    /** Something to wait for. */
    @FunctionalInterface
    private interface Wait<V, E extends Exception> {
        V get() throws InterruptedException, E;
    }

    /** Waits even if this thread is interrupted: what has been written must be known. */
    private static <V, E extends Exception> V uninterrupted(Wait<V, E> wait) throws E {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return wait.get();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return work -> new Thread(work, "kansli-batch-" + number.incrementAndGet());
    }
}
