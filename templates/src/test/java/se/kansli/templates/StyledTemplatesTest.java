package se.kansli.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.json.Json;
import se.kansli.template.Template;
import se.kansli.templates.HouseStyle.Colours;
import se.kansli.templates.HouseStyle.Contact;
import se.kansli.templates.HouseStyle.Fonts;
import se.kansli.templates.HouseStyle.HeaderField;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;

/** The standard templates in a house style, as files to open in Word and Excel. */
class StyledTemplatesTest {
    private static final Path EXAMPLE = Path.of("../samples/data/house-styles/exempelbygden.json");
    private static final String LONG_NAME =
            "Samhällsbyggnads- och utbildningsförvaltningen i Västra Skaraborgs gemensamma kommunalförbund";
    private static final Colours RED =
            new Colours("#C8102E", "#8A1F11", "#A3001B", "#8A1F12", "#5A4A48", "#F7E4E1", "#D9B3AE");
    private static final Fonts TWO_FONTS = new Fonts("Times New Roman", "Calibri");
    private static final List<Function<StandardTemplates, Template<?>>> KINDS = List.of(
            StandardTemplates::mandate,
            StandardTemplates::notice,
            StandardTemplates::boardNotice,
            StandardTemplates::protocol,
            StandardTemplates::boardProtocol,
            StandardTemplates::protocolExtract,
            StandardTemplates::postingNotice,
            StandardTemplates::workPlan,
            StandardTemplates::progressReport,
            StandardTemplates::compilation,
            StandardTemplates::memberRegister,
            StandardTemplates::meetingPlan,
            StandardTemplates::workPlanWorkbook,
            StandardTemplates::actionList,
            StandardTemplates::decisionLog,
            StandardTemplates::mandateMatrix,
            StandardTemplates::deliveryStatus,
            StandardTemplates::batchSummary);

    static Stream<HouseStyle> styles() {
        return HouseStyle.skaraborg().stream();
    }

    /** A template that is made has been compiled, and a problem would have been thrown. */
    @ParameterizedTest
    @MethodSource("styles")
    void everyKindIsMadeInEveryStyle(HouseStyle style) throws IOException {
        StandardTemplates templates = StandardTemplates.in(style);

        for (Function<StandardTemplates, Template<?>> kind : KINDS) {
            assertThat(allText(kind.apply(templates).source()))
                    .contains(style.organisation())
                    .doesNotContain("{house.");
        }
    }

    @Test
    void theSameStyleGivesTheSameBytes() throws IOException {
        for (Function<StandardTemplates, Template<?>> kind : KINDS) {
            byte[] first = kind.apply(StandardTemplates.in(example())).source();

            assertThat(kind.apply(StandardTemplates.in(example())).source()).isEqualTo(first);
        }
    }

    @Test
    void onlyThemeLogoHeadersAndFootersDifferBetweenStyles() throws IOException {
        for (Function<StandardTemplates, Template<?>> kind : KINDS) {
            byte[] neutral = kind.apply(StandardTemplates.neutral()).source();
            byte[] styled =
                    kind.apply(StandardTemplates.in(red("A & B", null, null))).source();

            assertThat(differing(neutral, styled))
                    .isSubsetOf(
                            "word/theme/theme1.xml",
                            "word/fontTable.xml",
                            "word/header-first.xml",
                            "word/footer.xml",
                            "xl/theme/theme1.xml");
        }
    }

