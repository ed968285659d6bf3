package se.kansli.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.kansli.internal.bind.ShownValues;
import se.kansli.internal.shape.RecordType;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.text.Block;
import se.kansli.text.Inline;
import se.kansli.text.RichText;
import se.kansli.text.Withheld;

/**
 * What was marked as not to be published, and is no more though it still stands there: a place that shows no marks, or a text
 * pasted over another, loses them, and the next copy to publish would tell it.
 */
final class LostMarks {
    private final Set<String> marked = new LinkedHashSet<>();
    private final StringBuilder texts = new StringBuilder();

    private LostMarks(Object document) {
        walk(document);
    }

    /** Reports them, with a warning for each. */
    static void report(Record before, Record after, List<Problem> problems) {
        LostMarks earlier = new LostMarks(before);
        if (earlier.marked.isEmpty()) {
            return;
        }
        LostMarks now = new LostMarks(after);
        for (String text : earlier.marked) {
            if (!now.marked.contains(text) && now.texts.indexOf(text) >= 0) {
                problems.add(ShownValues.MESSAGES.problem(
                        Severity.WARNING, "read.mark-lost", "", Location.UNKNOWN, "value", text));
            }
        }
    }

    private void walk(Object value) {
        if (value instanceof Record document) {
            for (RecordType.Component component :
                    RecordType.of(document.getClass()).components()) {
                Object member = component.get(document);
                if (member != null) {
                    walk(member);
                }
            }
        } else if (value instanceof List<?> list) {
            list.forEach(this::walk);
        } else if (value instanceof RichText text) {
            text.blocks().forEach(this::block);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            for (Inline inline : paragraph.content()) {
                String text = inline instanceof Inline.Text plain ? plain.text() : "\n";
                texts.append(text);
                if (inline instanceof Inline.Text plain && Withheld.PART.equals(plain.link())) {
                    marked.add(text);
                }
            }
            texts.append('\n');
        } else {
            List<List<Block>> items = block instanceof Block.NumberedList numbered
                    ? numbered.items()
                    : ((Block.BulletList) block).items();
            items.forEach(item -> item.forEach(this::block));
        }
    }
}
