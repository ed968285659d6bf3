package se.kansli.internal.accessibility;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.kansli.internal.accessibility.Story.Link;

/** Links that say where they lead. */
final class LinkRules {
    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SAYS_NOTHING = Set.of(
            "här",
            "klicka här",
            "klicka",
            "läs mer",
            "läs mer här",
            "mer",
            "mer information",
            "länk",
            "länken",
            "se här",
            "tryck här",
            "hit",
            "here",
            "click here",
            "read more",
            "link");

    private final Findings findings;

    LinkRules(Findings findings) {
        this.findings = findings;
    }

    void check(Link link) {
        String text = link.text().strip();
        String words =
                text.toLowerCase(Locale.ROOT).replaceAll("[.:!>»→…]+$", "").strip();
        if (SAYS_NOTHING.contains(words)) {
            findings.add(Rule.LINK_TEXT, "", link.place(), "text", text);
        } else if (ADDRESS.matcher(text).matches()) {
            findings.add(Rule.LINK_TEXT, "address", link.place(), "text", text);
        }
        if (link.isOut() && !link.hasTip() && !text.isEmpty()) {
            findings.every(Rule.LINK_TIP, "", link.place().part(), link.place(), "text", text);
        }
    }
}
