package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Xlsx.cell;
import static se.kansli.template.Xlsx.formula;
import static se.kansli.template.Xlsx.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** A workbook that runs, fetches or embeds anything is no template. */
class ExcelSafetyTest {
    private static final String EMPTY = "<x xmlns=\"" + Xlsx.MAIN + "\"/>";

    private static Xlsx good() {
        return Xlsx.of(row(1, cell("A1", "x")), row(2, cell("A2", "Vad")), row(3, cell("A3", "{what}")))
                .name("title", "Blad1!$A$1")
                .table("entries", "A2:A3", "Vad");
    }

    private static List<Problem> problems(Xlsx template) {
        return Refusal.of(TemplateCheck.of(Schedule.class, template.bytes()));
    }

    static Stream<Object[]> files() {
        return Stream.of(
                new Object[] {"template.macro", good().workbookPart("vbaProject", "vbaProject.bin", "x")},
                new Object[] {
                    "template.macro",
                    good().type("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                },
                new Object[] {"template.macro", good().workbookPart("xlMacrosheet", "macrosheets/sheet1.xml", EMPTY)},
                new Object[] {
                    "template.macro/button", good().with("xl/drawings/drawing1.xml", "<sp macro=\"[0]!Starta\"/>")
                },
                new Object[] {
                    "template.external-link", good().workbookPart("externalLink", "externalLinks/link1.xml", EMPTY)
                },
                new Object[] {
                    "template.dde",
                    good().with(
                                    "xl/externalLinks/link1.xml",
                                    "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>")
                },
                new Object[] {"template.connection", good().workbookPart("connections", "connections.xml", EMPTY)},
                new Object[] {
                    "template.connection",
                    good().link("queryTable", "../queryTables/q1.xml").with("xl/queryTables/q1.xml", EMPTY)
                },
                new Object[] {"template.connection", good().workbookPart("powerPivotData", "model/item.data", "x")},
                new Object[] {
                    "template.embedded",
                    good().link("oleObject", "../embeddings/o1.bin").with("xl/embeddings/o1.bin", "x")
                },
                new Object[] {
                    "template.embedded", good().after("<oleObjects><oleObject progId=\"Package\"/></oleObjects>")
                },
                new Object[] {"template.activex", good().after("<controls><control name=\"Knapp\"/></controls>")},
                new Object[] {
                    "template.pivot",
                    good().link("pivotTable", "../pivotTables/p1.xml").with("xl/pivotTables/p1.xml", EMPTY)
                },
                new Object[] {
                    "template.comment",
                    good().link("comments", "../comments1.xml").with("xl/comments1.xml", EMPTY)
                },
                new Object[] {"template.external", good().link("image", "https://example.org/x.png")},
                new Object[] {"template.link-scheme", good().link("hyperlink", "file:///c:/x.exe")},
                new Object[] {
                    "template.web-extension",
                    good().link("webextension", "../w.xml").with("xl/w.xml", EMPTY)
                },
                new Object[] {"template.binary", good().with("xl/other.bin", "x")},
                new Object[] {"template.doctype", good().with("xl/theme.xml", "<!DOCTYPE x><x/>")},
                new Object[] {
                    "template.prefix",
                    good().with(Xlsx.SHEET, "<x:worksheet xmlns:x=\"" + Xlsx.MAIN + "\"><x:sheetData/></x:worksheet>")
                });
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("files")
    void refusesWhatRunsFetchesOrEmbeds(String key, Xlsx template) {
        List<Problem> problems = problems(template);
        String code = key.replaceFirst("/.*", "");

        assertThat(problems).extracting(Problem::code).contains(code);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.swedish())
                        .endsWith(".")
                        .contains(": ")
                        .doesNotContain("{", "null", "Word"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cmd|'/c calc'!A0",
                "'C:\\[bok.xlsx]Blad1'!A1",
                "[1]Blad1!A1",
                "1+[1]!Namn",
                "WEBSERVICE(\"http://example.org\")",
                "_xlfn.WEBSERVICE(A1)",
                "_xlfn.IMAGE(A1)",
                "HYPERLINK(A1)",
                "RTD(\"a\",,\"b\")",
                "call(\"Kernel32\",\"WinExec\")"
            })
    void refusesFormulasThatLeadOut(String formula) {
        Xlsx template = Xlsx.of(row(1, cell("A1", "x"), formula("B7", formula))).name("title", "Blad1!$A$1");

        assertThat(problems(template.name("x", formula))).first().satisfies(problem -> {
            assertThat(problem.code()).isIn("template.external-link", "template.function");
            assertThat(problem.location()).isNotEqualTo(Location.UNKNOWN);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"entries[Vad]", "entries[[#Totals],[a|b]]", "IF(A1=\"x|y\",1,2)", "SUM(entries[@[Vad]:[Dag]])"})
    void ordinaryFormulasPass(String formula) {
        Xlsx template = good().sheet("Blad2", row(1, formula("A1", formula)));

        assertThat(problems(template)).isEmpty();
    }

    @Test
    void whoPrintedWhereIsInNoDocument() {
        Xlsx template = good().link("printerSettings", "../printerSettings/p1.bin")
                .with("xl/printerSettings/p1.bin", "Skrivare på plan 3")
                .after("<pageSetup orientation=\"landscape\" r:id=\"link2\"/>")
                .workbookPart("calcChain", "calcChain.xml", EMPTY);
        byte[] file = Schedule.render(template, Schedule.titled("x"));

        assertThat(Xlsx.partsOf(file)).doesNotContainKeys("xl/printerSettings/p1.bin", "xl/calcChain.xml");
        assertThat(Xlsx.part(file, Xlsx.SHEET)).contains("<pageSetup orientation=\"landscape\"/>");
        assertThat(Xlsx.part(file, "xl/worksheets/_rels/sheet1.xml.rels")).doesNotContain("printer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hej", "PK\u0003\u0004trasig"})
    void whatIsNeitherADocumentNorAWorkbookIsNotCalledEither(String content) {
        assertThat(TemplateCheck.of(Schedule.class, content.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem.swedish().contains("Word"))
                        .isEqualTo(problem.swedish().contains("Excel")));
    }
}
