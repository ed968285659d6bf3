package se.kansli.internal.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.Block.Paragraph;
import se.kansli.internal.accessibility.Story.Container;
import se.kansli.problem.Location;

/** Lists that are typed: a screen reader tells neither that they are lists nor how long they are. */
final class ListRules {
    private static final Pattern BULLET = Pattern.compile("[•▪◦‣●■►➢·]\\s*\\S.*");
    private static final Pattern DASH = Pattern.compile("[-–—]\\s+\\S.*");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2}|[a-zåäö])[.)]\\s+(\\S.*)");
    private static final Pattern MONTH =
            Pattern.compile("(jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec).*", Pattern.CASE_INSENSITIVE);
    /** A dash before a line of speech is no bullet. */
    private static final Pattern SPEECH = Pattern.compile(
            ".*\\b(säger|sa|sade|svarar|svarade|frågar|frågade|undrar|undrade|menar|menade|berättar|berättade|tycker)\\b.*");

    private final Findings findings;

    ListRules(Findings findings) {
        this.findings = findings;
    }

    /** A line of text; with no text where a list cannot go on. */
    private record Line(Location.InWord place, String text) {
        boolean is(Pattern pattern) {
            return pattern.matcher(text).matches();
        }

        boolean isDash() {
            return is(DASH) && !is(SPEECH);
        }

        /** The number it begins with, or the letter's; 0 if it begins with none. */
        int number() {
            Matcher matcher = NUMBER.matcher(text);
            if (!matcher.matches() || MONTH.matcher(matcher.group(2)).matches()) {
                return 0;
            }
            String number = matcher.group(1);
            return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : number.charAt(0) - 'a' + 1;
        }
    }

    void check(Container container) {
        List<Line> lines = lines(container);
        @Nullable Line before = null;
        boolean isReported = false;
        for (Line line : lines) {
            boolean goesOn = before != null && (before.isDash() && line.isDash() || follows(before, line));
            boolean isItem = goesOn || line.is(BULLET);
            if (isItem && !isReported) {
                findings.add(Rule.FAKE_LIST, "", before != null && goesOn ? before.place() : line.place());
            }
            isReported = isItem;
            before = line;
        }
    }

    private static boolean follows(Line before, Line line) {
        return before.number() > 0 && line.number() == before.number() + 1;
    }

    private static List<Line> lines(Container container) {
        List<Line> lines = new ArrayList<>();
        for (Block block : container.blocks()) {
            if (block instanceof Paragraph paragraph && !paragraph.isItem() && paragraph.headingLevel() == 0) {
                for (String text : paragraph.ownText().split("\n")) {
                    lines.add(new Line(paragraph.place(), text.strip()));
                }
            } else {
                lines.add(new Line(block.place(), ""));
            }
        }
        return lines;
    }
}
