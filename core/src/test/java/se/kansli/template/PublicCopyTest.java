package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.template.Casebook.OPEN;
import static se.kansli.template.Casebook.PROTECTED;
import static se.kansli.template.Casebook.confidential;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.organisation.Person;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.template.Casebook.Case;
import se.kansli.text.Picture;
import se.kansli.text.Pictures;
import se.kansli.text.RichText;
import se.kansli.text.Withheld;

/** Copies to publish: what is masked, what is not, and that nothing gets past. The numbers are Skatteverket's for tests. */
class PublicCopyTest {
    private static final Template<Casebook> WORD = Casebook.template(Casebook.word());
    private static final Template<Casebook> EXCEL = Casebook.template(Casebook.excel());

    @TempDir
    private Path folder;

    @Test
    void confidentialRecordSaysNothingButWhatIsKept() {
        Casebook book = Casebook.of("Ärenden").with(confidential("Skolskjuts för ett barn", "att **avslå** ansökan"));

        assertThat(Masked.of(book).document().cases())
                .containsExactly(new Case(
                        7,
                        Withheld.MASK,
                        RichText.plain(Withheld.MASK),
                        List.of(Withheld.MASK),
                        null,
                        null,
                        "23 kap. 2 § OSL"));
        assertThat(Masked.of(book).paths())
                .containsExactly("cases[0].heading", "cases[0].decision", "cases[0].names", "cases[0].note");
    }

    @Test
    void protectedPersonIsNobody() {
        Masked<Casebook> masked = Masked.of(Casebook.of("Lista", OPEN, PROTECTED));

        assertThat(masked.document().people())
                .containsExactly(OPEN, new Person(Withheld.MASK, null, null, null, null, true));
        assertThat(masked.paths()).containsExactly("people[1].name", "people[1].title");
    }

    @Test
    void personIsNobodyWhereverListedIfProtectedOnce() {
        Person unmarked =
                new Person("Alva Exempelsson (S)", "kurator", null, "alva@example.se", "0500-49 80 00", false);

        assertThat(Masked.of(Casebook.of("Lista", unmarked, PROTECTED))
                        .document()
                        .people())
                .extracting(Person::name, Person::title, Person::email, Person::phone)
                .containsOnly(tuple(Withheld.MASK, null, null, null));
    }

