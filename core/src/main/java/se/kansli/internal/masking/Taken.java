package se.kansli.internal.masking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.text.Block;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.ImageBytes;
import se.kansli.text.Inline;
import se.kansli.text.RichText;

/** Gathers the texts and pictures of a value that was taken away. */
record Taken(List<Secret> secrets) {

    void add(String path, Object value) {
        if (value instanceof String text) {
            text.lines().forEach(line -> secrets.add(new Secret.Text(path, line)));
        } else if (value instanceof RichText text) {
            add(path, text.plainText());
            addLinks(path, text.blocks());
        } else if (value instanceof ImageBytes file) {
            secrets.add(new Secret.Picture(path, file));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> addIfThere(path, element));
        } else if (value instanceof Record document) {
            for (RecordType.Component component :
                    RecordType.of(document.getClass()).components()) {
                addIfThere(path, component.get(document));
            }
        }
    }

    private void addIfThere(String path, @Nullable Object value) {
        if (value != null) {
            add(path, value);
        }
    }

    private void addLinks(String path, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph.content().forEach(inline -> addLink(path, inline));
            } else if (block instanceof BulletList list) {
                list.items().forEach(item -> addLinks(path, item));
            } else if (block instanceof NumberedList list) {
                list.items().forEach(item -> addLinks(path, item));
            }
        }
    }

    private void addLink(String path, Inline inline) {
        if (inline instanceof Inline.Text text && text.link() != null) {
            add(path, text.link());
        }
    }
}
