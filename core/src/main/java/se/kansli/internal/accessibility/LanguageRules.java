package se.kansli.internal.accessibility;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.Block.Paragraph;
import se.kansli.internal.accessibility.Block.Piece;

/** The language that a text is read in: that it is marked, and marked as what it is. */
final class LanguageRules {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    /** Words that a text of some length cannot do without, and no other language close by has. */
    private static final Set<String> SWEDISH =
            Set.of("och", "att", "är", "för", "inte", "från", "också", "ett", "ska", "när", "över", "som", "på");

    private static final Set<String> ENGLISH =
            Set.of("the", "and", "of", "with", "is", "are", "this", "that", "which", "from", "to", "be");
    /** One or two may be a name or a quotation. */
    private static final int ENOUGH = 4;

    private final @Nullable String ofDocument;
    private final Findings findings;

    LanguageRules(@Nullable String ofDocument, Findings findings) {
        this.ofDocument = ofDocument;
        this.findings = findings;
    }

    static boolean isSwedish(@Nullable String language) {
        return language != null && language.toLowerCase(Locale.ROOT).matches("sv(-.*)?");
    }

    void check(Paragraph paragraph) {
        int foreign = 0; // English that is marked as Swedish
        int hidden = 0; // Swedish that is marked as something else
        for (Piece piece : paragraph.pieces()) {
            if (!piece.origin().isReplaced()) {
                String language = piece.look().language();
                int balance = balance(piece.text());
                if (isSwedish(language)) {
                    foreign -= balance;
                } else if (language != null && !language.equals(ofDocument)) {
                    hidden += balance;
                }
            }
        }
        if (foreign >= ENOUGH) {
            findings.every(Rule.LANGUAGE_OF_PART, "", "", paragraph.place());
        } else if (hidden >= ENOUGH) {
            findings.every(Rule.LANGUAGE_OF_PART, "swedish", "", paragraph.place());
        }
    }

    /** How many more words are Swedish than English. */
    private static int balance(String text) {
        int balance = 0;
        for (String word : NOT_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
            balance += SWEDISH.contains(word) ? 1 : ENGLISH.contains(word) ? -1 : 0;
        }
        return balance;
    }
}