    /** As Word and Excel do: the theme's name, and beside it what it stands for. */
    @Test
    void everyColourAndFontOfTheStylesIsTheThemes() throws IOException {
        Map<String, String> word = parts(StandardTemplates.neutral().mandate().source());
        Map<String, String> excel =
                parts(StandardTemplates.neutral().memberRegister().source());

        for (String part : List.of("word/styles.xml", "word/numbering.xml")) {
            assertThat(word.get(part))
                    .doesNotContainPattern("<w:color w:val=\"[0-9A-F]{6}\"/>")
                    .doesNotContainPattern("w:(color|fill)=\"[0-9A-F]{6}\"(?! w:theme)")
                    .doesNotContainPattern("<w:rFonts (?![^>]*w:asciiTheme)")
                    .contains("w:themeColor=\"accent1\"");
        }
        assertThat(excel.get("xl/styles.xml"))
                .doesNotContainPattern("<name val=\"[^\"]*\"/><family val=\"[0-9]\"/></font>");
        assertThat(word.get("word/theme/theme1.xml")).isEqualTo(excel.get("xl/theme/theme1.xml"));
    }

    @Test
    void wordAndExcelOfferTheHousesColoursAndFonts() throws IOException {
        StandardTemplates templates = StandardTemplates.in(red("A", null, null));
        String theme = parts(templates.mandate().source()).get("word/theme/theme1.xml");

        assertThat(theme)
                .contains("<a:accent1><a:srgbClr val=\"A3001B\"/>", "<a:dk2><a:srgbClr val=\"8A1F11\"/>")
                .contains("<a:hlink><a:srgbClr val=\"8A1F12\"/>", "<a:accent5><a:srgbClr val=\"C8102E\"/>")
                .contains("<a:majorFont><a:latin typeface=\"Times New Roman\"/>")
                .contains("<a:minorFont><a:latin typeface=\"Calibri\"/>");
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(templates.memberRegister().source()))) {
            assertThat(book.getFontAt(1).getFontName()).isEqualTo("Times New Roman");
            assertThat(book.getFontAt(1).getXSSFColor().getARGBHex()).isEqualTo("FFC8102E");
        }
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(templates.mandate().source()))) {
            assertThat(document.getStyles()
                            .getStyle("DocumentType")
                            .getCTStyle()
                            .xmlText())
                    .contains("w:val=\"A3001B\"");
        }
    }

    @Test
    void headerAndFooterHaveTheHousesNamesAndHowItIsReached() throws IOException {
        try (XWPFDocument document = mandate(example())) {
            XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();

            assertThat(lines(policy.getFirstPageHeader()))
                    .startsWith("\tExempelbygdens kommun", "\tBarn- och utbildningsförvaltningen");
            assertThat(policy.getFirstPageHeader().getText()).doesNotContain("Organisation");
            assertThat(lines(policy.getDefaultFooter()))
                    .containsExactly(
                            "Exempelbygdens kommun\tSida 1 av 1",
                            "Box 100, 999 99 Exempelbygden · Besöksadress: Storgatan 1, Exempelbygden"
                                    + " · Telefon: 0999-10 00 00 · kommun@example.se · www.example.se");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                StandardTemplates.in(example()).meetingPlan().source()))) {
            assertThat(book.getSheetAt(0).getHeader().getLeft())
                    .isEqualTo("Exempelbygdens kommun\nBarn- och utbildningsförvaltningen");
            assertThat(book.getSheetAt(0).getFooter().getRight()).isEqualTo("Sida &P av &N");
        }
    }

    @Test
    void fieldsOfTheHeaderStandInTheOrderThatIsAskedFor() throws IOException {
        HouseStyle style = new HouseStyle(
                "Exempelbygdens kommun",
                "Kontoret",
                null,
                null,
                null,
                null,
                null,
                List.of(HeaderField.BODY, HeaderField.DEPARTMENT, HeaderField.ORGANISATION));

        try (XWPFDocument document = mandate(style)) {
            assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .containsSubsequence("Namn", "Kontoret", "Exempelbygdens kommun");
        }
    }

    @Test
    void longNamesHaveLinesOfTheirOwn() throws IOException {
        try (XWPFDocument document = mandate(red(LONG_NAME, null, null))) {
            XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();

            assertThat(lines(policy.getFirstPageHeader())).contains(LONG_NAME);
            assertThat(lines(policy.getDefaultFooter())).containsExactly(LONG_NAME, "\tSida 1 (1)");
        }
    }

    @Test
    void signsOfMarkupInANameAreWordsAndNothingElse() throws IOException {
        String name = "Barn & unga <{title} {house.body} &P>";

        try (XWPFDocument document = mandate(red(name, null, null))) {
            assertThat(lines(document.getHeaderFooterPolicy().getFirstPageHeader()))
                    .contains("\t" + name);
        }
        assertThat(parts(StandardTemplates.in(red(name, null, null))
                                .actionList()
                                .source())
                        .get("xl/worksheets/sheet1.xml"))
                .contains("<oddHeader>&amp;LBarn &amp;&amp; unga &lt;{title} {house.body} &amp;&amp;P&gt;</oddHeader>");
    }

    @Test
    void organisationNumberHasItsHyphen() throws IOException {
        try (XWPFDocument document = mandate(red("A", null, "2220002188"))) {
            assertThat(lines(document.getHeaderFooterPolicy().getDefaultFooter()))
                    .contains("Org.nr: 222000-2188");
        }
    }

    @Test
    void logoIsPrintedWithItsProportionsAndWhatItSays() throws IOException {
        Picture jpeg = new Picture(image("jpg", 1600, 200), "Exempelbygdens \"märke\"", null);
        Picture tall = new Picture(image("png", 200, 600), "Märke", null);
        Picture small = new Picture(image("png", 300, 100), "Märke", 30);

        // a millimetre is 36,000 units: 60 × 7.5, 6.7 × 20, 30 × 10
        assertThat(headerWith(jpeg))
                .contains("<wp:extent cx=\"2160000\" cy=\"270000\">", "descr=\"Exempelbygdens &quot;märke&quot;\"");
        assertThat(headerWith(tall)).contains("<wp:extent cx=\"240000\" cy=\"720000\">");
        assertThat(headerWith(small)).contains("<wp:extent cx=\"1080000\" cy=\"360000\">");
        try (XWPFDocument document = mandate(red("A", jpeg, null))) {
            assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getAllPictures())
                    .extracting(XWPFPictureData::getData)
                    .containsExactly(jpeg.content().bytes());
        }
    }

    private static String headerWith(Picture logo) throws IOException {
        return parts(StandardTemplates.in(red("A", logo, null)).mandate().source())
                .get("word/header-first.xml");
    }

    private static HouseStyle example() throws IOException {
        return Json.read(EXAMPLE, HouseStyle.class);
    }

    private static HouseStyle red(String organisation, Picture logo, String organisationNumber) {
        Contact contact =
                organisationNumber == null ? null : new Contact(null, null, null, null, null, organisationNumber);
        return new HouseStyle(organisation, null, contact, logo, RED, TWO_FONTS, null, List.of());
    }

    private static ImageBytes image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return ImageBytes.of(out.toByteArray());
    }

    private static XWPFDocument mandate(HouseStyle style) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(StandardTemplates.in(style).mandate().source()));
    }

    private static List<String> lines(XWPFHeader header) {
        return header.getListParagraph().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> lines(XWPFFooter footer) {
        return footer.getListParagraph().stream().map(XWPFParagraph::getText).toList();
    }

    /** The parts that differ by more than the colours and fonts that stand beside the theme's names. */
    private static Set<String> differing(byte[] neutral, byte[] styled) throws IOException {
        Map<String, String> before = parts(neutral);
        Map<String, String> after = parts(styled);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name ->
                withoutLook(before.getOrDefault(name, "none")).equals(withoutLook(after.getOrDefault(name, "none"))));
        return names;
    }

    private static String withoutLook(String part) {
        return part.replaceAll("\"[0-9A-F]{6}\" w:theme", "\"\" w:theme")
                .replaceAll("\"(Arial|Calibri|Times New Roman)\"", "\"\"")
                .replaceAll("<family val=\"[0-9]\"/>", "")
                .replaceAll("<oddHeader>.*</oddHeader>", "");
    }

    private static String allText(byte[] file) throws IOException {
        return String.join("\n", parts(file).values());
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
