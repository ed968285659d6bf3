package se.kansli.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kansli.batch.Item;
import se.kansli.batch.Items;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.register.MandateOrder;
import se.kansli.register.OrderedMandate;
import se.kansli.validation.Validation;

/**
 * The mandates that an order asks for, in the order of last year's; networks that had none last year come last, and fail. So do
 * last year's mandates that cannot be read: nobody knows whose they are.
 */
final class OrderedItems {
    /** What is told of the new year's mandate beside last year's; the rest the rules of the new mandate find. */
    private static final Set<String> OF_RENEWAL = Set.of("V58", "V59", "V60", "V61", "V62");

    private static final String MANDATE = "renewed.mandate.";

    private final MandateOrder order;
    private final GoalDocument goals;
    private final Set<String> seen = new HashSet<>();
    private final BitSet ordered = new BitSet();

    private OrderedItems(MandateOrder order, GoalDocument goals) {
        this.order = order;
        this.goals = goals;
    }

    /**
     * Finds last year's mandates of the networks, and keeps nothing of them but where they stand.
     *
     * @param name of the order, for people
     */
    static Items<MandateDescription> of(
            String name, MandateOrder order, GoalDocument goals, Items<MandateDescription> lastYear)
            throws IOException {
        OrderedItems items = new OrderedItems(order, goals);
        try (Stream<Item<MandateDescription>> all = lastYear.open()) {
            int number = 0;
            for (Iterator<Item<MandateDescription>> each = all.iterator(); each.hasNext(); number++) {
                items.ordered.set(number, items.isWanted(each.next()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        List<Item<MandateDescription>> missing = order.networks().stream()
                .filter(network -> !items.seen.contains(network))
                .map(network -> missing(name, network))
                .toList();
        return () -> Stream.concat(items.open(lastYear), missing.stream());
    }

    private boolean isWanted(Item<MandateDescription> item) throws IOException {
        try {
            String network = item.source().get().network().id();
            return order.networks().contains(network) && seen.add(network);
        } catch (InvalidDocumentException e) {
            return true;
        }
    }

    private Stream<Item<MandateDescription>> open(Items<MandateDescription> lastYear) throws IOException {
        AtomicInteger number = new AtomicInteger();
        return lastYear.open()
                .filter(item -> ordered.get(number.getAndIncrement()))
                .map(item -> new Item<>(item.origin(), new Renewed(item.source())));
    }

    /** Last year's mandate as the order changes it. */
    private final class Renewed implements Item.Source<MandateDescription> {
        private final Item.Source<MandateDescription> base;

        Renewed(Item.Source<MandateDescription> base) {
            this.base = base;
        }

        @Override
        public MandateDescription get() throws IOException {
            return order.applyTo(base.get(), goals).mandate();
        }

        @Override
        public MandateDescription get(Consumer<Problem> remarks) throws IOException {
            OrderedMandate made = order.applyTo(base.get(), goals);
            Validation.check(made).stream()
                    .filter(problem -> OF_RENEWAL.contains(problem.code()))
                    .map(OrderedItems::ofTheMandate)
                    .forEach(remarks);
            return made.mandate();
        }
    }

    /** With the path in the mandate itself. */
    private static Problem ofTheMandate(Problem problem) {
        return new Problem(
                problem.path().startsWith(MANDATE) ? problem.path().substring(MANDATE.length()) : problem.path(),
                problem.location(),
                problem.code(),
                problem.severity(),
                problem.swedish(),
                problem.english(),
                problem.basis());
    }

    private static Item<MandateDescription> missing(String order, String network) {
        Problem problem = new Problem(
                "networks",
                Location.UNKNOWN,
                "order.no-last-year",
                Severity.ERROR,
                "”" + network
                        + "” har ingen uppdragsbeskrivning från förra året: lägg till den, eller ta bort nätverket"
                        + " ur beställningen.",
                "\"" + network + "\" has no mandate of last year: add it, or take the network out of the order.",
                null);
        return new Item<>(order + ": " + network, () -> {
            throw new InvalidDocumentException(List.of(problem));
        });
    }
}
