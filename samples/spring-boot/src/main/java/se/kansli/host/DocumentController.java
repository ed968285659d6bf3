package se.kansli.host;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.kansli.json.Json;
import se.kansli.meeting.MeetingNotice;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.protocol.Protocol;
import se.kansli.template.Change;
import se.kansli.template.Copy;
import se.kansli.template.Revision;

/** Documents: checked, made, and read back. JSON comes as a stream, of which Kansli reads no more than its own limit. */
@RestController
final class DocumentController {
    private final Kinds kinds;

    DocumentController(Kinds kinds) {
        this.kinds = kinds;
    }

    /** What to look at in a document without errors. */
    record Warnings(List<ProblemView> warnings) {}

    /** What a document says now, as Kansli writes it, and what is new. */
    record Edited(@JsonRawValue String document, List<Change> changes, List<ProblemView> warnings) {}

    @PostMapping(path = "/{kind}/validate", consumes = MediaType.APPLICATION_JSON_VALUE)
    Warnings validate(
            @PathVariable String kind,
            @RequestParam(name = "for", defaultValue = "") List<RuleGroup> groups,
            InputStream json)
            throws IOException {
        List<Problem> problems = Json.check(json, kinds.named(kind).type(), RuleGroup.types(groups));
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new InvalidDocumentException(problems);
        }
        return new Warnings(ProblemView.of(problems));
    }

    @PostMapping(path = "/{kind}/document", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> document(
            @PathVariable String kind,
            @RequestParam Copy copy,
            @RequestParam(required = false) @Nullable String format,
            InputStream json)
            throws IOException {
        return kinds.named(kind).render(json, copy, format).attachment();
    }

    @PostMapping(path = "/{kind}/revision", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Edited revision(
            @PathVariable String kind,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String format)
            throws IOException {
        Revision<?> revision = kinds.named(kind).revision(file.getBytes(), format);
        return new Edited(Json.write(revision.document()), revision.changes(), ProblemView.of(revision.warnings()));
    }

    /** The protocol as it begins, for the secretary to write in: of the notice, and of the protocol before it. */
    @PostMapping(path = "/{kind}/draft", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> draft(
            @PathVariable String kind,
            @RequestParam MultipartFile notice,
            @RequestParam(required = false) @Nullable MultipartFile previous)
            throws IOException {
        Kind<Protocol> protocols = kinds.named(kind, Protocol.class);
        MeetingNotice called = Json.read(notice.getInputStream(), MeetingNotice.class);
        Protocol draft = previous == null
                ? Protocol.from(called)
                : Protocol.from(called, protocols.read(previous.getInputStream()));
        return protocols.render(draft, Copy.WORKING, null).attachment();
    }
}
