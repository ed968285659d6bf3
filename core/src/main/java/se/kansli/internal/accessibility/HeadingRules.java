package se.kansli.internal.accessibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.kansli.internal.accessibility.Block.Paragraph;
import se.kansli.internal.accessibility.Block.Table;
import se.kansli.internal.accessibility.Story.Container;
import se.kansli.internal.accessibility.Story.Where;

/** Headings: real ones, each level under the one above, and none that only looks like one. */
final class HeadingRules {
    /** A few paragraphs need no heading. */
    private static final int ENOUGH_FOR_HEADING = 5;

    private static final int LONGEST = 100;
    private static final double SMALLEST = 12;
    /** So much larger than the text that nobody takes it for text in bold. */
    private static final double LARGER = 1.2;
    /** What is as long as this is text that something can be a heading of, and no name or title under a signature. */
    private static final int LONG_ENOUGH = 40;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.,;]");
    private static final Pattern DATE = Pattern.compile("(den )?\\d{1,4}[ ./-].*\\d{2,4}|.*\\d{4}-\\d{2}-\\d{2}");

    private final Story body;
    private final Findings findings;

    HeadingRules(Story body, Findings findings) {
        this.body = body;
        this.findings = findings;
    }

    void check() {
        List<Paragraph> paragraphs = body.paragraphs();
        int previous = 0;
        int first = 0;
        for (Paragraph heading : paragraphs) {
            int level = heading.headingLevel();
            if (level == 0) {
                continue;
            } else if (heading.isEmpty()) {
                findings.add(Rule.HEADING_EMPTY, "", heading.place());
            } else if (level > previous + 1) {
                String variant = previous == 0 ? "first" : "";
                findings.add(Rule.HEADING_LEVEL, variant, heading.place(), "level", level, "previous", previous);
            }
            first += level == 1 ? 1 : 0;
            if (level == 1 && first == 2 && !body.isTemplate()) {
                findings.add(Rule.HEADING_ONE, "", heading.place());
            }
            previous = level;
        }
        double usual = usualSize(paragraphs);
        body.containers().stream()
                .filter(container -> container.where() == Where.PAGE)
                .forEach(container -> fakes(container, usual));
        long written =
                paragraphs.stream().filter(each -> !each.text().isBlank()).count();
        if (previous == 0 && written >= ENOUGH_FOR_HEADING) {
            findings.add(Rule.HEADINGS, "", paragraphs.get(0).place());
        }
    }

    /** The size that most of the text has. */
    private static double usualSize(List<Paragraph> paragraphs) {
        Map<Double, Integer> characters = new HashMap<>();
        paragraphs.stream()
                .filter(each -> each.headingLevel() == 0)
                .flatMap(each -> each.pieces().stream())
                .forEach(piece ->
                        characters.merge(piece.look().points(), piece.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private void fakes(Container container, double usual) {
        List<Block> written = container.blocks().stream()
                .filter(block -> !(block instanceof Paragraph paragraph && paragraph.isEmpty()))
                .toList();
        for (int i = 0; i < written.size() - 1; i++) {
            if (written.get(i) instanceof Paragraph paragraph && looksLikeOne(paragraph, written.get(i + 1), usual)) {
                findings.add(Rule.FAKE_HEADING, "", paragraph.place());
            }
        }
    }

    private static boolean looksLikeOne(Paragraph paragraph, Block next, double usual) {
        String text = paragraph.text().strip();
        boolean isShort = text.length() <= LONGEST
                && text.codePoints().filter(Character::isLetter).count() > 1;
        if (paragraph.headingLevel() > 0
                || paragraph.isItem()
                || !isShort
                || text.indexOf('\n') >= 0
                || SENTENCE_END.matcher(text).matches()
                || DATE.matcher(text).matches()
                || !isBold(paragraph)) {
            return false;
        }
        return size(paragraph) >= usual * LARGER || isHeaded(next);
    }

    private static boolean isBold(Paragraph paragraph) {
        return paragraph.pieces().stream()
                .filter(piece -> !piece.text().isBlank())
                .allMatch(piece -> piece.look().isBold() && piece.look().points() >= SMALLEST);
    }

    private static double size(Paragraph paragraph) {
        return paragraph.pieces().stream()
                .filter(piece -> !piece.text().isBlank())
                .mapToDouble(piece -> piece.look().points())
                .min()
                .orElse(0);
    }

    /** Whether something is what stands under a heading. */
    private static boolean isHeaded(Block next) {
        return next instanceof Table
                || next instanceof Paragraph paragraph
                        && (paragraph.isItem() || paragraph.text().length() >= LONG_ENOUGH && !isBold(paragraph));
    }
}
