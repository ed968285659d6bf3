package se.kansli.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.XmlCharacters;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.Inline.Break;
import se.kansli.text.Inline.Text;

/** Markup to blocks, by commonmark-java; collects what is outside the subset. Used once. */
final class MarkupReader {
    private static final int MOST_OPEN_BLOCKS = 100;
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
            .build();
    private final List<Problem> problems = new ArrayList<>();

    List<Block> read(String markup) {
        int refused = XmlCharacters.firstRefused(markup);
        if (refused >= 0) {
            problems.add(Blocks.problem(
                    "text.character", place(markup, refused), "code", Blocks.hex(markup.charAt(refused))));
            return List.of();
        }
        try {
            return Blocks.joined(blocks(PARSER.parse(markup), 0));
        } catch (StackOverflowError e) {
            // both the parser and this class follow nested text by recursion
            problems.add(Blocks.problem("text.depth", Location.UNKNOWN, "most", Blocks.DEEPEST_LIST));
            return List.of();
        }
    }

    List<Problem> problems() {
        return problems;
    }

    private List<Block> blocks(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Paragraph) {
                List<Inline> content = new ArrayList<>();
                inlines(node, new Text(""), content);
                blocks.add(new Paragraph(content));
            } else if (node instanceof org.commonmark.node.BulletList) {
                blocks.add(new BulletList(items(node, depth)));
            } else if (node instanceof OrderedList list) {
                Integer start = list.getMarkerStartNumber();
                blocks.add(new NumberedList(start == null ? 1 : start, items(node, depth)));
            } else {
                refuse(node);
            }
        }
        return blocks;
    }

    private List<List<Block>> items(Node list, int depth) {
        List<List<Block>> items = new ArrayList<>();
        if (depth == Blocks.DEEPEST_LIST) {
            problems.add(Blocks.problem("text.depth", place(list), "most", Blocks.DEEPEST_LIST));
            return items;
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                items.add(blocks(item, depth + 1));
            }
        }
        return items;
    }

    /** {@code look} carries the marks that surround the node; its text is not used. */
    private void inlines(Node parent, Text look, List<Inline> out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Text text) {
                int refused = XmlCharacters.firstRefused(text.getLiteral());
                if (refused >= 0) {
                    String code = Blocks.hex(text.getLiteral().charAt(refused));
                    problems.add(Blocks.problem("text.character", place(text), "code", code));
                }
                out.add(new Text(text.getLiteral(), look.strong(), look.emphasis(), look.link()));
            } else if (node instanceof SoftLineBreak) {
                out.add(new Text(" ", look.strong(), look.emphasis(), look.link()));
            } else if (node instanceof HardLineBreak) {
                out.add(new Break());
            } else if (node instanceof StrongEmphasis) {
                inlines(node, new Text("", true, look.emphasis(), look.link()), out);
            } else if (node instanceof Emphasis) {
                inlines(node, new Text("", look.strong(), true, look.link()), out);
            } else if (node instanceof Link link) {
                link(link, look, out);
            } else {
                refuse(node);
            }
        }
    }

    private void link(Link link, Text look, List<Inline> out) {
        String address = link.getDestination();
        if (!Blocks.isAllowedLink(address)) {
            problems.add(Blocks.problem("text.link", place(link), "address", address));
        } else if (link.getTitle() != null) {
            problems.add(Blocks.problem("text.link-title", place(link), "title", link.getTitle()));
        } else if (link.getFirstChild() == null) {
            problems.add(Blocks.problem("text.link-text", place(link), "address", address));
        } else {
            inlines(link, new Text("", look.strong(), look.emphasis(), address), out);
        }
    }

    private void refuse(Node node) {
        String kind = switch (node.getClass().getSimpleName()) {
            case "Heading" -> "heading";
            case "BlockQuote" -> "quotation";
            case "FencedCodeBlock", "IndentedCodeBlock", "Code" -> "code";
            case "HtmlBlock", "HtmlInline" -> "html";
            case "ThematicBreak" -> "rule";
            case "Image" -> "image";
            case "LinkReferenceDefinition" -> "reference";
            default -> "other";
        };
        problems.add(Blocks.problem("text." + kind, place(node)));
    }

    private static Location place(Node node) {
        SourceSpan span = firstSpan(node);
        return span == null
                ? Location.UNKNOWN
                : new Location.InText(span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }

    private static @Nullable SourceSpan firstSpan(Node node) {
        return node.getSourceSpans().isEmpty() ? null : node.getSourceSpans().get(0);
    }

    private static Location place(String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Location.InText(line, index - start + 1);
    }
}
