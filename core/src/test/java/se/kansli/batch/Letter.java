package se.kansli.batch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import se.kansli.template.Copy;
import se.kansli.template.Template;

/** A kind of document of the tests' own. */
public record Letter(
        @NotBlank String name,
        @Positive int number,
        @Nullable LocalDate day) {

    /** One that has nothing wrong. */
    static Letter of(String name) {
        return new Letter(name, 1, null);
    }

    static Item<Letter> item(String name) {
        return new Item<>(name, () -> of(name));
    }

    /** Letters with names. */
    static Items<Letter> items(String... names) {
        return () -> Arrays.stream(names).map(Letter::item);
    }

    /** Letters {@code Brev 1} to {@code Brev n}. */
    static Items<Letter> many(int n) {
        return () -> IntStream.rangeClosed(1, n).mapToObj(number -> item("Brev " + number));
    }

    static Product<Letter> product() {
        return product("{name}", "Hej");
    }

    static Product<Letter> product(String names, String greeting) {
        return new Product<>(
                Template.compile(Letter.class, file(greeting)), Copy.FINAL, FileNames.of(Letter.class, names));
    }

    private static byte[] file(String greeting) {
        Map<String, String> parts = new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                        + "<w:t xml:space=\"preserve\">" + greeting
                        + " </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"name\"/>"
                        + "<w:id w:val=\"1\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Namn</w:t></w:r></w:sdtContent>"
                        + "</w:sdt></w:p></w:body></w:document>"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
