package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import se.kansli.internal.value.Lists;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.RichText;
import se.kansli.validation.DocumentText;
import se.kansli.validation.HasText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * What is to be new in the mandates of a year (<i>beställning av uppdrag</i>): four plain tables that a clerk fills in.
 *
 * <pre>{@code
 * MandateOrder order = Json.read(Path.of("beställning-2028.json"), MandateOrder.class);
 * OrderedMandate draft = order.applyTo(lastYear, goals);
 * List<Problem> toLookAt = Validation.check(draft);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the calendar year that the mandates are for
 * @param networks the ids of the networks that get a mandate (see {@link se.kansli.organisation.Body#id()}), each once
 * @param assignments what they are to do; a goal that has none here keeps last year's
 * @param duties what the roles are to do; a role that has none here keeps last year's
 * @param holders who has which role; a role that has nobody here keeps last year's
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
@Rule(code = "V56", check = MandateOrderRules.NetworksAreThereOnce.class)
@Rule(code = "V57", check = MandateOrderRules.RowsAreOfNetworks.class)
public record MandateOrder(
        @Min(1971) @Max(2999) int year,
        @NotEmpty List<@NotBlank String> networks,
        List<@NotNull @Valid OrderedAssignment> assignments,
        List<@NotNull @Valid OrderedDuty> duties,
        List<@NotNull @Valid OrderedHolder> holders) {

    public MandateOrder {
        networks = Lists.copy(networks);
        assignments = Lists.copy(assignments);
        duties = Lists.copy(duties);
        holders = Lists.copy(holders);
    }

    /**
     * Makes a network's mandate of last year's. Headings and statements of the goals are the goal document's; goals that the
     * order adds come after last year's. Everything else is last year's, except that the document is a draft again.
     *
     * @param base the network's mandate to begin with
     * @param goals the goal document that is in force in the year
     * @return the new mandate, with what to look at
     * @throws IllegalArgumentException if the network is not in the order
     */
    public OrderedMandate applyTo(MandateDescription base, GoalDocument goals) {
        if (!networks.contains(base.network().id())) {
            throw new IllegalArgumentException("no order for " + base.network().id());
        }
        return new MandateRenewal(this, base, goals).mandate();
    }

    /**
     * Something that a network is to do (<i>uppdrag</i>).
     *
     * @param network the network's id
     * @param goal the number of the goal it serves
     * @param text what
     */
    public record OrderedAssignment(
            @NotBlank String network,
            @Positive int goal,
            @HasText RichText text) {}

    /**
     * Something that a role is to do (<i>uppgift</i>).
     *
     * @param network the network's id
     * @param role whose it is
     * @param text what
     */
    public record OrderedDuty(
            @NotBlank String network,
            @NotNull Role role,
            @HasText RichText text) {}

    /**
     * Somebody who has a role (<i>rollinnehavare</i>).
     *
     * @param network the network's id
     * @param role which
     * @param designation as the document is to say it, such as {@code Ordförande}
     * @param person who
     */
    public record OrderedHolder(
            @NotBlank String network,
            @NotNull Role role,
            @NotBlank String designation,
            @NotNull @Valid Person person) {}
}
