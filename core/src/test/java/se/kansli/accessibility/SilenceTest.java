package se.kansli.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.accessibility.GoodDocument.BODY;
import static se.kansli.accessibility.GoodDocument.LONG;
import static se.kansli.accessibility.GoodDocument.cell;
import static se.kansli.accessibility.GoodDocument.heading;
import static se.kansli.accessibility.GoodDocument.p;
import static se.kansli.accessibility.GoodDocument.run;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks a little like a mistake and is none: nothing is said of it. */
class SilenceTest {
    private static final String BOLD_12 = "<w:b/><w:sz w:val=\"24\"/>";
    private static final String END = heading("Rubrik2", "Slut") + p(LONG);

    static Stream<String> content() {
        return Stream.of(
                // dates, times and abbreviations
                p("1. maj är helgdag.") + p("2. juni är det inte."),
                p("3. Det tredje målet gäller skolan."),
                p("4 st. lokaler") + p("5 st. resor"),
                p("9.00 Inledning") + p("9.30 Budget"),
                p("2027. Då är det val."),
                p("§ 12 Budget") + p("§ 13 Lokaler"),
                // dashes
                p("- Jag tycker om förslaget, sa ordföranden.") + p("- Jag med, svarade sekreteraren."),
                p("– Hur går det? frågade hon.") + p("– Bra, sa han."),
                p("– ett långt tankstreck först i ett stycke"),
                p("-5 grader") + p("-7 grader"),
                p("e-post") + p("-"),
                // signatures
                "<w:p>" + run(BOLD_12, "Alva Exempelsson") + "</w:p>" + p("Ordförande"),
                "<w:p>" + run(BOLD_12, "Alva Exempelsson") + "</w:p><w:p>" + run(BOLD_12, "Bo Exempelsson") + "</w:p>",
                // bold that is no heading
                "<w:p>" + run(BOLD_12, "Det här är ett beslut som gäller genast.") + "</w:p>" + p(LONG),
                "<w:p>" + run(BOLD_12, "23 november 2026") + "</w:p>" + p(LONG),
                "<w:p>" + run(BOLD_12, "2026-11-23") + "</w:p>" + p(LONG),
                "<w:p>" + run(BOLD_12, "Obs!") + run(" " + LONG) + "</w:p>" + p(LONG),
                "<w:p>" + run("<w:b/>", "Förslag till beslut") + "</w:p>" + p(LONG),
                "<w:p>" + run(BOLD_12, LONG + LONG) + "</w:p>" + p(LONG),
                // tables: bold cells, columns to sign in, a row to lay things out in
                table(row(true, "Namn", "Underskrift", "Paragraf")
                        + row(false, "Alva", "", "12")
                        + row(false, "Bo", "", "13")),
                table(row(false, "Till vänster", "Till höger")),
                table(row(true, "Nr", "Punkt") + row(false, "1.", "Val av justerare") + row(false, "2.", "Budget")),
                table("<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Nr") + cell("Punkt") + "</w:tr><w:tr>" + cell("1")
                        + "<w:tc><w:p>" + run(BOLD_12, "Kostnader") + "</w:p>" + p(LONG) + "</w:tc></w:tr>"),
                // paragraphs that have to be empty
                table(row(false, "En", "rad")) + "<w:p/>" + table(row(false, "En", "till")),
                "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>",
                "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>",
                // English names and words in a Swedish text
                p("Projektet The Future of Schools pågår till 2028 och är ett samarbete som ska fortsätta."),
                "<w:p>" + run("<w:lang w:val=\"en-GB\"/>", "This is the plan of the network and it is to be read.")
                        + "</w:p>",
                // links that say where they lead
                "<w:p><w:hyperlink r:id=\"web\" w:tooltip=\"tips\">" + run("namn@example.se") + "</w:hyperlink></w:p>",
                "<w:p><w:hyperlink w:anchor=\"slut\">" + run("Bilaga 1") + "</w:hyperlink></w:p>",
                // a picture that means nothing
                "<w:p><w:r><w:drawing><wp:anchor><wp:docPr id=\"2\" name=\"Bild 2\"><a:extLst><a:ext>"
                        + "<x:decorative xmlns:x=\"urn:x\" val=\"1\"/></a:ext></a:extLst></wp:docPr></wp:anchor></w:drawing></w:r></w:p>",
                // what was deleted, and what is said twice for older programs
                "<w:p><w:del>" + run("   ") + "</w:del>" + run("kvar") + "</w:p>",
                "<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>"
                        + "<w:t>text</w:t></mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata/></v:shape></w:pict>"
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>");
    }

    @ParameterizedTest
    @MethodSource("content")
    void saysNothingOf(String content) {
        assertThat(GoodDocument.file()
                        .changed(BODY, heading("Rubrik3", "Kostnader"), content + END + heading("Rubrik3", "Kostnader"))
                        .problems())
                .isEmpty();
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr><w:tblCaption w:val=\"Tabell\"/></w:tblPr>" + rows + "</w:tbl>";
    }

    private static String row(boolean isHeader, String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>").append(isHeader ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
        for (String text : cells) {
            row.append(text.isEmpty() ? "<w:tc><w:p/></w:tc>" : cell(text));
        }
        return row.append("</w:tr>").toString();
    }
}
