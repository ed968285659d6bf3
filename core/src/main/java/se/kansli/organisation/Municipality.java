package se.kansli.organisation;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Luhn;
import se.kansli.validation.Findings;
import se.kansli.validation.Rule;
import se.kansli.validation.RuleCheck;

/**
 * A Swedish municipality (<i>kommun</i>).
 *
 * <pre>{@code
 * Municipality skovde = Municipality.ofCode("1496").orElseThrow();   // Skövde kommun
 * }</pre>
 *
 * @param code Statistics Sweden's code, four digits: county, then municipality
 * @param name the full name, such as {@code Skövde kommun}; never made from the short one, because the genitive is
 *     irregular
 * @param shortName such as {@code Skövde}
 * @param organisationNumber ten digits without a hyphen
 */
@Rule(code = "V40", basis = "SCB:s kommunkoder, SKV 709", check = Municipality.KnownCodes.class)
public record Municipality(
        @NotBlank String code,
        @NotBlank String name,
        @Nullable String shortName,
        @Nullable String organisationNumber) {

    private static final List<Municipality> SKARABORG = List.of(
            of("1444", "Grästorps kommun", "Grästorp", "2120001553"),
            of("1445", "Essunga kommun", "Essunga", "2120001546"),
            of("1446", "Karlsborgs kommun", "Karlsborg", "2120001637"),
            of("1447", "Gullspångs kommun", "Gullspång", "2120001694"),
            of("1470", "Vara kommun", "Vara", "2120001561"),
            of("1471", "Götene kommun", "Götene", "2120001603"),
            of("1472", "Tibro kommun", "Tibro", "2120001629"),
            of("1473", "Töreboda kommun", "Töreboda", "2120001678"),
            of("1493", "Mariestads kommun", "Mariestad", "2120001686"),
            of("1494", "Lidköpings kommun", "Lidköping", "2120001652"),
            of("1495", "Skara kommun", "Skara", "2120001645"),
            of("1496", "Skövde kommun", "Skövde", "2120001660"),
            of("1497", "Hjo kommun", "Hjo", "2120001587"),
            of("1498", "Tidaholms kommun", "Tidaholm", "2120001611"),
            of("1499", "Falköpings kommun", "Falköping", "2120001595"));

    private static Municipality of(String code, String name, String shortName, String organisationNumber) {
        return new Municipality(code, name, shortName, organisationNumber);
    }

    /**
     * The fifteen municipalities of Skaraborg.
     *
     * @return in order of their codes
     */
    public static List<Municipality> skaraborg() {
        return SKARABORG;
    }

    /**
     * Finds one of the fifteen municipalities of Skaraborg.
     *
     * @param code Statistics Sweden's code
     * @return the municipality, or empty if it is not one of them
     */
    public static Optional<Municipality> ofCode(String code) {
        return SKARABORG.stream()
                .filter(municipality -> municipality.code().equals(code))
                .findFirst();
    }

    /** V40: the code names a county, a known code its municipality, and the organisation number has a right check digit. */
    static final class KnownCodes implements RuleCheck<Municipality> {
        /** Codes begin with the county's: 01, 03–10, 12–14, 17–25. */
        private static final Pattern CODE = Pattern.compile("(?:0[13-9]|1[02-4]|1[7-9]|2[0-5])[0-9]{2}");

        private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

        @Override
        public void check(Municipality municipality, Findings findings) {
            String code = municipality.code();
            if (code != null && !code.isBlank() && !CODE.matcher(code).matches()) {
                findings.reportVariant("code", "code", "code", code);
            } else if (code != null) {
                ofCode(code)
                        .filter(known -> !known.name().equals(municipality.name()))
                        .ifPresent(known -> findings.reportVariant("name", "name", "code", code, "name", known.name()));
            }
            String number = municipality.organisationNumber();
            if (number != null && !(TEN_DIGITS.matcher(number).matches() && Luhn.isRight(number))) {
                findings.reportVariant("organisation-number", "organisationNumber", "number", number);
            }
        }
    }
}
