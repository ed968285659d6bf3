package se.kansli.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The year's mandates: sent in one file, made in the background, fetched when all are there. */
@RestController
@RequestMapping("/mandates/batch")
final class BatchController {
    private final MandateBatches batches;

    BatchController(MandateBatches batches) {
        this.batches = batches;
    }

    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<MandateBatch.Status> start(InputStream mandates) throws IOException {
        MandateBatch.Status status = batches.start(mandates).status();
        return ResponseEntity.accepted()
                .location(URI.create("/mandates/batch/" + status.id()))
                .body(status);
    }

    @GetMapping("/{id}")
    MandateBatch.Status status(@PathVariable UUID id) {
        return batches.withId(id).status();
    }

    @GetMapping("/{id}/documents")
    ResponseEntity<StreamingResponseBody> documents(@PathVariable UUID id) {
        MandateBatch batch = batches.withId(id);
        MandateBatch.Status status = batch.status();
        if (status.state() != MandateBatch.State.COMPLETED || status.failed() > 0) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "batch.without-documents");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, OfficeFile.disposition("uppdragsbeskrivningar.zip"))
                .contentType(MediaType.valueOf("application/zip"))
                .body(out -> zip(batch.documents(), out));
    }

    /** What is under way is finished first: until then, the batch is there. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable UUID id) throws IOException {
        boolean isGone = batches.delete(id);
        return ResponseEntity.status(isGone ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED)
                .build();
    }

    /** All but the batch's own notes; documents are packed already. */
    private static void zip(Path folder, OutputStream target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(target);
                Stream<Path> files =
                        Files.list(folder).filter(Files::isRegularFile).sorted()) {
            for (Path file : (Iterable<Path>) files::iterator) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
    }
}
