package se.kansli.organisation;

import se.kansli.text.Swedish;

/** Which way feedback goes between a network and the body that commissions it (<i>riktning</i>). */
public enum FeedbackDirection {
    /** From the chiefs' group to the network. */
    @Swedish("till nätverket")
    TO_NETWORK,
    /** From the network to the chiefs' group. */
    @Swedish("från nätverket")
    FROM_NETWORK
}
