package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.heading;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.organisation.DocumentStatus;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.template.Note.Item;
import se.kansli.text.RichText;

/** Documents that come back, as secretaries edit them in Word. */
class WordReadTest {
    private static final String DATE =
            "<w:date w:fullDate=\"2020-01-01T00:00:00Z\"><w:dateFormat w:val=\"yyyy-MM-dd\"/>"
                    + "<w:lid w:val=\"sv-SE\"/></w:date>";
    private static final String LIST = "<w:dropDownList><w:listItem w:displayText=\"Utkast (v1)\" w:value=\"draft\"/>"
            + "<w:listItem w:displayText=\"Förslag\" w:value=\"proposal\"/>"
            + "<w:listItem w:displayText=\"Antaget\" w:value=\"adopted\"/>"
            + "<w:listItem w:displayText=\"Upphävt\" w:value=\"repealed\"/></w:dropDownList>";
    private static final String BOX = "<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>";
    private static final Docx SOURCE = Docx.of(
                    heading("Anteckning"),
                    p(run("Rubrik: "), field("title"), run(".")),
                    control("if:subtitle", p(run("Under: "), field("subtitle"))),
                    p(control("date", DATE, run("2020-01-01")), control("status", LIST, run("Utkast"))),
                    p(control("urgent", BOX, run("☐"))),
                    control("text", p(run("Text"))),
                    each(
                            "items",
                            p(run("Punkt "), field("items[].position"), run(": "), field("items[].name"))
                                    + p(field("items[].number"), run(" st"))
                                    + control("items[].body", p(run("Text")))
                                    + each("items[].tags", p(field("items[].tags[]")))))
            .withPart(
                    "header",
                    "word/header1.xml",
                    "<w:hdr " + Docx.NAMESPACES + ">" + p(run("Om "), field("title", "i sidhuvudet")) + "</w:hdr>");
    private static final Template<Note> TEMPLATE = Template.compile(Note.class, SOURCE.bytes());

    private static final Note NOTE = new Note(
            "Ärende",
            "Underrubrik",
            LocalDate.of(2027, 1, 14),
            DocumentStatus.PROPOSAL,
            true,
            RichText.of("Ett **fett** stycke.\n\n- en\n- två"),
            List.of(
                    new Item("Alfa", 1, List.of("röd", "blå"), RichText.of("Om *alfa*.")),
                    new Item("Beta", 2, List.of(), null),
                    new Item("Gamma", 3, List.of("grön"), RichText.of("Om gamma."))));

    static byte[] edited(byte[] file, String part, UnaryOperator<String> edit) {
        Docx docx = Docx.of();
        for (Map.Entry<String, byte[]> each : Docx.open(file).entrySet()) {
            docx.with(each.getKey(), each.getValue());
        }
        String before = Docx.part(file, part);
        String after = edit.apply(before);
        assertThat(after).as("the edit does something").isNotEqualTo(before);
        return docx.with(part, after).bytes();
    }

    private static Revision<Note> read(UnaryOperator<String> edit) {
        return TEMPLATE.read(edited(Note.render(SOURCE, NOTE, Copy.WORKING), "word/document.xml", edit));
    }

