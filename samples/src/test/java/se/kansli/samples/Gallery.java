package se.kansli.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pictures of the first page of every kind, in two looks, for templates/README.md.
 *
 * <p>Beside the pictures lies a list of what they were made of: the text and the layout of each document, as one hash. A test
 * holds that no template has changed since.
 */
final class Gallery {
    static final String HASHES = "made-of.txt";
    static final List<String> STYLES = List.of("neutral", "exempelbygden");

    /** One sample document of each kind. */
    private static final Map<String, String> KINDS = kinds();

    private Gallery() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("mandate", "grundskolan.docx");
        kinds.put("notice", "kallelse-2027-1.docx");
        kinds.put("protocol", "protokoll-2027-1.docx");
        kinds.put("board-notice", "kallelse-utbildningsnamnden.docx");
        kinds.put("board-protocol", "protokoll-utbildningsnamnden.docx");
        kinds.put("protocol-extract", "protokollsutdrag-utbildningsnamnden-26.docx");
        kinds.put("posting-notice", "anslag-utbildningsnamnden-2027-03-24.docx");
        kinds.put("work-plan", "arbetsordning-ikt-strateger-2027.docx");
        kinds.put("progress-report", "aterrapport-ikt-strateger-2027-mal-1.docx");
        kinds.put("compilation", "sammanstallning-ikt-strateger-2027.docx");
        kinds.put("members", "ledamoter-ikt-strateger-2027.xlsx");
        kinds.put("plan", "motesplan-ikt-strateger-2027.xlsx");
        kinds.put("order", "bestallning-2028.xlsx");
        kinds.put("actions", "atgardslista-2027.xlsx");
        kinds.put("decisions", "beslutslogg-2027.xlsx");
        kinds.put("attendance", "narvaromatris-2027.xlsx");
        kinds.put("matrix", "uppdragsmatris.xlsx");
        kinds.put("delivery", "leveransstatus-2027.xlsx");
        return kinds;
    }

    /** Makes the pictures anew; needs LibreOffice and poppler. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path gallery = Path.of(arguments[0]);
        Path work = Files.createTempDirectory("gallery");
        Files.createDirectories(gallery);
        for (String style : STYLES) {
            Map<String, Path> documents = documents(style, work.resolve(style));
            Path pages = Files.createDirectory(work.resolve(style + "-pdf"));
            List<Path> files = new ArrayList<>(documents.values());
            List<Path> made = new Programs(work).pdf("pdf", pages, files);
            int at = 0;
            for (String kind : documents.keySet()) {
                String picture = gallery.resolve(style + "-" + kind).toString();
                new Programs(work)
                        .run(
                                "pdftoppm",
                                "-singlefile",
                                "-jpeg",
                                "-jpegopt",
                                "quality=60",
                                "-r",
                                "44",
                                made.get(at++).toString(),
                                picture);
            }
        }
        Files.write(gallery.resolve(HASHES), madeOf(Files.createDirectory(work.resolve("hashes"))));
    }

    /** What the pictures would be made of now, a line each. */
    static List<String> madeOf(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String style : STYLES) {
            Map<String, Path> documents = documents(style, folder.resolve(style));
            for (Map.Entry<String, Path> document : documents.entrySet()) {
                hashes.put(style + "-" + document.getKey(), hash(Files.readAllBytes(document.getValue())));
            }
        }
        return hashes.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Path> documents(String style, Path folder) {
        PrintWriter out = new PrintWriter(Writer.nullWriter());
        List<String> demo = new ArrayList<>(List.of("demo", "-o", folder.toString()));
        if (!style.equals(STYLES.get(0))) {
            demo.addAll(List.of("--house-style", "data/house-styles/" + style + ".json"));
        }
        int code = Kansli.run(out, out, demo.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("demo ended with " + code);
        }
        Map<String, Path> documents = new LinkedHashMap<>();
        KINDS.forEach((kind, name) -> documents.put(kind, folder.resolve(name)));
        return documents;
    }
}
