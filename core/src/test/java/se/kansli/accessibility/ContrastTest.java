package se.kansli.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.accessibility.GoodDocument.BODY;
import static se.kansli.accessibility.GoodDocument.LONG;
import static se.kansli.accessibility.GoodDocument.STYLES;
import static se.kansli.accessibility.GoodDocument.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** What letters and what is behind them look like is found out as Word does, through every level that has a say. */
class ContrastTest {
    private static final String WORDS = run("Läs ");

    private static OfficeFile with(String paragraph, String run) {
        return GoodDocument.file()
                .changed(BODY, "<w:p>" + WORDS, "<w:p><w:pPr>" + paragraph + "</w:pPr>" + run(run, "Läs "));
    }

    @Test
    void saysTheColoursWhatTheyHaveAndWhatTheyNeed() {
        assertThat(with("", "<w:color w:val=\"777777\"/>").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("accessibility.contrast");
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.basis()).isEqualTo("EN 301 549 10.1.4.3");
                    assertThat(problem.swedish())
                            .startsWith("Färgen #777777 på #FFFFFF har kontrasten 4,4:1 men behöver 4,5:1");
                    assertThat(problem.english()).contains("a contrast of 4.4:1 but needs 4.5:1");
                });
    }

    /** Each line: what the paragraph says, what the run says, and whether it can be read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            | <w:color w:val="767676"/> | true
            | <w:b/><w:color w:val="777777"/><w:sz w:val="27"/> | false
            | <w:b/><w:color w:val="777777"/><w:sz w:val="28"/> | true
            | <w:color w:val="777777"/><w:sz w:val="35"/> | false
            | <w:color w:val="777777"/><w:sz w:val="36"/> | true
            | <w:color w:val="999999"/><w:sz w:val="36"/> | false
            | <w:rStyle w:val="Fet"/><w:color w:val="777777"/><w:sz w:val="28"/> | true
            | <w:color w:val="FFFFFF"/> | false
            | <w:color w:val="FFFFFF"/><w:vanish/> | true
            | <w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="17384A"/> | true
            | <w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="auto"/> | false
            | <w:color w:val="FFFFFF"/><w:shd w:val="solid" w:color="17384A" w:fill="FFFFFF"/> | true
            | <w:color w:val="FFFFFF"/><w:shd w:val="pct10" w:color="000000" w:fill="FFFFFF"/> | false
            | <w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/> | true
            | <w:color w:val="0000FF"/><w:highlight w:val="darkBlue"/> | false
            | <w:color w:val="auto"/><w:shd w:val="clear" w:fill="000000"/> | true
            <w:shd w:val="clear" w:fill="17384A"/> | <w:color w:val="FFFFFF"/> | true
            <w:shd w:val="clear" w:fill="17384A"/> | <w:color w:val="17384A"/> | false
            <w:shd w:val="clear" w:fill="17384A"/> | <w:shd w:val="clear" w:fill="FFFFFF"/><w:color w:val="17384A"/> | true
            | <w:color w:val="000000" w:themeColor="background1"/> | false
            | <w:color w:val="FFFFFF" w:themeColor="text1"/> | true
            | <w:color w:val="000000" w:themeColor="accent1" w:themeTint="99"/> | false
            | <w:color w:val="FFFFFF" w:themeColor="accent1" w:themeShade="BF"/> | true
            | <w:color w:val="FFFFFF" w:themeColor="accent1"/> | true
            | <w:color w:val="FFFFFF" w:themeColor="text1" w:themeTint="80"/> | false
            <w:pStyle w:val="Fakta"/> | <w:sz w:val="22"/> | true
            <w:pStyle w:val="Fakta"/> | <w:shd w:val="clear" w:fill="999999"/> | false
            """)
    void resolvesEveryLevel(String paragraph, String run, boolean canBeRead) {
        OfficeFile file = with(paragraph == null ? "" : paragraph, run);

        assertThat(file.problems())
                .extracting(Problem::code)
                .isEqualTo(canBeRead ? List.of() : List.of("accessibility.contrast"));
    }

    @Test
    void headerRowTakesItsColoursFromTheTablesStyle() {
        OfficeFile paler = GoodDocument.file().changed(STYLES, "w:themeFillShade=\"80\"", "w:themeFillTint=\"33\"");
        OfficeFile notUsed = GoodDocument.file().changed(BODY, "w:firstRow=\"1\"", "w:firstRow=\"0\"");
        OfficeFile ofItsOwn = GoodDocument.file()
                .changed(
                        BODY,
                        "<w:tcPr/><w:p>" + run("Kronor"),
                        "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"EEEEEE\"/></w:tcPr><w:p>" + run("Kronor"));

        assertThat(paler.problems()).extracting(Problem::code).containsExactly("accessibility.contrast");
        assertThat(notUsed.problems()).isEmpty();
        assertThat(ofItsOwn.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.swedish()).contains("#FFFFFF på #EEEEEE"));
    }

    @Test
    void boldOfACharacterStyleInABoldHeadingIsNoBold() {
        String heading = "<w:p><w:pPr><w:pStyle w:val=\"Rubrik2\"/></w:pPr>";
        String grey = "<w:color w:val=\"777777\"/>";

        assertThat(GoodDocument.file()
                        .changed(BODY, heading + run("Bakgrund"), heading + run(grey, "Bakgrund"))
                        .problems())
                .isEmpty();
        assertThat(GoodDocument.file()
                        .changed(
                                BODY,
                                heading + run("Bakgrund"),
                                heading + run("<w:rStyle w:val=\"Fet\"/>" + grey, "Bakgrund"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("accessibility.contrast");
    }

    @Test
    void numberOfAListIsAsReadableAsItsText() {
        OfficeFile numbered = GoodDocument.file()
                .changed(
                        BODY,
                        "<w:p>" + WORDS,
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>" + WORDS);

        assertThat(numbered.problems()).isEmpty();
        assertThat(numbered.changed("word/numbering.xml", "333333", "BBBBBB").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.swedish()).contains("#BBBBBB"));
    }

    @Test
    void placeholderOfAControlDoesNotCount() {
        String field = GoodDocument.control("Dnr", "metadata.diaryNumber", "2027/12");
        String empty = field.replace("<w:text/>", "<w:showingPlcHdr/><w:text/>")
                .replace(run("2027/12"), run("<w:color w:val=\"999999\"/>", "2027/12"));

        assertThat(GoodDocument.file().changed(BODY, field, empty).problems()).isEmpty();
    }

    @Test
    void stylesThatAreBasedOnEachOtherEndSomewhere() {
        OfficeFile circle = GoodDocument.file()
                .changed(
                        STYLES,
                        "<w:name w:val=\"Normal\"/>",
                        "<w:name w:val=\"Normal\"/><w:basedOn w:val=\"Rubrik3\"/>");

        assertThat(circle.problems()).isNotEmpty();
        assertThat(GoodDocument.of(GoodDocument.heading("Finns inte", LONG)).problems())
                .isNotEmpty();
    }
}
