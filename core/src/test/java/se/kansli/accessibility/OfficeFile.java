package se.kansli.accessibility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.kansli.problem.Problem;

/** A Word or Excel file of parts that a test changes a little. */
final class OfficeFile {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A file with a main part; nothing leads to anything else yet. */
    OfficeFile(String mainPart, String mainType) {
        parts.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/" + mainPart + "\" ContentType=\"" + mainType + "\"/></Types>");
        link("", "main", OFFICE + "officeDocument", mainPart);
    }

    private OfficeFile(Map<String, String> parts) {
        this.parts.putAll(parts);
    }

    /** A part that another leads to. */
    OfficeFile with(String source, String id, String type, String name, String content) {
        link(source, id, type.contains("/") ? PACKAGE + type : OFFICE + type, name);
        return with(name, content);
    }

    OfficeFile with(String name, String content) {
        parts.put(name, content.startsWith("<?xml") ? content : XML + content);
        return this;
    }

    /** A link from a part to the web. */
    OfficeFile withLink(String source, String id, String address) {
        link(source, id, OFFICE + "hyperlink", address);
        return this;
    }

    private void link(String source, String id, String type, String target) {
        String name = source.replaceFirst("([^/]*)$", "_rels/$1.rels");
        String mode = target.contains(":") ? "\" TargetMode=\"External" : "";
        String address = target.contains(":") ? target : "/" + target;
        String before = parts.getOrDefault(
                name, XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\"></Relationships>");
        parts.put(
                name,
                before.replace(
                        "</Relationships>",
                        "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + address + mode
                                + "\"/></Relationships>"));
    }

    /** The same file with another text at the one place where a text stands. */
    OfficeFile changed(String part, String text, String other) {
        String content = parts.get(part);
        int at = content.indexOf(text);
        if (at < 0 || content.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException(text + (at < 0 ? " is not in " : " is twice in ") + part);
        }
        OfficeFile copy = new OfficeFile(parts);
        copy.parts.put(part, content.replace(text, other));
        return copy;
    }

    List<Problem> problems() {
        return AccessibilityCheck.of(bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
