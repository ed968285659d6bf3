package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that come back, at a terminal: {@code read} and {@code diff}. */
class ReadCommandTest {
    private static final String MEMBERS = "data/members/ikt-strateger-2027.json";
    private static final String TITLE = "members[0].person.title: ”IKT-strateg” → ”digital strateg”";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void untouchedWorkbookHasNoChangesAndIsTheSameRecord() throws IOException {
        Path json = folder.resolve("ut.json");

        assertThat(kansli("read --kind members -o " + json, workbook())).isZero();

        assertThat(out.toString().strip()).isEqualTo(json.toString());
        assertThat(json).hasSameTextualContentAs(Path.of(MEMBERS));
    }

    @Test
    void changesArePrintedAndWritten() throws IOException {
        Path json = folder.resolve("ut.json");
        String edited = edited(sheet -> write(sheet, 5, 1, "digital strateg"));

        assertThat(kansli("read --kind members -o " + json, edited)).isEqualTo(4);

        assertThat(out.toString().lines()).containsExactly(TITLE, json.toString());
        assertThat(Files.readString(json))
                .isEqualTo(Files.readString(Path.of(MEMBERS))
                        .replaceFirst("\"title\": \"IKT-strateg\"", "\"title\": \"digital strateg\""));
    }

    @Test
    void whatCannotBeUnderstoodIsToldWithItsCellAndNothingIsWritten() throws IOException {
        Path json = folder.resolve("ut.json");
        String edited = edited(sheet -> {
            write(sheet, 5, 4, "kejsare");
            sheet.getRow(6).getCell(0).setBlank();
        });

        assertThat(kansli("read --kind members -o " + json, edited)).isEqualTo(1);

        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches(".*\\.xlsx Ledamöter!E6 \\S+ fel members\\[0]\\.role: .*"))
                .anyMatch(line -> line.matches(".*\\.xlsx Ledamöter!\\S+ \\S+ fel members\\[1]\\.person\\.name: .*"));
        assertThat(json).doesNotExist();
    }

    @Test
    void finishedCopyIsNewForItDoesNotSayWhatItWasMadeFrom() throws IOException {
        kansli("render --kind matrix -o " + folder, "data/mandates/ikt-strateger.json");
        String matrix = folder.resolve("matrix.xlsx").toString();
        Path json = folder.resolve("ut.json");

        assertThat(kansli("read --kind matrix --lang en -o " + json, matrix)).isEqualTo(4);

        assertThat(out.toString()).contains("matrix.xlsx: does not say what it was made from");
        assertThat(kansli("diff --kind matrix", json.toString(), matrix)).isZero();
    }

    @Test
    void templateOfOnesOwnIsReadBackWithThatTemplate() throws IOException {
        kansli("template export --kind members -o " + folder);
        Path own = Files.move(folder.resolve("members.xlsx"), folder.resolve("egen.xlsx"));

        assertThat(kansli("read --kind members --template " + own, workbook())).isZero();
        assertThat(kansli("read --kind goal-document", workbook())).isEqualTo(2);
        assertThat(err.toString()).contains("goal-document har ingen standardmall: ange --template.");
        assertThat(kansli("read --kind members --template", MEMBERS, workbook()))
                .isEqualTo(1);
        assertThat(out.toString()).contains(MEMBERS);
    }

    @Test
    void documentIsNeverReplacedByItsJson() throws IOException {
        String workbook = workbook();

        assertThat(kansli("read --kind members -o " + workbook, workbook)).isEqualTo(2);
        assertThat(err.toString()).contains("skulle skriva över dokumentet");
    }

    @Test
    void filesThatCannotBeReadOrWrittenAreNamed() throws IOException {
        String edited = edited(sheet -> write(sheet, 5, 1, "digital strateg"));

        assertThat(kansli("read --kind members", "finns-inte.xlsx")).isEqualTo(3);
        assertThat(kansli("read --kind members -o " + folder.resolve("saknas/ut.json"), edited))
                .isEqualTo(3);
        assertThat(err.toString()).contains("finns-inte.xlsx: filen", "ut.json: filen eller mappen finns inte.");
    }

    @Test
    void versionsAreComparedWhateverTheyAreKeptIn() throws IOException {
        String edited = edited(sheet -> write(sheet, 5, 1, "digital strateg"));
        String json = folder.resolve("ut.json").toString();
        kansli("read --kind members -o " + json, edited);
        out.getBuffer().setLength(0);

        assertThat(kansli("diff --kind members", MEMBERS, json)).isEqualTo(4);
        assertThat(kansli("diff --kind members", MEMBERS, edited)).isEqualTo(4);
        assertThat(kansli("diff --kind members", json, edited)).isZero();

        assertThat(out.toString().lines()).containsExactly(TITLE, TITLE);
    }

    @Test
    void whatIsWrongWithEitherVersionIsTold() throws IOException {
        String broken = Files.writeString(folder.resolve("trasig.json"), "{").toString();
        String edited = edited(sheet -> write(sheet, 5, 4, "kejsare"));

        assertThat(kansli("diff --kind members", broken, edited)).isEqualTo(1);

        assertThat(out.toString()).contains("trasig.json:1:", "Ledamöter!E6");
    }

    /** The register as a workbook to work in. */
    private String workbook() {
        kansli("render --kind members --copy working -o " + folder, MEMBERS);
        out.getBuffer().setLength(0);
        return folder.resolve("ikt-strateger-2027.xlsx").toString();
    }

    /** The register as a workbook that somebody has written in. */
    private String edited(Consumer<XSSFSheet> edit) throws IOException {
        Path file = Path.of(workbook());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            edit.accept(workbook.getSheetAt(0));
            try (OutputStream target = Files.newOutputStream(file)) {
                workbook.write(target);
            }
        }
        return file.toString();
    }

    private static void write(XSSFSheet sheet, int row, int column, String text) {
        XSSFCell cell = sheet.getRow(row).getCell(column);
        cell.setBlank(); // else POI leaves the text inside the cell as it was
        cell.setCellValue(text);
    }

    /** Runs a command with files after it. */
    private int kansli(String command, String... files) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of(files));
        return Kansli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }
}
