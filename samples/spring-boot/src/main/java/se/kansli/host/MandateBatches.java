package se.kansli.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StreamUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import se.kansli.batch.Batch;
import se.kansli.batch.Product;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.Copy;

/**
 * The batches that clients have begun, run one after another; gone when the service stops. A host that keeps the folders would
 * go on with {@link Batch#resume}.
 */
@Component
final class MandateBatches implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(MandateBatches.class);

    private final Batch<MandateDescription> batch;
    private final int mostBatches;
    private final long mostBytes;
    private final Path folder;
    private final Map<UUID, MandateBatch> batches = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    MandateBatches(
            Kinds kinds,
            @Value("${host.batch.max-count}") int mostBatches,
            @Value("${host.batch.max-size}") DataSize mostBytes)
            throws IOException {
        this.mostBatches = mostBatches;
        this.mostBytes = mostBytes.toBytes();
        Kind<MandateDescription> kind = kinds.named("mandate", MandateDescription.class);
        batch = Batch.of(new Product<>(kind.templates().get(0), Copy.FINAL, kind.fileNames()));
        folder = Files.createTempDirectory("kansli-host-");
    }

    MandateBatch start(InputStream mandates) throws IOException {
        UUID id = UUID.randomUUID();
        MandateBatch begun = new MandateBatch(id, folder.resolve(id.toString()), batch);
        add(id, begun);
        try {
            Files.createDirectory(begun.folder());
            save(mandates, begun.input());
        } catch (IOException | ResponseStatusException e) {
            remove(begun);
            throw e;
        }
        worker.execute(() -> run(begun));
        return begun;
    }

    private synchronized void add(UUID id, MandateBatch begun) {
        if (batches.size() >= mostBatches) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "batch.too-many");
        }
        batches.put(id, begun);
    }

    MandateBatch withId(UUID id) {
        MandateBatch found = batches.get(id);
        if (found == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "batch.unknown");
        }
        return found;
    }

    /** Cancels it if it is running; tells whether it is gone already, or goes when it has ended. */
    boolean delete(UUID id) throws IOException {
        MandateBatch unwanted = withId(id);
        boolean hasEnded = unwanted.cancel();
        if (hasEnded) {
            remove(unwanted);
        }
        return hasEnded;
    }

    private void run(MandateBatch next) {
        boolean stays = next.run();
        if (!stays) {
            try {
                remove(next);
            } catch (IOException e) {
                LOG.error("batch {} cannot be removed", next.status().id(), e);
            }
        }
    }

    private void remove(MandateBatch ended) throws IOException {
        batches.remove(ended.status().id());
        FileSystemUtils.deleteRecursively(ended.folder());
    }

    private void save(InputStream mandates, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            StreamUtils.copyRange(mandates, out, 0, mostBytes - 1);
        }
        if (mandates.read() >= 0) {
            throw new ResponseStatusException(HttpStatusCode.valueOf(413), "batch.too-large");
        }
    }

    @Override
    public void destroy() throws IOException, InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(10, TimeUnit.SECONDS);
        FileSystemUtils.deleteRecursively(folder);
    }
}
