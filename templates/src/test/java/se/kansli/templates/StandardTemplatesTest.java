package se.kansli.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.Copy;
import se.kansli.template.Template;

/** The standard mandate template with a mandate that has everything, as other libraries read the result. */
class StandardTemplatesTest {
    private static final Path FULL = Path.of("src/test/resources/mandates/full.json");
    private static final Path PLAIN = Path.of("../samples/data/mandates/grundskolan.json");

    @Test
    void particularsStandInATableWithAHeaderRow() throws IOException {
        try (XWPFDocument document = render(FULL, Copy.FINAL)) {
            List<XWPFTableRow> rows = document.getTables().get(0).getRows();

            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            assertThat(rows.stream()
                            .map(row -> row.getCell(0).getText() + "="
                                    + row.getCell(1).getText()))
                    .containsExactly(
                            "Uppgift=Värde",
                            "Organisation=Utbildning Skaraborg",
                            "Diarienummer=UBS 2026/00417",
                            "Version=1.0",
                            "Status=Fastställd",
                            "Fastställd av=Skaraborgs skol- och utbildningschefer, §\u00a036",
                            "Fastställd=2026-11-23",
                            "Gäller från och med=2027-01-01",
                            "Gäller till och med=2027-12-31",
                            "Dokumentansvarig=Utbildning Skaraborg");
        }
    }

    @Test
    void mandateWithoutParticularsHasNoTable() throws IOException {
        try (XWPFDocument document = render(PLAIN, Copy.FINAL)) {
            assertThat(document.getTables()).isEmpty();
        }
    }

    @Test
    void roleHoldersStandWithTitleAndMunicipalityAndProtectedOnesWithNeither() throws IOException {
        try (XWPFDocument document = render(FULL, Copy.FINAL)) {
            assertThat(texts(document))
                    .containsSubsequence(
                            "Rollfördelning",
                            "Ordförande/förvaltningschefrepresentant",
                            "Alva Exempelsson, förvaltningschef, Skövde kommun",
                            "Kommunrepresentanter",
                            "Dag Låtsas, Töreboda kommun",
                            "Eva Skyddad",
                            "Möten");
        }
    }

    @Test
    void headingsAreHeadings() throws IOException {
        try (XWPFDocument document = render(FULL, Copy.FINAL)) {
            assertThat(ofStyle(document, "Heading1")).hasSize(1);
            assertThat(ofStyle(document, "Heading2")).contains("Bakgrund", "Syfte/ uppdrag", "Rollfördelning", "Möten");
            assertThat(ofStyle(document, "GoalLabel")).contains("MÅL\u00a02", "Mål\u00a02");
        }
    }

    @Test
    void linksLeadWhereTheTextSays() throws IOException {
        try (XWPFDocument document = render(FULL, Copy.FINAL)) {
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(XWPFHyperlinkRun.class::isInstance)
                            .map(run -> ((XWPFHyperlinkRun) run)
                                    .getHyperlink(document)
                                    .getURL()))
                    .containsExactly("https://www.example.se/strategi");
        }
    }

    @Test
    void titleSubjectAndLanguageAreSet() throws IOException {
        try (XWPFDocument document = render(PLAIN, Copy.WORKING)) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("UPPDRAGSBESKRIVNING för nätverket Grundskolan");
            assertThat(document.getProperties().getCoreProperties().getSubject())
                    .isEqualTo("Nätverket för rektorer i grundskolan");
        }
    }

    @Test
    void docx4jOpensBothCopies() throws IOException, Docx4JException {
        for (Copy copy : Copy.values()) {
            WordprocessingMLPackage file = WordprocessingMLPackage.load(new ByteArrayInputStream(bytes(FULL, copy)));

            assertThat(file.getMainDocumentPart().getContent()).hasSizeGreaterThan(10);
            assertThat(file.getDocPropsCorePart().getContents().getLanguage().getContent())
                    .containsExactly("sv-SE");
        }
    }

    @Test
    void exportedTemplateCompilesAgain() {
        byte[] source = StandardTemplates.neutral().mandate().source();

        assertThat(Template.compile(MandateDescription.class, source).source()).isEqualTo(source);
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> ofStyle(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFDocument render(Path json, Copy copy) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(json, copy)));
    }

    private static byte[] bytes(Path json, Copy copy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StandardTemplates.neutral().mandate().render(Json.read(json, MandateDescription.class), copy, out);
        return out.toByteArray();
    }
}
