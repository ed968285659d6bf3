package se.kansli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import se.kansli.internal.message.Messages;
import se.kansli.internal.value.XmlCharacters;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.Inline.Break;
import se.kansli.text.Inline.Text;

/** What holds for every list of blocks: one canonical form, and what may not be in it. */
final class Blocks {
    static final Messages MESSAGES = Messages.beside(Blocks.class);
    private static final int LARGEST_START = 999_999_999;

    private Blocks() {}

    static List<Block> ofPlain(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text.split("\r?\n\r?\n", -1)) {
            blocks.add(new Paragraph(List.of(new Text(paragraph))));
        }
        return blocks;
    }

    /** The canonical form: neighbours of one look joined, line ends as breaks, nothing empty. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                List<Inline> content = joinedContent(paragraph.content());
                if (!content.isEmpty()) {
                    out.add(new Paragraph(content));
                }
            } else if (block instanceof BulletList list) {
                List<List<Block>> items = joinedItems(list.items());
                if (!items.isEmpty()) {
                    out.add(new BulletList(items));
                }
            } else if (block instanceof NumberedList list) {
                List<List<Block>> items = joinedItems(list.items());
                if (!items.isEmpty()) {
                    out.add(new NumberedList(list.start(), items));
                }
            }
        }
        return List.copyOf(out);
    }

    private static List<List<Block>> joinedItems(List<List<Block>> items) {
        return items.stream()
                .map(Blocks::joined)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static List<Inline> joinedContent(List<Inline> content) {
        List<Inline> out = new ArrayList<>(content.size());
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                String[] lines = text.text().split("\r\n|\r|\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        out.add(new Break());
                    }
                    append(out, new Text(lines[i], text.strong(), text.emphasis(), text.link()));
                }
            } else {
                out.add(inline);
            }
        }
        return out;
    }

    private static void append(List<Inline> out, Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        int last = out.size() - 1;
        if (last >= 0 && out.get(last) instanceof Text before && before.looksLike(text)) {
            out.set(last, new Text(before.text() + text.text(), text.strong(), text.emphasis(), text.link()));
        } else {
            out.add(text);
        }
    }

    static String plainText(List<Block> blocks) {
        StringJoiner out = new StringJoiner("\n\n");
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                StringBuilder line = new StringBuilder();
                paragraph.content().forEach(inline -> line.append(inline instanceof Text text ? text.text() : "\n"));
                out.add(line);
            } else {
                items(block).forEach(item -> out.add(plainText(item)));
            }
        }
        return out.toString();
    }

    /** The items of a list; none for a paragraph. */
    static List<List<Block>> items(Block block) {
        if (block instanceof BulletList list) {
            return list.items();
        }
        return block instanceof NumberedList list ? list.items() : List.of();
    }

    static List<Problem> check(List<Block> blocks) {
        List<Problem> problems = new ArrayList<>();
        check(blocks, problems);
        return problems;
    }

    private static void check(List<Block> blocks, List<Problem> problems) {
        for (Block block : blocks) {
            if (block instanceof NumberedList list && (list.start() < 0 || list.start() > LARGEST_START)) {
                problems.add(problem("text.list-start", Location.UNKNOWN, "number", list.start()));
            }
            if (block instanceof Paragraph paragraph) {
                for (Inline inline : paragraph.content()) {
                    if (inline instanceof Text text) {
                        check(text, problems);
                    }
                }
            } else {
                items(block).forEach(item -> check(item, problems));
            }
        }
    }

    private static void check(Text text, List<Problem> problems) {
        int refused = XmlCharacters.firstRefused(text.text());
        if (refused >= 0) {
            problems.add(problem(
                    "text.character", Location.UNKNOWN, "code", hex(text.text().charAt(refused))));
        }
        if (text.link() != null && !isAllowedLink(text.link())) {
            problems.add(problem("text.link", Location.UNKNOWN, "address", text.link()));
        }
    }

    /** Only addresses a reader of a document may be sent to, and nothing that could break out of the markup. */
    static boolean isAllowedLink(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || Character.isISOControl(c)) {
                return false;
            }
        }
        if (XmlCharacters.firstRefused(address) >= 0) {
            return false;
        }
        int colon = address.indexOf(':');
        return colon > 0
                && colon < address.length() - 1
                && switch (address.substring(0, colon).toLowerCase(Locale.ROOT)) {
                    case "http", "https", "mailto", "tel" -> true;
                    default -> false;
                };
    }

    static Problem problem(String key, Location location, Object... values) {
        return MESSAGES.problem(Severity.ERROR, key, "", location, values);
    }

    static String hex(char c) {
        return String.format("U+%04X", (int) c);
    }
}
