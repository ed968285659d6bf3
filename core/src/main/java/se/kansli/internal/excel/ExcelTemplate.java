package se.kansli.internal.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PreparedPackage;
import se.kansli.internal.segment.CompiledTemplate;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.Value;
import se.kansli.problem.Problem;

/** A compiled Excel template. Immutable and thread-safe; the document must be of the type it was compiled for. */
public final class ExcelTemplate implements CompiledTemplate {
    private final PreparedPackage file;
    private final List<BoundPart> parts;
    private final List<Value> lists;
    private final List<Headings> headings;
    private final CellLimits limits;

    /** A part with holes. */
    record BoundPart(String name, Segment[] segments) {}

    /**
     * Puts the compiled parts together.
     *
     * @param unchanged the entries that no record changes
     * @param parts those that it does
     * @param lists those of all that is repeated
     * @param headings of the tables with repeated columns
     */
    ExcelTemplate(
            List<OpcPackage.Part> unchanged,
            List<BoundPart> parts,
            List<Value> lists,
            List<Headings> headings,
            CellLimits limits) {
        this.file = new PreparedPackage(unchanged);
        this.parts = List.copyOf(parts);
        this.lists = List.copyOf(lists);
        this.headings = List.copyOf(headings);
        this.limits = limits;
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    @Override
    public List<Problem> problems(Object document) {
        List<Problem> problems = new ArrayList<>();
        limits.check(new ExcelRun(document, lists, headings), problems);
        return problems;
    }

    /** Writes a workbook; those to work in and finished ones are the same. */
    @Override
    public void write(Object document, boolean keepControls, OutputStream target) throws IOException {
        file.write(target, writer -> {
            ExcelRun run = new ExcelRun(document, lists, headings);
            for (BoundPart part : parts) {
                run.writeTo(writer.begin(part.name()));
                run.write(part.segments());
                run.out().flush();
                writer.end();
            }
        });
    }
}
