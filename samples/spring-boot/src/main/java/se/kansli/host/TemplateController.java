package se.kansli.host;

import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import se.kansli.problem.Problem;
import se.kansli.template.TemplateCheck;

/** Templates that clerks have made. */
@RestController
@RequestMapping(path = "/templates/{kind}/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
final class TemplateController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Kinds kinds;

    TemplateController(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Whether a file can be used as it is, and what to mend in it. */
    record Checked(boolean isUsable, List<ProblemView> problems) {}

    @PostMapping
    Checked check(@PathVariable String kind, @RequestParam MultipartFile file) throws IOException {
        List<Problem> problems = found(kind, file).problems();
        return new Checked(problems.stream().noneMatch(Problem::isError), ProblemView.of(problems));
    }

    /** The same for a client that accepts Word: the file itself, with each problem as a comment. */
    @PostMapping(produces = WORD)
    ResponseEntity<byte[]> annotate(@PathVariable String kind, @RequestParam MultipartFile file) throws IOException {
        return new OfficeFile("mall-med-kommentarer.docx", found(kind, file).annotated()).attachment();
    }

    private TemplateCheck found(String kind, MultipartFile file) throws IOException {
        return TemplateCheck.of(kinds.named(kind).type(), file.getBytes());
    }
}