    private static List<Problem> problems(UnaryOperator<String> edit) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(edit))
                .problems();
    }

    private static List<String> changes(UnaryOperator<String> edit) {
        Revision<Note> revision = read(edit);
        assertThat(revision.warnings()).isEmpty();
        return revision.changes().stream().map(Change::toString).toList();
    }

    /** The whole control with a tag, the n-th of them. */
    static String controlOf(String body, String tag) {
        int at = body.indexOf("<w:tag w:val=\"" + tag + "\"/>");
        int from = body.lastIndexOf("<w:sdt>", at);
        int depth = 0;
        for (int i = from; ; i++) {
            if (body.startsWith("<w:sdt>", i)) {
                depth++;
            } else if (body.startsWith("</w:sdt>", i) && --depth == 0) {
                return body.substring(from, i + "</w:sdt>".length());
            }
        }
    }

    /** The n-th item of the list, counted from 0. */
    private static String itemOf(String body, int index) {
        int inside = body.indexOf("<w:tag w:val=\"items[" + index + "].position\"/>");
        String tag = "<w:tag w:val=\"item:" + index + "\"/>";
        return controlOf(body.substring(body.lastIndexOf(tag, inside) - "<w:sdt><w:sdtPr>".length()), "item:" + index);
    }

    private static UnaryOperator<String> inControl(String tag, String content) {
        return body -> {
            String control = controlOf(body, tag);
            String filled = control.replace("<w:showingPlcHdr/>", "")
                    .replaceFirst(
                            "(?s)<w:sdtContent>.*</w:sdtContent>", "<w:sdtContent>" + content + "</w:sdtContent>");
            return body.replace(control, filled);
        };
    }

    @Test
    void givesBackWhatWasNotEdited() {
        Revision<Note> revision = TEMPLATE.read(Note.render(SOURCE, NOTE, Copy.WORKING));

        assertThat(revision.document()).isEqualTo(NOTE);
        assertThat(revision.baseline()).isEqualTo(NOTE);
        assertThat(revision.changes()).isEmpty();
        assertThat(revision.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<w:r><w:t>Nytt</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"1\"><w:t>namn</w:t></w:r>|Nyttnamn",
                "<w:r><w:t xml:space=\"preserve\">Nytt </w:t><w:t>namn</w:t></w:r>|Nytt namn",
                "<w:r><w:t> Nytt </w:t></w:r>|Nytt",
                "<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:cr/><w:t>D</w:t></w:r>|A\\tB\\nC\\nD",
                "<w:r><w:t>A</w:t><w:br w:type=\"page\"/><w:lastRenderedPageBreak/><w:t>B</w:t></w:r>|AB",
                "<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>post</w:t><w:softHyphen/></w:r>|e[-]post[~]",
                "<w:r><w:t>A </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>|A→",
                "<w:r><w:t>A</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>B</w:t></w:r></w:ins>|AB",
                "<w:moveFrom><w:r><w:t>A</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>B</w:t></w:r></w:moveTo>|B",
                "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>2027</w:t></w:r></w:fldSimple>|2027",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DATE</w:instrText><w:t>gömt</w:t>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>A</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>B</w:t></w:r>|AB",
                "<w:hyperlink r:id=\"rId1\"><w:r><w:t>länk</w:t></w:r></w:hyperlink>|länk",
                "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:r><w:t>A</w:t></w:r></mc:Choice>"
                        + "<mc:Fallback><w:r><w:t>B</w:t></w:r></mc:Fallback></mc:AlternateContent>|A",
                "<w:smartTag><w:bookmarkStart w:id=\"9\" w:name=\"b\"/><w:r><w:t>A</w:t></w:r></w:smartTag>|A",
                "<w:r><w:t>A &amp; ”B” – C… &#8211;</w:t></w:r>|A & ”B” – C… –",
                "<w:r><w:tabs><w:tab/></w:tabs><w:t>A</w:t></w:r>|\\tA"
            })
    void readsTextAsAPersonSeesIt(String runs, String text) {
        String expected = text.replace("\\t", "\t")
                .replace("\\n", "\n")
                .replace("[-]", "\u2011")
                .replace("[~]", "\u00AD");
        Note note = read(inControl("items[1].name", runs)).document();

        assertThat(note.items().get(1).name()).isEqualTo(expected);
    }

    @Test
    void joinsParagraphsWhoseEndIsDeleted() {
        String mark = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";

        assertThat(changes(inControl("text", "<w:p>" + mark + run("Ett ") + "</w:p>" + p(run("två")) + p(run("tre")))))
                .containsExactly("text: ”Ett **fett** stycke.\n\n- en\n- två” → ”Ett två\n\ntre”");
    }

    @Test
    void readsDatesListsAndBoxes() {
        assertThat(changes(body -> inControl("date", run("den 15 januari 2027"))
                        .andThen(inControl("status", run("Utkast (v1)")))
                        .andThen(whole -> whole.replace("<w14:checked w14:val=\"1\"/>", "<w14:checked w14:val=\"0\"/>")
                                .replace("w:fullDate=\"2027-01-14", "w:fullDate=\"2027-01-15"))
                        .apply(body)))
                .containsExactly(
                        "date: ”2027-01-14” → ”2027-01-15”", "status: ”förslag” → ”utkast”", "urgent: ”ja” → ”nej”");
    }

    @Test
    void takesTheDateThatIsSeenAndTellsThatAnotherWasPicked() {
        Revision<Note> revision = read(inControl("date", run("2027-02-01")));

        assertThat(revision.document().date()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(revision.warnings()).extracting(Problem::code).containsExactly("read.date-differs");
    }

    @Test
    void tellsWhatIsNoDateWithItsPlace() {
        assertThat(problems(inControl("date", run("i vår")))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.date");
            assertThat(problem.path()).isEqualTo("date");
            assertThat(problem.swedish()).startsWith("”i vår” är inget datum");
            assertThat(problem.location())
                    .isEqualTo(new Location.InWord("word/document.xml", 4, "Anteckning", "i vårFörslag"));
        });
    }

    @Test
    void readsWhatIsEmptiedAsAbsent() {
        assertThat(changes(inControl("subtitle", run("")))).containsExactly("subtitle: − ”Underrubrik”");
        assertThat(changes(inControl("text", p())))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("text: −");
        assertThat(problems(inControl("title", ""))).extracting(Problem::code).contains("read.missing");
    }

    @Test
    void readsRichTextAsWordMakesIt() {
        String bullet =
                "<w:pPr><w:pStyle w:val=\"Liststycke\"/><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>";
        String made = p(
                        run("Se "),
                        "<w:r><w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr><w:t>fet</w:t></w:r>",
                        "<w:r><w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr><w:t>kursiv</w:t></w:r>",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://example.se\"</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("länk")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
                + "<w:p>" + bullet.formatted(0, 1) + run("en") + "</w:p><w:p>" + bullet.formatted(0, 2) + run("1")
                + "</w:p><w:p>" + bullet.formatted(0, 2) + run("2") + "</w:p>";

        assertThat(read(inControl("text", made)).document().text())
                .isEqualTo(RichText.of("Se **fet**_kursiv_[länk](https://example.se)\n\n- en\n\n1. 1\n2. 2"));
    }

    @Test
    void reportsWhatARichTextCannotHold() {
        String table = "<w:tbl><w:tr><w:tc>" + p(run("cell")) + "</w:tc></w:tr></w:tbl>" + p(run("efter"));

        assertThat(problems(inControl("text", table))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.table");
            assertThat(problem.swedish()).contains("”cell”");
        });
        assertThat(read(inControl("text", p(run("a")) + heading("Klistrad"))).warnings())
                .extracting(Problem::code)
                .containsExactly("read.heading");
    }

    @Test
    void followsItemsThatAreMovedCopiedAndRemoved() {
        assertThat(changes(body -> {
                    String alfa = itemOf(body, 0);
                    return body.replace(alfa, "").replace(itemOf(body, 2), itemOf(body, 2) + alfa);
                }))
                .containsExactly("items[0] → items[2]");
        assertThat(changes(body -> body.replace(itemOf(body, 1), ""))).containsExactly("items[1]: − ”Beta, 2”");
        assertThat(changes(body -> {
                    String beta = itemOf(body, 1);
                    return body.replace(beta, beta + beta.replace(">Beta<", ">Delta<"));
                }))
                .containsExactly("items[2]: + ”Delta, 2”");
        assertThat(changes(body -> {
                    String blue = controlOf(body, "items[0].tags[1]");
                    return body.replace(blue, blue.replace("blå", "blåa"));
                }))
                .containsExactly("items[0].tags[1]: ”blå” → ”blåa”");
    }

    @Test
    void anItemWithoutAnyTextIsNone() {
        assertThat(changes(body -> {
                    String beta = itemOf(body, 1);
                    return body.replace(
                            beta,
                            beta
                                    + beta.replace("<w:t xml:space=\"preserve\">Beta<", "<w:t><")
                                            .replace(">2<", "><"));
                }))
                .isEmpty();
    }

    @Test
    void reportsWhatIsTypedOutsideTheFields() {
        Revision<Note> revision =
                read(body -> body.replace("</w:body>", p(run("Övrigt: fika")) + "<w:footnotePr/></w:body>")
                        .replace("Rubrik: ", "Rubriken: "));

        assertThat(revision.changes()).isEmpty();
        assertThat(revision.warnings())
                .extracting(Problem::code, Problem::swedish)
                .satisfiesExactly(
                        first -> assertThat(first.toString()).contains("read.outside", "”Rubriken:”"),
                        second -> assertThat(second.toString()).contains("read.outside", "”Övrigt: fika”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anteckning", "Punkt", "st", "Rubrik:", ".", "Om", "Under:"})
    void reportsWhatIsTypedOutsideTheFieldsThoughTheTemplateSaysTheSameElsewhere(String text) {
        Revision<Note> revision = read(body -> body.replace("<w:body>", "<w:body>" + p(run(text))));

        assertThat(revision.document()).isEqualTo(NOTE);
        assertThat(revision.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.outside");
            assertThat(problem.swedish()).contains("”" + text + "”");
            assertThat(problem.location()).isEqualTo(new Location.InWord("word/document.xml", 1, "", text));
        });
    }

    @Test
    void reportsWhatIsTypedInAnItemThoughTheTemplateSaysTheSameThere() {
        assertThat(read(body -> {
                            String beta = itemOf(body, 1);
                            return body.replace(beta, beta.replace(run(" st"), run(" st") + run(" st")));
                        })
                        .warnings())
                .extracting(Problem::code)
                .containsExactly("read.outside");
        assertThat(read(body -> {
                            String beta = itemOf(body, 1);
                            int end = beta.lastIndexOf("</w:sdtContent>");
                            return body.replace(beta, beta.substring(0, end) + p(run("st")) + beta.substring(end));
                        })
                        .warnings())
                .extracting(problem -> problem.location().toString())
                .containsExactly("word/document.xml ¶18 [Anteckning] ”st”");
    }

    @Test
    void tellsOfTextTypedWhereThePositionStands() {
        Revision<Note> revision = read(inControl("items[1].position", run("2 b")));

        assertThat(revision.document()).isEqualTo(NOTE);
        assertThat(revision.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.filled-in");
            assertThat(problem.swedish()).contains("”2 b”");
            assertThat(problem.location().toString()).contains("”Punkt 2 b: Beta”");
        });
    }

    @Test
    void tellsOfAPositionThatTheDocumentWasNotMadeWith() {
        assertThat(read(body -> body.replace("items[1].position", "items[9].position"))
                        .warnings())
                .extracting(Problem::code)
                .containsExactly("read.filled-in");
    }

    @Test
    void tellsOfTextTypedInALockedFieldOfACopiedItem() {
        Docx source = Docx.of(
                p(field("title")),
                each(
                        "items",
                        p(control("items[].name", "<w:lock w:val=\"sdtContentLocked\"/><w:text/>", run("namn")))
                                + p(field("items[].number"))));
        Template<Note> template = Template.compile(Note.class, source.bytes());
        byte[] file = edited(Note.render(source, NOTE, Copy.WORKING), "word/document.xml", body -> {
            String beta = controlOf(body, "item:1");
            return body.replace(beta, beta + beta.replace(">Beta<", ">Delta<"));
        });

        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> template.read(file))
                        .problems())
                .filteredOn(problem -> problem.code().equals("read.locked"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.swedish()).contains("”Delta”"));
    }

    @ParameterizedTest
    @CsvSource({
        "footnotes, footnote, read.outside",
        "endnotes, endnote, read.outside",
        "comments, comment, read.comment"
    })
    void tellsOfWhatIsWrittenInNotesAndInTheMargin(String part, String element, String code) {
        byte[] file = Note.render(SOURCE, NOTE, Copy.WORKING);
        String notes = "<w:" + part + " " + Docx.NAMESPACES + "><w:" + element + " w:id=\"5\" w:author=\"Bo\">"
                + p(run("Se bilagan")) + "</w:" + element + "></w:" + part + ">";
        Docx docx = Docx.of();
        Docx.open(file).forEach(docx::with);
        docx.with(
                "word/_rels/document.xml.rels",
                Docx.part(file, "word/_rels/document.xml.rels")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId77\" Target=\"" + part + ".xml\" Type=\"http://schemas."
                                        + "openxmlformats.org/officeDocument/2006/relationships/" + part
                                        + "\"/></Relationships>"));

        assertThat(TEMPLATE.read(docx.with("word/" + part + ".xml", notes).bytes())
                        .warnings())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.swedish()).contains("”Se bilagan”");
                });
    }

    @Test
    void tellsOfPlacesThatAreGone() {
        Revision<Note> revision = read(
                body -> body.replace(controlOf(body, "items[0].name"), "").replace(controlOf(body, "if:subtitle"), ""));

        assertThat(revision.document()).isEqualTo(NOTE);
        assertThat(revision.warnings())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("read.place-gone", "subtitle"), tuple("read.place-gone", "items[0].name"));
    }

    @Test
    void takesTheOneEditOfAValueThatStandsTwiceAndRefusesTwo() {
        byte[] file = Note.render(SOURCE, NOTE, Copy.WORKING);
        byte[] once = edited(file, "word/header1.xml", body -> body.replace("Ärende", "Nytt"));

        assertThat(TEMPLATE.read(once).document().title()).isEqualTo("Nytt");
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> TEMPLATE.read(
                                        edited(once, "word/document.xml", body -> body.replace(">Ärende<", ">Annat<"))))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("read.conflict", "read.conflict");
    }

    @Test
    void goesByTheKeysWhereAProgramHasDroppedTheSections() {
        Revision<Note> revision = read(body -> body.replaceAll("<w15:repeatingSection(Item)?/>", "")
                .replaceAll("<w:tag w:val=\"(each|item|if):[^\"]*\"/>", "")
                .replace(">Gamma<", ">Gamma 2<"));

        assertThat(revision.changes())
                .extracting(Change::toString)
                .containsExactly("items[2].name: ”Gamma” → ”Gamma 2”");
    }

    @Test
    void refusesADocumentWhoseControlsAreGone() {
        assertThat(problems(body -> body.replaceAll("<w:tag [^>]*>", "")))
                .extracting(Problem::code)
                .containsExactly("read.no-controls");
    }

    @Test
    void aDocumentOfAnotherTemplateOrKindIsTold() {
        byte[] other = Note.render(Docx.of(p(field("title"))), NOTE, Copy.WORKING);

        assertThat(TEMPLATE.read(other).warnings()).extracting(Problem::code).contains("read.other-template");
        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> TEMPLATE.read(new byte[] {1}))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("document.not-zip");
    }

    @Test
    void asksForWhatIsNotFilledIn() {
        byte[] file = Note.render(SOURCE, Note.titled("Ärende"), Copy.WORKING);
        String body = Docx.bodyOf(file);

        assertThat(controlOf(body, "subtitle"))
                .contains("<w:showingPlcHdr/>", "Klicka och skriv: namn")
                .doesNotContain("exempel");
        assertThat(controlOf(body, "date"))
                .contains("Klicka och välj datum: namn")
                .doesNotContain("2020-01-01");
        assertThat(controlOf(body, "items[0].name")).contains("Klicka och skriv: namn");
        assertThat(Docx.bodyOf(Note.render(SOURCE, Note.titled("Ärende"), Copy.FINAL)))
                .doesNotContain("Klicka", "Under:");

        assertThat(TEMPLATE.read(file).document()).isEqualTo(Note.titled("Ärende"));
        byte[] filled = edited(
                file,
                "word/document.xml",
                inControl("items[0].name", run("Första")).andThen(inControl("items[0].number", run("7")))::apply);
        assertThat(TEMPLATE.read(filled).document().items()).containsExactly(new Item("Första", 7, List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Klicka eller tryck här för att ange text.",
                "Klicka eller tryck här för att ange datum.",
                "Välj ett objekt.",
                "Click or tap here to enter text.",
                "Click or tap to enter a date.",
                "Choose an item.",
                "\u00A0\u00A0\u00A0\u00A0\u00A0"
            })
    void takesWordsOwnPromptsForNothing(String prompt) {
        for (String tag : new String[] {"subtitle", "date", "text", "items[0].tags[1]"}) {
            String content = tag.equals("text") ? p(run(prompt)) : run(prompt);
            UnaryOperator<String> forgotten = inControl(tag, content);
            UnaryOperator<String> showing = body -> {
                String control = controlOf(forgotten.apply(body), tag);
                return forgotten
                        .apply(body)
                        .replace(control, control.replaceFirst("(<w:id [^>]*>)", "$1<w:showingPlcHdr/>"));
            };
            for (UnaryOperator<String> edit : List.of(forgotten, showing)) {
                assertThat(changes(edit)).as(tag).singleElement().asString().startsWith(tag + ": −");
            }
        }
        assertThat(problems(inControl("status", run(prompt))))
                .extracting(Problem::code)
                .containsExactly("read.missing");
    }

    @Test
    void aPromptThatIsTheValueStays() {
        Note note = new Note("Välj ett objekt.", "\u00A0", null, DocumentStatus.DRAFT, false, null, List.of());

        assertThat(TEMPLATE.read(Note.render(SOURCE, note, Copy.WORKING)).document())
                .isEqualTo(note);
    }

    @Test
    void aCommentIsToldWhereItWasMade() {
        String made = run("Text") + "<w:r><w:commentReference w:id=\"4\"/></w:r>";
        byte[] file = edited(Note.render(SOURCE, NOTE, Copy.WORKING), "word/document.xml", inControl("text", p(made)));
        Docx docx = Docx.of();
        Docx.open(file).forEach(docx::with);
        docx.with(
                        "word/comments.xml",
                        "<w:comments " + Docx.NAMESPACES + "><w:comment w:id=\"4\">" + p(run("Stämmer?"))
                                + "</w:comment></w:comments>")
                .withRelationship("rId77", "comments", "comments.xml");

        assertThat(TEMPLATE.read(docx.bytes()).warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.comment");
            assertThat(problem.swedish()).contains("”Stämmer?”");
            assertThat(problem.location().toString()).contains("”Text”");
        });
    }

    @Test
    void aSymbolThatIsNoCharacterIsTold() {
        assertThat(read(inControl("title", "<w:r><w:t>A</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0AA\"/></w:r>"))
                        .warnings())
                .extracting(Problem::code)
                .contains("read.symbol");
    }

    @Test
    void whatIsTypedOverACheckBoxCounts() {
        assertThat(changes(inControl("urgent", run("nej")))).containsExactly("urgent: ”ja” → ”nej”");
        assertThat(problems(inControl("urgent", run("kanske"))).get(0).swedish())
                .contains("”kanske”");
    }

    @Test
    void aPromptThatHasBeenPastedIsNoText() {
        String pasted = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Klicka här")
                + "</w:sdtContent></w:sdt>";

        assertThat(read(inControl("items[1].name", run("A") + pasted))
                        .document()
                        .items()
                        .get(1)
                        .name())
                .isEqualTo("A");
    }

    @Test
    void aFieldThatIsCopiedAndSaysSomethingElseIsRefused() {
        assertThat(problems(body -> {
                    String line = body.substring(
                            body.indexOf("<w:p>", body.indexOf("Under: ") - 60),
                            body.indexOf("</w:p>", body.indexOf("Under: ")) + 6);
                    return body.replace(line, line + line.replace("Underrubrik", "Annan"));
                }))
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> assertThat(problem.swedish()).contains("”Annan”", "”Underrubrik”"));
    }

    @Test
    void readsItemsWhereSomethingElseStandsAroundThemOrTheirControlIsGone() {
        assertThat(changes(body -> {
                    String beta = itemOf(body, 1);
                    return body.replace(beta, "<w:customXml>" + beta.replace(">Beta<", ">B<") + "</w:customXml>");
                }))
                .containsExactly("items[1].name: ”Beta” → ”B”");
        assertThat(changes(body -> {
                    String beta = itemOf(body, 1);
                    String content =
                            beta.substring(beta.indexOf("<w:sdtContent>") + 14, beta.lastIndexOf("</w:sdtContent>"));
                    return body.replace(beta, content.replace(">Beta<", ">B<"));
                }))
                .containsExactly("items[1].name: ”Beta” → ”B”");
    }

    /** A table of items, as the tab key, copying and tracking change it. */
    private static final Docx ROWS = Docx.of(
            p(field("title")),
            "<w:tbl><w:tr><w:tc>" + p(run("Namn")) + "</w:tc><w:tc>" + p(run("Antal")) + "</w:tc></w:tr>"
                    + each(
                            "items",
                            "<w:tr><w:tc>" + p(field("items[].name")) + "</w:tc><w:tc>" + p(field("items[].number"))
                                    + "</w:tc></w:tr>")
                    + "</w:tbl>");

    private static List<String> rowChanges(UnaryOperator<String> edit) {
        Note note = NOTE.with(new Item("Alfa", 1, List.of(), null), new Item("Beta", 2, List.of(), null));
        Revision<Note> revision = Template.compile(Note.class, ROWS.bytes())
                .read(edited(Note.render(ROWS, note, Copy.WORKING), "word/document.xml", edit));
        assertThat(revision.warnings()).isEmpty();
        return revision.changes().stream().map(Change::toString).toList();
    }

    private static String row(String body, String name) {
        int at = body.indexOf(">" + name + "<");
        return body.substring(body.lastIndexOf("<w:tr>", at), body.indexOf("</w:tr>", at) + "</w:tr>".length());
    }

    @Test
    void aRowThatIsAddedWithoutAControlOfItsOwnIsOneMoreAndChangesNoOther() {
        UnaryOperator<String> inItem = body -> body.replace(
                row(body, "Beta"), row(body, "Beta") + row(body, "Beta").replace(">Beta<", ">Ny<"));
        UnaryOperator<String> betweenItems = body -> {
            int end = body.indexOf(
                            "</w:sdt>",
                            body.indexOf(row(body, "Beta")) + row(body, "Beta").length())
                    + "</w:sdt>".length();
            return body.substring(0, end) + row(body, "Beta").replace(">Beta<", ">Ny<") + body.substring(end);
        };
        UnaryOperator<String> afterTheList =
                body -> body.replace("</w:tbl>", row(body, "Beta").replace(">Beta<", ">Ny<") + "</w:tbl>");

        assertThat(rowChanges(inItem)).containsExactly("items[2]: + ”Ny, 2”");
        assertThat(rowChanges(betweenItems)).containsExactly("items[2]: + ”Ny, 2”");
        assertThat(rowChanges(afterTheList)).containsExactly("items[2]: + ”Ny, 2”");
    }

    @Test
    void aRowThatIsDeletedAsAChangeIsGoneAndNothingElseIsSaid() {
        assertThat(rowChanges(body -> body.replace(
                        row(body, "Alfa"),
                        row(body, "Alfa").replace("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"))))
                .containsExactly("items[0]: − ”Alfa, 1”");
    }
}
