package se.kansli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes documents of many records in one run, which may be cut short at any moment and run again (<i>årsbatch</i>).
 *
 * <pre>{@code
 * Batch<MandateDescription> batch = Batch.of(new Product<>(template, Copy.FINAL,
 *         FileNames.of(MandateDescription.class, "{year} {network.name}")));
 * BatchReport report = batch.run(items, Path.of("uppdrag-2028"), BatchListener.NONE);
 * }</pre>
 *
 * <p>Every item is checked before the first file is written: its rules, what the templates can hold, for copies to publish all
 * that must not be in them, and that no two files get the same name. If anything is wrong nothing is made, unless
 * {@link #makingTheGoodOnes()} says otherwise. Only a template that is {@link se.kansli.template.Template#lookingThrough()}
 * may refuse a document later, when it is made; then the others are made, and the outcome tells why.
 *
 * <p>Each file is written beside its place, forced to the disk and moved, so that nobody sees half a file. A journal in the
 * folder {@code .kansli} tells which files are done: run again, a batch makes what is missing or has another record,
 * template or version of the library, and leaves what one run would have left. At the end {@code SHA256SUMS} lists all files, as
 * the program <i>sha256sum</i> reads it. Two runs in one folder at the same time are refused.
 *
 * <p>Some records are in memory at a time, and some 100 bytes for each item of the input. Immutable and thread-safe.
 *
 * @param <T> the record that the documents are made of
 */
public final class Batch<T extends Record> {
    /** While one waits for the disk, the other makes its document. */
    private static final int THREADS_FOR_EACH_PROCESSOR = 2;

    private final List<Product<T>> products;
    private final int threads;
    private final boolean makesTheGoodOnes;

    private Batch(List<Product<T>> products, int threads, boolean makesTheGoodOnes) {
        this.products = products;
        this.threads = threads;
        this.makesTheGoodOnes = makesTheGoodOnes;
    }

    /**
     * A batch that makes this of each item.
     *
     * @param product what to make
     * @param <T> the record it is made of
     * @return a batch on two threads for each processor, as some of them wait for the disk
     */
    public static <T extends Record> Batch<T> of(Product<T> product) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Batch<>(List.of(product), processors * THREADS_FOR_EACH_PROCESSOR, false);
    }

    /**
     * The same batch, which makes one thing more of each item: an item gets all its files, or none.
     *
     * @param product what else to make
     * @return a copy
     */
    public Batch<T> and(Product<T> product) {
        List<Product<T>> all = new ArrayList<>(products);
        all.add(product);
        return new Batch<>(List.copyOf(all), threads, makesTheGoodOnes);
    }

    /**
     * The same batch on so many threads.
     *
     * @param number at least 1; the files are the same whatever it is
     * @return a copy
     */
    public Batch<T> onThreads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("at least one thread: " + number);
        }
        return new Batch<>(products, number, makesTheGoodOnes);
    }

    /**
     * The same batch, but what is wrong with some items does not keep the others from being made.
     *
     * @return a copy
     */
    public Batch<T> makingTheGoodOnes() {
        return new Batch<>(products, threads, true);
    }

    /**
     * Checks all items and writes nothing.
     *
     * @param items what the documents would be made of
     * @param listener is told of those that are wrong
     * @return how many there are, and how many of them are wrong
     * @throws IOException if the items cannot be read
     */
    public BatchReport check(Items<T> items, BatchListener listener) throws IOException {
        return new Preflight<>(products, threads, listener, true).check(items).report();
    }

    /**
     * Makes the documents.
     *
     * @param items what they are made of
     * @param folder made if it is not there; where to write
     * @param listener is told of each item
     * @return how it went
     * @throws FolderInUseException if another batch is writing in the folder
     * @throws IOException if the items cannot be read, or the folder cannot be written at all
     */
    public BatchReport run(Items<T> items, Path folder, BatchListener listener) throws IOException {
        return run(items, folder, listener, false);
    }

    /**
     * Goes on with a run that was cut short. As {@link #run}, except that what it had written before counts as written: the
     * outcomes are those of one run. Begins anew if there is nothing to go on with.
     *
     * @param items what the documents are made of
     * @param folder of the run that was cut short
     * @param listener is told of each item, of those that were done before, too
     * @return how it went
     * @throws FolderInUseException if another batch is writing in the folder
     * @throws IOException if the items cannot be read, or the folder cannot be written at all
     */
    public BatchReport resume(Items<T> items, Path folder, BatchListener listener) throws IOException {
        return run(items, folder, listener, true);
    }

    private BatchReport run(Items<T> items, Path folder, BatchListener listener, boolean resumes) throws IOException {
        Preflight.Findings findings = new Preflight<>(products, threads, listener, !makesTheGoodOnes).check(items);
        boolean isRefused = findings.wrong() > 0 && !makesTheGoodOnes;
        if (isRefused || findings.isCancelled()) {
            return findings.report();
        }
        try (Workplace workplace = Workplace.open(folder, resumes)) {
            return new Making<>(products, threads, listener, findings, workplace).make(items);
        }
    }
}
