package se.kansli.templates;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a Word file together from its parts: a kind's own where it has one, otherwise the one that all kinds share. */
final class WordParts {
    private static final String SHORTHAND = "xmlns:k=";

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
            new Entry("word/theme/theme1.xml", "theme.xml"),
            new Entry("word/media/placeholder.png", "placeholder.png"),
            new Entry("docProps/core.xml", "core.xml"),
            new Entry("docProps/app.xml", "app.xml"));

    private WordParts() {}

    private record Entry(String name, String resource) {}

    /**
     * The file of a kind.
     *
     * @param kind a folder's name
     * @param words what stands in the parts for the names in braces, as XML
     */
    static byte[] assemble(String kind, HouseParts house, Map<String, String> words) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Shorthand shorthand = new Shorthand();
        for (Entry part : ENTRIES) {
            byte[] own = PartFiles.find(kind + "/" + part.resource());
            byte[] content = own == null ? PartFiles.find("shared/" + part.resource()) : own;
            if (content != null) { // only some kinds have it
                parts.put(part.name(), part.name().endsWith(".png") ? content : xml(content, words, shorthand));
            }
        }
        parts.put("word/media/" + house.logoFile(), house.logo());
        return PartFiles.zip(parts);
    }

    private static byte[] xml(byte[] content, Map<String, String> words, Shorthand shorthand) {
        String xml = PartFiles.filled(new String(content, StandardCharsets.UTF_8), words);
        String written = xml.contains(SHORTHAND) ? shorthand.expand(xml) : PartFiles.withoutIndent(xml);
        return written.getBytes(StandardCharsets.UTF_8);
    }
}