    @Test
    void whatIsMaskedIsNobodysName() {
        Masked<Casebook> masked = Masked.of(Casebook.of("Lista", PROTECTED).saying("Uppgift P till Alva Exempelsson"));

        assertThat(masked.document().lines()).containsExactly("Uppgift P till " + Withheld.MASK);
        assertThat(Masked.of(masked.document())).isEqualTo(new Masked<>(masked.document(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Alva Exempelsson>",
                "Yrkande av <Alva Exempelsson> (S)",
                "<Alva Exempelssons> yrkande",
                "Enligt <ALVA EXEMPELSSON>, <alva  exempelsson> och <Alva\u00A0Exempelsson>",
                "Listan: <Exempelsson, Alva>; Provberg, Bertil",
                "Alva Exempelssonsdotter, Galva Exempelsson och Alva",
                "Skriv till <alva.exempelsson>@example.se, <a.exempelsson>@example.se eller <exempelsson.alva1>@example.se",
                "<A. Exempelsson>, <A Exempelsson> och <Alva E>. men inte en Exempelsson eller B. Exempelsson",
                "Filen <alva-exempelsson>.pdf och <Alva_Exempelsson>_2027",
                "<Al\u00ADva Exempelsson>, <Alva\u200B Exempelsson> och <A\uFF4Cva Exempelsson>",
                "Nr <121212\u20111212>, <121212–1212>, <19121212 - 1212> och <121212\u00A01212>",
                "Nr <191212121212>, <121212-1212> och <121272+1219>, inte 191212121213"
            })
    void namesAndNumbersAreMaskedWithinTexts(String text) {
        String said = text.replaceAll("[<>]", "");
        Casebook book = Casebook.of("Lista", PROTECTED).saying(said).with(RichText.plain(said));

        String expected = text.replaceAll("<[^>]*>", Withheld.MASK);
        assertThat(Masked.of(book).document().lines()).containsExactly(expected);
        assertThat(Masked.of(book).document().text()).isEqualTo(RichText.plain(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Åsa Östberg-Ek>",
                "<asa.ostberg-ek>@example.se",
                "<A\u030Asa O\u0308stberg\u2011Ek>s",
                "<Åsa Östberg Ek>",
                "Åsa Östberg"
            })
    void namesAreMaskedHoweverTheirLettersAreWritten(String text) {
        Person person = new Person("Åsa Östberg-Ek", null, null, null, null, true);
        Casebook book = Casebook.of("Lista", person).saying(text.replaceAll("[<>]", ""));

        assertThat(Masked.of(book).document().lines()).containsExactly(text.replaceAll("<[^>]*>s?", Withheld.MASK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vi bo i Bo i sommar", "Boken om BO"})
    void shortNameIsNoWordInSmallLetters(String text) {
        Person person = new Person("Bo", null, null, null, null, true);
        Docx template = Casebook.word().with("word/header1.xml", header("Att bo här"));
        Casebook book = Casebook.of("Lista", person).saying(text);

        assertThat(Masked.of(book).document().lines())
                .containsExactly(text.replace("Bo i", Withheld.MASK + " i").replace("BO", Withheld.MASK));
        assertThat(Leaks.of(book.render(Casebook.template(template), Copy.PUBLIC), "Att bo här"))
                .contains("word/header1.xml");
    }

    @Test
    void middleNamesMayBeLeftOut() {
        Person person = new Person("Alva Maria Exempelsson", null, null, null, null, true);
        Casebook book = Casebook.of("Lista", person).saying("Alva Exempelsson", "Exempelsson, Alva Maria", "Maria");

        assertThat(Masked.of(book).document().lines()).containsExactly(Withheld.MASK, Withheld.MASK, "Maria");
    }

    @Test
    void markupStaysAroundWhatIsMasked() {
        Casebook book = Casebook.of("Lista", PROTECTED).with(RichText.of("""
                Efter *förslag av Alva **Exempelsson***:

                - att höra [Alva Exempelsson](mailto:alva@example.se)
                - att se [sidan](https://example.se/Alva%20Exempelsson) och [en annan](https://example.se)
                """));

        assertThat(Masked.of(book).document().text()).isEqualTo(RichText.of("""
                Efter *förslag av Uppgift borttagen vid publicering*:

                - att höra Uppgift borttagen vid publicering
                - att se sidan och [en annan](https://example.se)
                """));
    }

    @Test
    void numberThatCannotBeMaskedIsAnErrorAtItsPath() {
        Person person = new Person("Bertil Provberg", null, null, "121212-1212@example.se", null, false);

        assertThat(problems(Casebook.of("Lista", person), WORD)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("V35");
            assertThat(problem.isError()).isTrue();
            assertThat(problem.path()).isEqualTo("people[0].email");
        });
    }

    @Test
    void pictureOfAConfidentialRecordIsLeftOut() {
        Picture photo = Pictures.picture(20, 20, Color.RED);
        Case open = new Case(1, "Öppet", RichText.plain("att"), List.of(), null, photo, null);
        Case closed = new Case(
                2, "Stängt", RichText.plain("att"), List.of(), null, Pictures.picture(20, 20, Color.BLUE), "OSL");

        byte[] both = Casebook.of("Bilder").with(open, closed).render(WORD, Copy.FINAL);
        byte[] one = Casebook.of("Bilder").with(open, closed).render(WORD, Copy.PUBLIC);

        assertThat(Docx.open(both)).containsKeys("word/media/kansli-1.png", "word/media/kansli-2.png");
        assertThat(Docx.open(one)).containsKey("word/media/kansli-1.png").doesNotContainKey("word/media/kansli-2.png");
    }

    @Test
    void nothingToMaskGivesTheFinishedCopy() {
        Casebook book = Casebook.of("Ärenden", OPEN).saying("Rad");

        assertThat(book.render(WORD, Copy.PUBLIC)).isEqualTo(book.render(WORD, Copy.FINAL));
        assertThat(book.render(EXCEL, Copy.PUBLIC)).isEqualTo(book.render(EXCEL, Copy.FINAL));
    }

    @Test
    void finishedCopyIsNotMasked() {
        Casebook book = Casebook.of("Alva Exempelsson", PROTECTED).with(confidential("Hemligt ärende", "att avslå"));

        assertThat(Leaks.of(book.render(WORD, Copy.FINAL), "Alva Exempelsson"))
                .containsExactlyInAnyOrder("word/document.xml", "word/header1.xml");
        assertThat(Leaks.of(book.render(WORD, Copy.PUBLIC), "Alva Exempelsson")).isEmpty();
        assertThat(Leaks.of(book.render(WORD, Copy.PUBLIC), "Hemligt ärende")).isEmpty();
    }

    @Test
    void commonWordsOfConfidentialRecordsMayStandElsewhere() {
        Docx template = Casebook.word().with("word/header1.xml", header("Rubrik: Skolskjuts"));
        Casebook book = Casebook.of("Kurator på Norra", PROTECTED, OPEN)
                .saying("Ring först")
                .with(confidential("Skolskjuts", "Ja"));

        assertThat(Leaks.of(book.render(Casebook.template(template), Copy.PUBLIC), "Ring först"))
                .containsExactly("word/document.xml");
    }

    @ParameterizedTest
    @MethodSource("smugglers")
    void whatTheTemplateSmugglesIsFound(Docx template) {
        Casebook book = Casebook.of("Lista", PROTECTED).saying("Nr 19121212-1212");

        List<Problem> problems = problems(book, Casebook.template(template));

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("public.left");
            assertThat(problem.swedish()).startsWith("Mallen har själv").contains("ur mallen");
            assertThat(problem.toString() + problem.english())
                    .doesNotContainIgnoringCase("Exempelsson")
                    .doesNotContain("1212");
            assertThat(problem.path()).isIn("people[0].name", "lines[0]");
            assertThat(problem.location()).isInstanceOf(Location.InWord.class);
        });
    }

    static Stream<Named<Docx>> smugglers() {
        return Stream.of(
                header("in a header", header("Alva Exempelsson")),
                header("in genitive", header("ALVA EXEMPELSSONS lista")),
                header(
                        "split over runs",
                        "<w:hdr " + Docx.NAMESPACES + ">"
                                + Docx.p(
                                        Docx.run("Av Al"),
                                        "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:bookmarkEnd w:id=\"1\"/>",
                                        Docx.run("va Exem"),
                                        Docx.run("pelsson"))
                                + "</w:hdr>"),
                header("as references", header("&#65;lva&#xA0;Ex&#101;mpelsson")),
                header("with a soft hyphen", header("Alva Exem\u00ADpelsson")),
                header("after another paragraph", header("Namn</w:t></w:r></w:p><w:p><w:r><w:t>Alva Exempelsson")),
                header("a number", header("Nr 121212-1212")),
                header(
                        "in an alternative text",
                        "<w:hdr " + Docx.NAMESPACES + ">"
                                + Docx.p("<w:r>" + Docx.drawing("rId8").replace("platshållare", "Alva Exempelsson")
                                        + "</w:r>")
                                + "</w:hdr>"),
                Named.of(
                        "as an address",
                        Casebook.word()
                                .withRelationship(
                                        "word/document.xml",
                                        "rId60",
                                        "hyperlink",
                                        "https://example.se/?q=Alva%20Exempelsson",
                                        true)),
                header("as an e-mail address", header("Fråga alva.exempelsson@example.se")),
                header("with an initial", header("Fråga A. Exempelsson")),
                header(
                        "as a field's instruction",
                        "<w:hdr " + Docx.NAMESPACES
                                + "><w:p><w:r><w:instrText>HYPERLINK \"mailto:Alva%20Ex</w:instrText></w:r>"
                                + "<w:r><w:instrText>empelsson\"</w:instrText></w:r></w:p></w:hdr>"),
                header(
                        "as a bookmark",
                        "<w:hdr " + Docx.NAMESPACES + "><w:p><w:bookmarkStart w:id=\"77\" w:name=\"Alva_Exempelsson\"/>"
                                + "<w:bookmarkEnd w:id=\"77\"/></w:p></w:hdr>"),
                header("in composed letters", header("Alva Exempelsson".replace("E", "E\u200D"))),
                header("a number with another hyphen", header("Nr 121212\u20111212")),
                header("a number in groups", header("Nr 19 12 12 12 - 12 12")),
                Named.of(
                        "in the properties",
                        Casebook.word()
                                .with(
                                        "docProps/custom.xml",
                                        "<Properties><property name=\"x\">Alva Exempelsson</property></Properties>")),
                Named.of(
                        "as an element's name",
                        Casebook.word().with("docProps/custom.xml", "<Properties><Alva_Exempelsson/></Properties>")),
                picture("in a picture, in capitals", "ALVA EXEMPELSSON".getBytes(StandardCharsets.UTF_8)),
                picture("in a picture, at an odd place", "\u0001Alva Exempelsson".getBytes(StandardCharsets.UTF_16LE)),
                Named.of(
                        "as base64 of UTF-16",
                        Casebook.word()
                                .with(
                                        "word/bild.gif",
                                        ("GIF89a"
                                                        + Base64.getMimeEncoder()
                                                                .encodeToString(("Ett foto av rektorn på skolan, Alva "
                                                                                + "Exempelsson, taget i juni")
                                                                        .getBytes(StandardCharsets.UTF_16LE)))
                                                .getBytes(StandardCharsets.UTF_8))),
                Named.of(
                        "in a comment of XML",
                        Casebook.word().with("word/header1.xml", header("x") + "<!-- Alva Exempelsson -->")),
                picture("in a picture, UTF-8", StandardCharsets.UTF_8),
                picture("in a picture, UTF-16LE", StandardCharsets.UTF_16LE),
                picture("in a picture, UTF-16BE", StandardCharsets.UTF_16BE),
                Named.of(
                        "as base64",
                        Casebook.word()
                                .with(
                                        "word/bild.gif",
                                        ("GIF89a"
                                                        + Base64.getEncoder()
                                                                .encodeToString("xAlva Exempelssony"
                                                                        .getBytes(StandardCharsets.UTF_8)))
                                                .getBytes(StandardCharsets.UTF_8))));
    }

    private static Named<Docx> header(String name, String xml) {
        return Named.of(name, Casebook.word().with("word/header1.xml", xml));
    }

    private static Named<Docx> picture(String name, Charset charset) {
        return picture(name, "GIF89aAlva Exempelsson".getBytes(charset));
    }

    private static Named<Docx> picture(String name, byte[] content) {
        return Named.of(name, Casebook.word().with("word/bild.gif", content));
    }

    private static String header(String text) {
        return "<w:hdr " + Docx.NAMESPACES + ">" + Docx.p(Docx.run(text)) + "</w:hdr>";
    }

    @Test
    void workbookThatSaysAProtectedNameIsRefused() {
        Template<Casebook> template =
                Casebook.template(Casebook.excel().sheet("Blad2", Xlsx.row(1, Xlsx.cell("A1", "Alva Exempelsson"))));

        assertThat(problems(Casebook.of("Lista", PROTECTED), template))
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple("public.left", new Location.InWorkbook("xl/worksheets/sheet2.xml", "")));
    }

    @Test
    void nameOfAPartIsFoundAndNotTold() {
        Docx template = Casebook.word().with("word/media/alva-exempelsson.gif", "GIF89a");

        assertThat(problems(Casebook.of("Lista", PROTECTED), Casebook.template(template)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("public.left");
                    assertThat(problem.toString()).doesNotContainIgnoringCase("exempelsson");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&amp;LAlva Exempelsson",
                "&amp;C&amp;\"Arial,Fet\"&amp;10Alva&amp;B Exempelsson",
                "Alva_x0020_Exempelsson"
            })
    void marginOfAWorkbookIsReadWithoutItsCodes(String margin) {
        Xlsx workbook = Casebook.excel().after("<headerFooter><oddHeader>" + margin + "</oddHeader></headerFooter>");

        assertThat(problems(Casebook.of("Lista", PROTECTED), Casebook.template(workbook)))
                .extracting(Problem::code)
                .containsExactly("public.left");
    }

    @Test
    void nameInPiecesIsFoundWhereItIsPrinted() {
        Casebook book = Casebook.of("Lista", PROTECTED).saying("Alva", "Exempelsson");

        assertThat(problems(book, WORD)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("public.left");
            assertThat(problem.path()).isEqualTo("people[0].name");
            assertThat(problem.location()).isEqualTo(new Location.InWord("word/document.xml", 0, "", ""));
            assertThat(problem.swedish())
                    .startsWith("Här står ett skyddat namn kvar")
                    .doesNotContain("Exempelsson");
        });
    }

    @Test
    void nothingIsWrittenOfWhatIsRefused() throws IOException {
        Template<Casebook> template =
                Casebook.template(Casebook.word().with("word/header1.xml", header("Alva Exempelsson")));
        Path target = Files.writeString(folder.resolve("dokument.docx"), "förra");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Casebook book = Casebook.of("Lista", PROTECTED);

        catchThrowableOfType(InvalidDocumentException.class, () -> template.render(book, Copy.PUBLIC, target));
        catchThrowableOfType(InvalidDocumentException.class, () -> template.render(book, Copy.PUBLIC, stream));

        assertThat(target).hasContent("förra");
        assertThat(folder.toFile().list()).containsExactly("dokument.docx");
        assertThat(stream.size()).isZero();
    }

    private static List<Problem> problems(Casebook book, Template<Casebook> template) {
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> book.render(template, Copy.PUBLIC));
        assertThat(refused).isNotNull();
        return refused.problems();
    }
}
