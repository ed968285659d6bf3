package se.kansli.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Puts a Word file together from its parts: a kind's own where it has one, otherwise the one that all kinds share. */
final class WordParts {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String SHORTHAND = "xmlns:k=";

    /** The parts are indented for people; Word wants none of it. */
    private static final Pattern INDENT = Pattern.compile("(?<=>)\\s*\\n\\s*(?=<|$)");

    /** Names in the package, and in the folder of the kind or else of what is shared. */
    private static final List<Entry> ENTRIES = List.of(
            new Entry("[Content_Types].xml", "content-types.xml"),
            new Entry("_rels/.rels", "package.rels"),
            new Entry("word/document.xml", "document.xml"),
            new Entry("word/_rels/document.xml.rels", "document.rels"),
            new Entry("word/header.xml", "header.xml"),
            new Entry("word/header-first.xml", "header-first.xml"),
            new Entry("word/_rels/header-first.xml.rels", "header-first.rels"),
            new Entry("word/footer.xml", "footer.xml"),
            new Entry("word/styles.xml", "styles.xml"),
            new Entry("word/numbering.xml", "numbering.xml"),
            new Entry("word/settings.xml", "settings.xml"),
            new Entry("word/fontTable.xml", "fontTable.xml"),
            new Entry("word/media/logo.png", "logo.png"),
            new Entry("word/media/placeholder.png", "placeholder.png"),
            new Entry("docProps/core.xml", "core.xml"),
            new Entry("docProps/app.xml", "app.xml"));

    private WordParts() {}

    private record Entry(String name, String resource) {}

    /**
     * The file of a kind.
     *
     * @param kind a folder's name
     * @param texts what stands in the parts for the names in braces, as XML
     */
    static byte[] assemble(String kind, Map<String, String> texts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Shorthand shorthand = new Shorthand();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Entry part : ENTRIES) {
                byte[] content = resource(kind, part.resource());
                if (content == null) {
                    continue; // only some kinds have it
                }
                ZipEntry entry = new ZipEntry(part.name());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.name().endsWith(".png") ? content : xml(content, texts, shorthand));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A part of a part, for {@link Shorthand}. */
    static String fragment(String name) {
        try {
            byte[] part = resource("parts", name + ".xml");
            return new String(Objects.requireNonNull(part, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a kind has of its own by a name, or else what all share; null if neither has it. */
    private static byte @Nullable [] resource(String kind, String name) throws IOException {
        for (String path : List.of(kind + "/" + name, "shared/" + name)) {
            try (InputStream in = WordParts.class.getResourceAsStream(path)) {
                if (in != null) {
                    return in.readAllBytes();
                }
            }
        }
        return null;
    }

    private static byte[] xml(byte[] content, Map<String, String> texts, Shorthand shorthand) {
        String xml = new String(content, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            xml = xml.replace("{" + text.getKey() + "}", text.getValue());
        }
        String written = xml.contains(SHORTHAND)
                ? shorthand.expand(xml)
                : INDENT.matcher(xml).replaceAll("");
        return written.getBytes(StandardCharsets.UTF_8);
    }
}
