package se.kansli.mandate;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kansli.organisation.Body;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on what a mandate's texts say, by their codes: traces of another year and of another network. */
final class WordingRules {
    /** A year of ours, as a text may name it. */
    static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    private WordingRules() {}

    /** V05: a year in an assignment is the mandate's; a mandate that names no year has none in its assignments. */
    static final class YearsAgree implements RuleCheck<MandateDescription> {
        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Walk.forEachAssignment(mandate, (path, text) -> {
                Matcher matcher = YEAR.matcher(text);
                while (matcher.find()) {
                    if (mandate.year() == null) {
                        findings.reportVariant("none", path, "found", matcher.group());
                    } else if (mandate.year() != Integer.parseInt(matcher.group())) {
                        findings.reportVariant("other", path, "found", matcher.group(), "year", mandate.year());
                    }
                }
            });
        }
    }

    /** V11: no term of another network's field in what this one is to do: the trace of a copied mandate. */
    static final class TermsAreOurs implements RuleCheck<MandateDescription> {
        /** Beginnings of words that belong to one network's field, and the field. */
        private static final Map<String, String> FIELDS = Map.of(
                "introduktionsprogram", "introduktionsprogrammen",
                "fritidshem", "fritidshemmen",
                "förskol", "förskolan",
                "grundsärskol", "grundsärskolan",
                "gymnasiesärskol", "gymnasiesärskolan",
                "komvux", "vuxenutbildningen",
                "vuxenutbildning", "vuxenutbildningen",
                "yrkeshögskol", "yrkeshögskolan");

        private static final Pattern TERM = Pattern.compile(
                "(?<!\\pL)(" + String.join("|", FIELDS.keySet()) + ")\\pL*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Body network = mandate.network();
            if (network == null) {
                return;
            }
            String ours =
                    (network.name() + " " + network.nameInText() + " " + network.aliases()).toLowerCase(Locale.ROOT);
            BiConsumer<String, String> look = (path, text) -> {
                Matcher matcher = TERM.matcher(text);
                while (matcher.find()) {
                    String term = matcher.group(1).toLowerCase(Locale.ROOT);
                    String field = FIELDS.getOrDefault(term, term);
                    if (!ours.contains(term) && !ours.contains(field)) {
                        findings.report(path, "term", matcher.group(), "field", field);
                    }
                }
            };
            Walk.forEachAssignment(mandate, look);
            Walk.forEachRole(mandate, (path, role) -> {
                if (role.text() != null) {
                    look.accept(path + ".text", role.text().plainText());
                }
            });
        }
    }
}
