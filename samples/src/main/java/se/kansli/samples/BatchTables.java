package se.kansli.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.batch.BatchListener;
import se.kansli.batch.Item;
import se.kansli.batch.Items;
import se.kansli.batch.Outcome;
import se.kansli.template.Copy;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** The tables that are made of all documents of a batch, beside their folder: these are for the office. */
final class BatchTables implements BatchListener {
    private final List<Kind<?>> kinds;
    private final StandardTemplates standard;
    private final Copy copy;
    private final LocalDate day;
    private final BitSet failed = new BitSet();

    BatchTables(List<Kind<?>> kinds, StandardTemplates standard, Copy copy, LocalDate day) {
        this.kinds = kinds;
        this.standard = standard;
        this.copy = copy;
        this.day = day;
    }

    @Override
    public void done(Outcome outcome) {
        failed.set(Math.toIntExact(outcome.number()), outcome instanceof Outcome.Failed);
    }

    /** Makes the tables of the items that did not fail; all of their records are in memory. */
    void make(Items<?> items, BatchFiles files, KansliCommand command, Report report) throws IOException {
        if (kinds.isEmpty()) {
            return;
        }
        Sources sources = new Sources(documents(items), day);
        for (Kind<?> kind : kinds) {
            Path target = make(kind, sources, files, report);
            if (target != null) {
                command.print(target);
            }
        }
    }

    private List<Record> documents(Items<?> items) throws IOException {
        List<Record> documents = new ArrayList<>();
        try (Stream<? extends Item<?>> all = items.open()) {
            int number = 1;
            for (Iterator<? extends Item<?>> each = all.iterator(); each.hasNext(); number++) {
                Item<?> item = each.next();
                if (!failed.get(number)) {
                    documents.add(item.source().get());
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return documents;
    }

    private <T extends Record> @Nullable Path make(Kind<T> kind, Sources sources, BatchFiles files, Report report) {
        Template<T> template =
                Objects.requireNonNull(kind.template(), kind.name()).apply(standard);
        Path target = files.beside("-" + kind.name() + "." + template.fileExtension());
        return report.attempt(target.toString(), () -> {
            T table = Objects.requireNonNull(kind.derivation(), kind.name())
                    .maker()
                    .apply(sources);
            template.lookingThrough().render(table, copy, target);
            return target;
        });
    }
}
