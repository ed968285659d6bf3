package se.kansli.internal.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.opc.PreparedPackage;
import se.kansli.internal.segment.CompiledTemplate;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.Value;
import se.kansli.internal.working.Baseline;
import se.kansli.internal.working.Draft;
import se.kansli.internal.working.Overwritten;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** A compiled Excel template. Immutable and thread-safe; the document must be of the type it was compiled for. */
public final class ExcelTemplate implements CompiledTemplate {
    private final Files files;
    private final List<BoundPart> parts;
    private final List<Value> lists;
    private final List<Headings> headings;
    private final CellLimits limits;
    private final Layout layout;

    /**
     * The entries that no record changes.
     *
     * @param finished in a finished copy
     * @param working in a copy to work in
     * @param baseline the name of the part that the latter has besides
     */
    record Files(PreparedPackage finished, PreparedPackage working, String baseline) {}

    /** A part with holes. */
    record BoundPart(String name, Segment[] segments) {}

    /**
     * Puts the compiled parts together.
     *
     * @param files the entries that no record changes
     * @param parts those that it does
     * @param lists those of all that is repeated
     * @param headings of the tables with repeated columns
     * @param layout where its values stand
     */
    ExcelTemplate(
            Files files,
            List<BoundPart> parts,
            List<Value> lists,
            List<Headings> headings,
            CellLimits limits,
            Layout layout) {
        this.files = files;
        this.parts = List.copyOf(parts);
        this.lists = List.copyOf(lists);
        this.headings = List.copyOf(headings);
        this.limits = limits;
        this.layout = layout;
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    @Override
    public Location locationOf(String part) {
        return new Location.InWorkbook(part, "");
    }

    @Override
    public List<Problem> problems(Object document) {
        List<Problem> problems = new ArrayList<>();
        limits.check(new ExcelRun(document, lists, headings), problems);
        return problems;
    }

    @Override
    public void write(Object document, @Nullable Baseline baseline, OutputStream target) throws IOException {
        PreparedPackage file = baseline == null ? files.finished() : files.working();
        file.write(target, writer -> {
            ExcelRun run = new ExcelRun(document, lists, headings);
            for (BoundPart part : parts) {
                run.writeTo(writer.begin(part.name()));
                run.write(part.segments());
                run.out().flush();
                writer.end();
            }
            if (baseline != null) {
                writer.begin(files.baseline()).write(baseline.xml());
                writer.end();
            }
        });
    }

    @Override
    public @Nullable Draft read(byte[] file, PackageLimits limits, List<Problem> problems) {
        return WorkbookReader.read(layout, file, limits, problems);
    }

    @Override
    public void reportLost(Draft draft, Record base, PackageLimits limits, List<Problem> problems) {
        if (draft.filledIn().isEmpty()) {
            return; // most workbooks: not to be made once more
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try {
            write(base, draft.baseline(), again);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Draft made = read(again.toByteArray(), limits, new ArrayList<>());
        if (made != null) {
            Overwritten.report(made.filledIn(), draft.filledIn(), problems);
        }
    }
}
