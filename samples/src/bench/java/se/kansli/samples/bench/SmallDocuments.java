package se.kansli.samples.bench;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.kansli.batch.Batch;
import se.kansli.batch.BatchListener;
import se.kansli.batch.BatchReport;
import se.kansli.batch.FileNames;
import se.kansli.batch.Item;
import se.kansli.batch.Product;
import se.kansli.template.Copy;
import se.kansli.template.Template;

/** Whether any number of documents of one line is made in a small heap: how many, the folder. */
public final class SmallDocuments {
    private static final double NANOS = 1e9;

    /** So that no folder is slow to look into. */
    private static final int IN_A_FOLDER = 1_000;

    private static final Map<String, String> PARTS = Map.of(
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
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:sdt>"
                    + "<w:sdtPr><w:tag w:val=\"name\"/><w:id w:val=\"1\"/><w:text/></w:sdtPr><w:sdtContent><w:r>"
                    + "<w:t>Namn</w:t></w:r></w:sdtContent></w:sdt></w:p></w:body></w:document>");

    private SmallDocuments() {}

    /** What a document says, and the number of its folder. */
    public record Slip(@NotBlank String name, @Positive int folder) {
        static Item<Slip> item(int number) {
            return new Item<>(
                    String.valueOf(number), () -> new Slip("Blad " + number, 1 + (number - 1) / IN_A_FOLDER));
        }
    }

    public static void main(String[] args) throws IOException {
        int number = Integer.parseInt(args[0]);
        Batch<Slip> batch = Batch.of(new Product<>(
                Template.compile(Slip.class, template()),
                Copy.FINAL,
                FileNames.of(Slip.class, "{folder}/{name}")));
        long begin = System.nanoTime();
        BatchReport report = batch.resume(
                () -> IntStream.rangeClosed(1, number).mapToObj(Slip::item), Path.of(args[1]), BatchListener.NONE);
        System.out.printf(
                Locale.ROOT,
                "%s%n%.1f s; most heap %d MB%n",
                report,
                (System.nanoTime() - begin) / NANOS,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static byte[] template() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : new TreeMap<>(PARTS).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }
}
