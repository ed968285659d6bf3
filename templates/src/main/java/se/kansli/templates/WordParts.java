package se.kansli.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Puts a Word file together from its parts: a kind's own where it has one, otherwise the one that all kinds share. */
final class WordParts {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The parts are indented for people; Word wants none of it. */
    private static final Pattern INDENT = Pattern.compile("(?<=>)\\s*\\n\\s*(?=<|$)");

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

    static byte[] assemble(String kind) {
        return assemble(kind, Map.of());
    }

    /** The same with other text for the names in braces, as XML. */
    static byte[] assemble(String kind, Map<String, String> texts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Entry part : ENTRIES) {
                byte[] content = content(kind, part.resource(), texts);
                if (content == null) {
                    continue; // only some kinds have it
                }
                ZipEntry entry = new ZipEntry(part.name());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte @Nullable [] content(String kind, String resource, Map<String, String> texts)
            throws IOException {
        InputStream own = WordParts.class.getResourceAsStream(kind + "/" + resource);
        try (InputStream in = own == null ? WordParts.class.getResourceAsStream("shared/" + resource) : own) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readAllBytes();
            if (resource.endsWith(".png")) {
                return bytes;
            }
            String xml = new String(bytes, StandardCharsets.UTF_8);
            xml = INDENT.matcher(xml).replaceAll("");
            for (Map.Entry<String, String> text : texts.entrySet()) {
                xml = xml.replace("{" + text.getKey() + "}", text.getValue());
            }
            return xml.getBytes(StandardCharsets.UTF_8);
        }
    }
}
