package se.kansli.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The files that the templates are put together from, beside this class, and the zip they become. */
final class PartFiles {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The parts are indented for people; Office wants none of it. */
    private static final Pattern INDENT = Pattern.compile("(?<=>)\\s*\\n\\s*(?=<|$)");

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z.]+)}");

    private PartFiles() {}

    /** The bytes of a file; null if there is none. */
    static byte @Nullable [] find(String path) {
        try (InputStream in = PartFiles.class.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    static String text(String path) {
        return new String(Objects.requireNonNull(find(path), path), StandardCharsets.UTF_8);
    }

    /** The text with what stands for each name in braces; a name that is not known is left as it is. */
    static String filled(String text, Map<String, String> words) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(words.getOrDefault(name.group(1), name.group())));
    }

    static String withoutIndent(String xml) {
        return INDENT.matcher(xml).replaceAll("");
    }

    /** A file of parts; the same parts give the same bytes. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
