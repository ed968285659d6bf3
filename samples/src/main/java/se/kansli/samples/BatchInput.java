package se.kansli.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kansli.batch.Item;
import se.kansli.batch.Items;
import se.kansli.json.Json;
import se.kansli.json.JsonLines;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.register.MandateOrder;
import se.kansli.template.Revision;
import se.kansli.templates.StandardTemplates;

/** What a batch's documents are made of: JSON Lines, or an order of mandates and last year's mandates. */
final class BatchInput {
    @Parameters(
            paramLabel = "INPUT.jsonl|INPUT.xlsx",
            description = "Ett dokument i JSON på varje rad, eller en ifylld beställning av uppdrag."
                    + " / A document as JSON on each line, or an order of mandates that was filled in.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--last-year",
            paramLabel = "FILE.jsonl|DIR",
            description =
                    "Förra årets uppdragsbeskrivningar, när beställningen är i Excel: en på varje rad, eller JSON-filerna"
                            + " i en mapp. / Last year's mandates, for an order in Excel.")
    private @Nullable Path lastYear;

    @Option(
            names = "--goals",
            paramLabel = "FILE.json",
            description = "Måldokumentet som gäller, när beställningen är i Excel."
                    + " / The goal document that is in force, for an order in Excel.")
    private @Nullable Path goals;

    boolean isOrder() {
        return TemplateFlags.isExcel(file);
    }

    /** For people. */
    String name() {
        return file.getFileName().toString();
    }

    /** All files and folders that are read. */
    List<Path> files() {
        return Stream.of(file, lastYear, goals).filter(Objects::nonNull).toList();
    }

    /** Ends the command if what is given does not fit together. */
    void refuse(Kind<?> kind, KansliCommand command) {
        boolean hasBoth = lastYear != null && goals != null;
        if (isOrder() && (!kind.equals(Kind.MANDATE) || !hasBoth)) {
            throw command.misuse(
                    "En arbetsbok är en beställning av uppdrag: ange --kind mandate, --last-year och --goals.",
                    "A workbook is an order of mandates: give --kind mandate, --last-year and --goals.");
        } else if (!isOrder() && (lastYear != null || goals != null)) {
            throw command.misuse(
                    "--last-year och --goals hör till en beställning i Excel: ange en .xlsx-fil.",
                    "--last-year and --goals belong to an order in Excel: give an .xlsx file.");
        }
    }

    <T extends Record> Items<T> items(Class<T> type) {
        return () -> lines(file, type);
    }

    /** What the order asks for; null if it cannot be read or has errors, and then that is reported. */
    @Nullable Items<MandateDescription> ordered(Report report) {
        Path base = Objects.requireNonNull(lastYear);
        GoalDocument document = report.read(Objects.requireNonNull(goals), GoalDocument.class);
        Revision<MandateOrder> order = report.attempt(
                file.toString(),
                () -> StandardTemplates.neutral().mandateOrder().read(file));
        if (document == null || order == null) {
            return null;
        }
        report.problems(file.toString(), order.warnings());
        return report.attempt(
                base.toString(), () -> OrderedItems.of(name(), order.document(), document, () -> mandates(base)));
    }

    private static Stream<Item<MandateDescription>> mandates(Path base) throws IOException {
        if (!Files.isDirectory(base)) {
            return lines(base, MandateDescription.class);
        }
        try (Stream<Path> all = Files.list(base)) {
            return all
                    .filter(each -> each.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(each ->
                            new Item<>(each.getFileName().toString(), () -> Json.read(each, MandateDescription.class)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <T extends Record> Stream<Item<T>> lines(Path file, Class<T> type) throws IOException {
        return JsonLines.open(file, type).map(line -> new Item<>(line.toString(), line::read));
    }
}
