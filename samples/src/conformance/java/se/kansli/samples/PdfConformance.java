package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Every finished sample document in Word as LibreOffice makes PDF of it: one that a screen reader can read (PDF/UA-1,
 * ISO 14289-1) and one that an archive can keep (PDF/A-2b, ISO 19005-2), both as veraPDF sees them. Not one file that is both:
 * LibreOffice 7.4 does not describe PDF/UA's property in the way PDF/A asks for.
 */
class PdfConformance {
    private static final String ACCESSIBLE = "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},";
    private static final String ARCHIVED = "\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},";
    private static final Set<String> FONTS = Set.of("LiberationSans", "LiberationSerif", "Carlito", "OpenSymbol");
    /** What a list puts before its items. */
    private static final Pattern LIST_SIGN = Pattern.compile("[•–▪○o]|[0-9]+\\.|[a-z]\\)");

    @TempDir
    private static Path folder;

    private static List<Path> documents;
    private static List<Path> accessible;
    private static List<Path> archived;

    @BeforeAll
    static void makePdfs() throws IOException, InterruptedException {
        VeraGreenfieldFoundryProvider.initialise();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        assertThat(Kansli.run(out, out, "demo", "-o", folder.resolve("demo").toString()))
                .isZero();
        try (Stream<Path> files = Files.list(folder.resolve("demo"))) {
            documents = files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
        accessible = pdf("accessible", ACCESSIBLE);
        archived = pdf("archived", ARCHIVED);
    }

    private static List<Path> pdf(String name, String option) throws IOException, InterruptedException {
        String options = "pdf:writer_pdf_Export:{" + option
                + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
                + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"},"
                + "\"ExportFormFields\":{\"type\":\"boolean\",\"value\":\"false\"}}";
        return new Programs(folder).pdf(options, Files.createDirectory(folder.resolve(name)), documents);
    }

    @Test
    void everyDocumentIsAnAccessiblePdf() throws Exception {
        assertThat(documents).hasSizeGreaterThan(15);
        for (Path pdf : accessible) {
            assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).as(pdf.toString()).isEmpty();
        }
    }

    @Test
    void everyDocumentIsAPdfForTheArchive() throws Exception {
        for (Path pdf : archived) {
            assertThat(faults(pdf, PDFAFlavour.PDFA_2_B)).as(pdf.toString()).isEmpty();
        }
    }

    private static Set<String> faults(Path pdf, PDFAFlavour flavour) throws Exception {
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser);
            Set<String> faults = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.PASSED) {
                    faults.add(assertion.getRuleId() + " " + assertion.getMessage());
                }
            }
            assertThat(result.isCompliant()).isEqualTo(faults.isEmpty());
            return faults;
        }
    }

    @Test
    void everyWordOfTheDocumentIsOnThePagesAndNoOther() throws IOException, InterruptedException {
        for (int i = 0; i < documents.size(); i++) {
            // between header and footer, in points
            String pages = new Programs(folder)
                    .run("pdftotext", "-x", "0", "-y", "70", "-W", "595", "-H", "712", accessible.get(i).toString(), "-");
            Map<String, Integer> words = new HashMap<>();
            List<String> mayRepeat = new ArrayList<>();
            try (XWPFDocument document = new XWPFDocument(Files.newInputStream(documents.get(i)))) {
                document.getBodyElements().forEach(element -> count(element, words, mayRepeat));
            }
            words(pages).forEach(word -> words.merge(word, -1, Integer::sum));
            words.values().removeIf(count -> count == 0);
            words.keySet().removeIf(word -> LIST_SIGN.matcher(word).matches());
            // the first row of a table stands on each of its pages
            words.entrySet().removeIf(word -> word.getValue() < 0 && mayRepeat.contains(word.getKey()));

            assertThat(words).as(documents.get(i).toString()).isEmpty();
        }
    }

    private static void count(IBodyElement element, Map<String, Integer> words, List<String> headings) {
        if (element instanceof XWPFParagraph paragraph) {
            words(paragraph.getText()).forEach(word -> words.merge(word, 1, Integer::sum));
        } else if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                row.getTableCells().forEach(cell -> {
                    cell.getBodyElements().forEach(inner -> count(inner, words, headings));
                    if (row.isRepeatHeader()) {
                        headings.addAll(words(cell.getText()));
                    }
                });
            }
        }
    }

    /** Without hyphens: pdftotext leaves them out where a line ends. */
    private static List<String> words(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("[-\u2010]", "")
                        .replaceAll("\\p{Cntrl}", " ")
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void everyFontIsEmbeddedAndOneOfOurs() throws IOException {
        for (Path pdf : archived) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                        assertThat(FONTS).contains(font.getName().replaceFirst("^[A-Z]{6}\\+", "").replaceFirst("-.*", ""));
                    }
                }
            }
        }
    }
}
