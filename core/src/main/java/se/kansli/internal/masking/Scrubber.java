package se.kansli.internal.masking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.PersonalNumbers;
import se.kansli.text.Block;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.Inline;
import se.kansli.text.Inline.Text;
import se.kansli.text.RichText;
import se.kansli.text.Withheld;

/** Masks protected names and personal identity numbers inside texts that are otherwise published. Used once. */
final class Scrubber {
    private final List<Pattern> names;
    private final List<Secret> found;

    /**
     * For one document.
     *
     * @param found takes the numbers, the texts that are marked, and the addresses of links that led to somebody protected
     */
    Scrubber(List<Secret.Name> names, List<Secret> found) {
        this.names = names.stream().map(Secret.Name::pattern).toList();
        this.found = found;
    }

    /** The same text if nothing in it is masked. */
    String scrubbed(String path, String text) {
        BitSet hidden = hidden(path, text);
        return hidden.isEmpty() ? text : rest(text, 0, hidden);
    }

    /** The same text if nothing in it is masked. */
    RichText scrubbed(String path, RichText text) {
        List<Block> blocks = blocks(path, text.blocks());
        return blocks.equals(text.blocks()) ? text : RichText.ofBlocks(blocks);
    }

    private List<Block> blocks(String path, List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                out.add(new Paragraph(content(path, paragraph.content())));
            } else if (block instanceof BulletList list) {
                out.add(new BulletList(items(path, list.items())));
            } else if (block instanceof NumberedList list) {
                out.add(new NumberedList(list.start(), items(path, list.items())));
            }
        }
        return out;
    }

    private List<List<Block>> items(String path, List<List<Block>> items) {
        return items.stream().map(item -> blocks(path, item)).toList();
    }

    /** A name may change its look halfway: the mask has that of its beginning. */
    private List<Inline> content(String path, List<Inline> content) {
        StringBuilder plain = new StringBuilder();
        content.forEach(inline -> plain.append(inline instanceof Text text ? text.text() : "\n"));
        BitSet hidden = hidden(path, plain.toString());
        marked(path, content, hidden);
        List<Inline> out = new ArrayList<>(content.size());
        int at = 0;
        for (Inline inline : content) {
            int length = inline instanceof Text text ? text.text().length() : 1;
            if (inline instanceof Text text) {
                boolean isHit = hidden.get(at, at + length).cardinality() > 0;
                String link = link(path, text.link(), isHit);
                out.add(new Text(rest(text.text(), at, hidden), text.strong(), text.emphasis(), link));
            } else if (!hidden.get(at)) {
                out.add(inline);
            }
            at += length;
        }
        return out;
    }

    /** Hides what is marked as not to be published; what is said without a break is one secret. */
    private void marked(String path, List<Inline> content, BitSet hidden) {
        StringBuilder secret = new StringBuilder();
        int at = 0;
        for (Inline inline : content) {
            String text = inline instanceof Text plain ? plain.text() : "\n";
            if (inline instanceof Text plain && Withheld.PART.equals(plain.link())) {
                hidden.set(at, at + text.length());
                secret.append(text);
            } else if (!secret.isEmpty()) {
                found.add(new Secret.Text(path, secret.toString()));
                secret.setLength(0);
            }
            at += text.length();
        }
        if (!secret.isEmpty()) {
            found.add(new Secret.Text(path, secret.toString()));
        }
    }

    /** The address under a masked name would lead to the person. */
    private @Nullable String link(String path, @Nullable String address, boolean isUnderMask) {
        if (Withheld.PART.equals(address)) {
            return null;
        } else if (address == null
                || !isUnderMask && hidden(path, Written.decoded(address)).isEmpty()) {
            return address;
        }
        found.add(new Secret.Text(path, address));
        return null;
    }

    /** The characters of a text that may not be published. */
    private BitSet hidden(String path, String text) {
        BitSet hidden = new BitSet();
        Aligned aligned = Aligned.of(text);
        for (Pattern name : names) {
            for (Matcher matcher = name.matcher(aligned.normal()); matcher.find(); ) {
                aligned.hide(matcher.start(), matcher.end(), hidden);
            }
        }
        for (PersonalNumbers.Found number : PersonalNumbers.in(aligned.normal())) {
            aligned.hide(number.start(), number.end(), hidden);
            found.add(new Secret.PersonalNumber(path, number.tenDigits()));
        }
        return hidden;
    }

    /** A text with a mask where hidden characters begin; {@code at} is where it begins itself. */
    private static String rest(String text, int at, BitSet hidden) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!hidden.get(at + i)) {
                rest.append(text.charAt(i));
            } else if (at + i == 0 || !hidden.get(at + i - 1)) {
                rest.append(Withheld.MASK);
            }
        }
        return rest.toString();
    }
}
