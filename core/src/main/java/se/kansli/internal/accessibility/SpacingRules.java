package se.kansli.internal.accessibility;

import java.util.List;
import java.util.regex.Pattern;
import se.kansli.internal.accessibility.Block.Paragraph;
import se.kansli.internal.accessibility.Block.Table;
import se.kansli.internal.accessibility.Story.Container;

/** Room that is made with the Enter key and the space bar: a screen reader reads it out. */
final class SpacingRules {
    private static final Pattern SPACES = Pattern.compile("[ \\u00a0]{3}");

    private final Findings findings;

    SpacingRules(Findings findings) {
        this.findings = findings;
    }

    void check(Container container) {
        for (Paragraph paragraph : container.paragraphs()) {
            if (SPACES.matcher(paragraph.ownText().stripTrailing()).find()) {
                findings.every(Rule.SPACES, "", "", paragraph.place());
            }
        }
        List<Block> blocks = container.blocks();
        int from = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean isEmpty = i < blocks.size() && isEmpty(blocks.get(i));
            if (!isEmpty) {
                empty(blocks, from, i);
                from = i + 1;
            }
        }
    }

    private static boolean isEmpty(Block block) {
        return block instanceof Paragraph paragraph && paragraph.isEmpty() && paragraph.headingLevel() == 0;
    }

    /** Empty paragraphs between two places; Word itself wants one beside a table and one at the end. */
    private void empty(List<Block> blocks, int from, int to) {
        boolean isLast = to == blocks.size();
        boolean isBesideTable =
                !isLast && blocks.get(to) instanceof Table || from > 0 && blocks.get(from - 1) instanceof Table;
        if (!isLast && (to - from > 1 || !isBesideTable)) {
            for (Block each : blocks.subList(from, to)) {
                findings.every(Rule.EMPTY_PARAGRAPHS, "", "", each.place());
            }
        }
    }
}
