package se.kansli.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Binder;
import se.kansli.internal.bind.BindingProblems;
import se.kansli.internal.bind.ListsApart;
import se.kansli.internal.bind.Overlay;
import se.kansli.internal.bind.ShownValues;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.segment.CompiledTemplate;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.working.Baseline;
import se.kansli.internal.working.Draft;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.validation.Validation;

/**
 * Makes a record of a document that comes back.
 *
 * @param hash that of the template's file
 */
record DocumentReader<T extends Record>(RecordType type, CompiledTemplate compiled, String hash) {
    private static final String OF_TEMPLATES = "template.";
    /** Programs that keep what a working copy carries; the standard templates say that Kansli saved them. */
    private static final Pattern KEEPING = Pattern.compile("Microsoft .*|Kansli|");

    Revision<T> read(byte[] file, PackageLimits limits, Class<?>... groups) {
        List<Problem> problems = new ArrayList<>();
        Draft draft = compiled.read(file, limits, problems);
        problems.replaceAll(DocumentReader::ofDocument);
        if (draft == null) {
            throw new InvalidDocumentException(problems);
        }
        ListsApart.report(draft.shown(), problems);
        Record base = base(draft, limits, problems);
        Binder binder = new Binder(new BindingProblems(ShownValues.SOURCE, problems), true);
        Object document = binder.bind(type, Overlay.over(type, draft.shown(), base));
        if (document instanceof Record read) {
            for (Problem problem : Validation.check(read, binder.unread(), groups)) {
                problems.add(problem.at(binder.placeOf(problem.path())));
            }
            if (base != null) {
                LostMarks.report(base, read, problems);
            }
        }
        if (document == null || problems.stream().anyMatch(Problem::isError)) {
            throw new InvalidDocumentException(problems);
        }
        return revision(document, base, problems);
    }

    @SuppressWarnings("unchecked") // the binder makes what the template was compiled for, and so does the baseline
    private Revision<T> revision(Object document, @Nullable Record base, List<Problem> warnings) {
        T read = (T) document;
        T before = (T) base;
        return new Revision<>(read, before, before == null ? List.of() : Change.between(before, read), warnings);
    }

    /** What a document was made from; null if it does not say so in a way that can be trusted. */
    private @Nullable Record base(Draft draft, PackageLimits limits, List<Problem> problems) {
        Baseline baseline = draft.baseline();
        if (baseline == null) {
            String program = draft.program();
            if (!KEEPING.matcher(program).matches()) {
                report(problems, Severity.WARNING, "read.no-baseline", "program", program);
            }
            return null;
        }
        String name = type.recordClass().getSimpleName();
        if (baseline.isOfNewerForm()) {
            throw newer(baseline);
        } else if (!baseline.isIntact()) {
            report(problems, Severity.WARNING, "read.baseline");
            return null;
        } else if (!baseline.type().equals(name)) {
            report(problems, Severity.ERROR, "read.other-type", "type", name, "found", baseline.type());
            return null;
        }
        Record base = baseline.document(type);
        if (base == null && baseline.isNewer()) {
            throw newer(baseline);
        } else if (base == null) {
            report(problems, Severity.WARNING, "read.baseline");
        } else if (!baseline.template().equals(hash)) {
            report(problems, Severity.WARNING, "read.other-template");
        } else if (Validation.check(base).stream().noneMatch(Problem::isError)) {
            compiled.reportLost(draft, base, limits, problems);
        }
        return base;
    }

    /** The only problem of its document: what else would be found in it may not be one. */
    private static InvalidDocumentException newer(Baseline baseline) {
        List<Problem> problems = new ArrayList<>();
        report(problems, Severity.ERROR, "read.newer", "version", baseline.version());
        return new InvalidDocumentException(problems);
    }

    private static void report(List<Problem> problems, Severity severity, String key, Object... values) {
        problems.add(ShownValues.MESSAGES.problem(severity, key, "", Location.UNKNOWN, values));
    }

    /** What would be wrong with a template's file is wrong with the document's. */
    private static Problem ofDocument(Problem problem) {
        return problem.code().startsWith(OF_TEMPLATES)
                ? new Problem(
                        problem.path(),
                        problem.location(),
                        "document." + problem.code().substring(OF_TEMPLATES.length()),
                        problem.severity(),
                        problem.swedish(),
                        problem.english(),
                        problem.basis())
                : problem;
    }
}
