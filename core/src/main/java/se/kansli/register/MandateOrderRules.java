package se.kansli.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.kansli.register.MandateOrder.OrderedAssignment;
import se.kansli.register.MandateOrder.OrderedDuty;
import se.kansli.register.MandateOrder.OrderedHolder;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on orders of mandates, by their codes. */
final class MandateOrderRules {
    private MandateOrderRules() {}

    /** V56: no network twice. */
    static final class NetworksAreThereOnce implements RuleCheck<MandateOrder> {
        @Override
        public void check(MandateOrder order, Findings findings) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < order.networks().size(); i++) {
                String network = order.networks().get(i);
                if (network != null && !seen.add(network)) {
                    findings.report("networks[" + i + "]", "network", network);
                }
            }
        }
    }

    /** V57: each row is of a network that is ordered for, or nothing would come of it. */
    static final class RowsAreOfNetworks implements RuleCheck<MandateOrder> {
        @Override
        public void check(MandateOrder order, Findings findings) {
            check("assignments", order.assignments(), OrderedAssignment::network, order.networks(), findings);
            check("duties", order.duties(), OrderedDuty::network, order.networks(), findings);
            check("holders", order.holders(), OrderedHolder::network, order.networks(), findings);
        }

        private static <T> void check(
                String list, List<T> rows, Function<T, String> networkOf, List<String> networks, Findings findings) {
            for (int i = 0; i < rows.size(); i++) {
                String network = rows.get(i) == null ? null : networkOf.apply(rows.get(i));
                if (network != null && !networks.contains(network)) {
                    findings.report(list + "[" + i + "].network", "network", network);
                }
            }
        }
    }
}
