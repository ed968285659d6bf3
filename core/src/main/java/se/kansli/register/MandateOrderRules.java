package se.kansli.register;

import java.util.HashSet;
import java.util.Set;
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
            for (int i = 0; i < order.assignments().size(); i++) {
                MandateOrder.OrderedAssignment row = order.assignments().get(i);
                if (row != null && row.network() != null && !order.networks().contains(row.network())) {
                    findings.report("assignments[" + i + "].network", "network", row.network());
                }
            }
            for (int i = 0; i < order.holders().size(); i++) {
                MandateOrder.OrderedHolder row = order.holders().get(i);
                if (row != null && row.network() != null && !order.networks().contains(row.network())) {
                    findings.report("holders[" + i + "].network", "network", row.network());
                }
            }
        }
    }
}
