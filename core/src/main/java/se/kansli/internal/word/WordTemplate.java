package se.kansli.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.opc.PackageWriter;
import se.kansli.internal.opc.PreparedPackage;
import se.kansli.internal.segment.CompiledTemplate;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.working.Baseline;
import se.kansli.internal.working.Draft;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** A compiled Word template. Immutable and thread-safe; the document must be of the type it was compiled for. */
public final class WordTemplate implements CompiledTemplate {
    private final Files files;
    private final List<BoundPart> parts;
    private final Layout layout;
    private final Numbering numbering;
    private final OpcPackage.@Nullable Part numberingPart;
    private final FirstFree firstFree;
    private final int deepestLoop;

    /**
     * The entries that no record changes.
     *
     * @param finished in a finished copy
     * @param working in a copy to work in
     * @param baseline the name of the part that the latter has besides
     * @param documentName the part whose relationships lead to it
     */
    record Files(PreparedPackage finished, PreparedPackage working, String baseline, String documentName) {}

    /**
     * The first numbers that nothing in the template has.
     *
     * @param id within parts
     * @param note of a footnote or endnote
     * @param picture in the name of a picture file
     */
    record FirstFree(int id, int note, int picture) {}

    /**
     * A part with holes.
     *
     * @param relationships the hyperlinks and pictures of the data go there
     * @param relationshipsPart absent if the part has none in the template
     */
    record BoundPart(
            String name,
            Segment[] working,
            Segment[] finished,
            int deepestLoop,
            Relationships relationships,
            OpcPackage.@Nullable Part relationshipsPart) {}

    /**
     * Puts the compiled parts together.
     *
     * @param files the entries that no record changes
     * @param parts those that it does: the document before its notes, which are copied as it refers to them
     * @param numberingPart the part that holds the lists; absent in a template without any
     * @param layout what is needed to read its documents
     */
    WordTemplate(
            Files files,
            List<BoundPart> parts,
            Numbering numbering,
            OpcPackage.@Nullable Part numberingPart,
            FirstFree firstFree,
            Layout layout) {
        this.files = files;
        this.parts = parts;
        this.numbering = numbering;
        this.numberingPart = numberingPart;
        this.firstFree = firstFree;
        this.layout = layout;
        this.deepestLoop = parts.stream().mapToInt(BoundPart::deepestLoop).max().orElse(0);
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public Location locationOf(String part) {
        return new Location.InWord(part, 0, "", "");
    }

    @Override
    public void write(Object document, @Nullable Baseline baseline, OutputStream target) throws IOException {
        PreparedPackage file = baseline == null ? files.finished() : files.working();
        file.write(target, writer -> write(document, baseline, writer));
    }

    @Override
    public @Nullable Draft read(byte[] file, PackageLimits limits, List<Problem> problems) {
        return WordReader.read(layout, file, limits, problems);
    }

    @Override
    public void reportGone(Draft draft, Record base, List<Problem> problems) {
        GonePlaces gone = new GonePlaces(draft.shown(), layout, problems);
        WordRun run = new WordRun(base, deepestLoop, numbering, firstFree, gone);
        try {
            for (BoundPart part : parts) {
                gone.turnTo(part.name());
                run.writeTo(
                        OutputStream.nullOutputStream(), part.relationships().additions());
                run.write(part.working());
                run.out().flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Object document, @Nullable Baseline baseline, PackageWriter writer) throws IOException {
        WordRun run = new WordRun(document, deepestLoop, numbering, firstFree, WordRun.Watcher.NOBODY);
        List<Relationships.Additions> additions = new ArrayList<>(parts.size());
        for (BoundPart part : parts) {
            Relationships.Additions added = part.relationships().additions();
            run.writeTo(writer.begin(part.name()), added);
            run.write(baseline != null ? part.working() : part.finished());
            run.out().flush();
            writer.end();
            if (baseline != null && part.name().equals(files.documentName())) {
                added.customXml(files.baseline());
            }
            additions.add(added);
        }
        for (int i = 0; i < parts.size(); i++) {
            writeRelationships(writer, parts.get(i), additions.get(i));
        }
        run.media().writeTo(writer);
        if (!run.restarts().isEmpty() && numberingPart != null) {
            write(writer, numberingPart.name(), numbering.with(run.restarts()));
        } else if (numberingPart != null) {
            writer.copy(numberingPart);
        }
        if (baseline != null) {
            write(writer, files.baseline(), baseline.xml());
        }
    }

    private static void writeRelationships(PackageWriter writer, BoundPart part, Relationships.Additions added)
            throws IOException {
        if (!added.isEmpty()) {
            write(writer, part.relationships().name(), part.relationships().with(added));
        } else if (part.relationshipsPart() != null) {
            writer.copy(part.relationshipsPart());
        }
    }

    private static void write(PackageWriter writer, String name, byte[] content) throws IOException {
        writer.begin(name).write(content);
        writer.end();
    }
}
