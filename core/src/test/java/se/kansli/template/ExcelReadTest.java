package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.organisation.DocumentStatus;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.template.Change.Kind;
import se.kansli.template.Schedule.Entry;
import se.kansli.text.RichText;

/** Workbooks that come back, as clerks fill them in. */
class ExcelReadTest {
    private static final String SHEET = "Plan 2027";
    private static final byte[] SOURCE = changed(ExcelLawProperties.byPoi(), sheet -> {
        cell(sheet, 3, 5).setCellValue("Läge");
        cell(sheet, 4, 5).setCellValue("{status}");
        sheet.getTables().get(0).setCellReferences(new AreaReference("A3:F4", SpreadsheetVersion.EXCEL2007));
        sheet.getTables().get(0).updateHeaders();
    });
    private static final Template<Schedule> TEMPLATE = Template.compile(Schedule.class, SOURCE);

    private static final Schedule SCHEDULE = Schedule.titled("Årshjul")
            .with(
                    entry("Uppstart", LocalDate.of(2027, 1, 14), DocumentStatus.PROPOSAL, "Anna", "Bo"),
                    entry("Halvtid", LocalDate.of(2027, 6, 3), DocumentStatus.DRAFT),
                    entry("Avslut", LocalDate.of(2027, 12, 9), DocumentStatus.ADOPTED, "Cecilia"));

    private static Entry entry(String what, LocalDate day, DocumentStatus status, String... people) {
        return new Entry(what, day, LocalTime.of(9, 30), 2, status, List.of(people), RichText.of("*Tyst* om " + what));
    }

    /** What a person does with the workbook. */
    @FunctionalInterface
    private interface Edit {
        void on(XSSFSheet sheet);
    }

    private static byte[] edited(Copy copy, Edit edit) {
        return changed(rendered(TEMPLATE, SCHEDULE, copy), edit);
    }

    private static <T extends Record> byte[] rendered(Template<T> template, T document, Copy copy) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            template.render(document, copy, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.toByteArray();
    }

    private static byte[] changed(byte[] file, Edit edit) {
        return changed(file, SHEET, edit);
    }

    private static byte[] changed(byte[] file, String sheet, Edit edit) {
        try (XSSFWorkbook workbook = Schedule.read(file)) {
            edit.on(workbook.getSheet(sheet));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Revision<Schedule> read(Edit edit) {
        return TEMPLATE.read(edited(Copy.WORKING, edit));
    }

    private static List<Problem> problems(Edit edit) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(edit))
                .problems();
    }

    /** POI leaves an inline text beside the new one. */
    private static void type(XSSFSheet sheet, int row, int column, String text) {
        cell(sheet, row, column).setBlank();
        cell(sheet, row, column).setCellValue(text);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow existing = sheet.getRow(row - 1);
        XSSFRow found = existing == null ? sheet.createRow(row - 1) : existing;
        XSSFCell cell = found.getCell(column);
        return cell == null ? found.createCell(column) : cell;
    }

    @Test
    void givesBackWhatWasNotEdited() {
        Revision<Schedule> revision = read(sheet -> {});

        assertThat(revision.document()).isEqualTo(SCHEDULE);
        assertThat(revision.baseline()).isEqualTo(SCHEDULE);
        assertThat(revision.changes()).isEmpty();
        assertThat(revision.warnings()).isEmpty();
    }

    @Test
    void tellsEveryEdit() {
        Revision<Schedule> revision = read(sheet -> {
            type(sheet, 1, 0, "Årshjul 2027");
            cell(sheet, 4, 3).setCellValue(3);
            type(sheet, 5, 1, "fredagen den 4 juni 2027");
            type(sheet, 6, 4, "Cecilia och David");
        });

        assertThat(revision.changes())
                .extracting(Change::toString)
                .containsExactly(
                        "title: ”Årshjul” → ”Årshjul 2027”",
                        "entries[0].hours: ”2” → ”3”",
                        "entries[1].day: ”2027-06-03” → ”2027-06-04”",
                        "entries[2].people[1]: + ”David”");
        assertThat(revision.document().entries().get(1).day()).isEqualTo(LocalDate.of(2027, 6, 4));
    }

    @Test
    void keepsWhatTheWorkbookDoesNotShowWithItsRow() {
        Revision<Schedule> revision = read(sheet -> {
            sheet.shiftRows(3, 3, 10);
            sheet.shiftRows(5, 5, -2);
            sheet.shiftRows(13, 13, -8);
        });

        assertThat(revision.document().entries())
                .extracting(Entry::what, entry -> String.valueOf(entry.note()))
                .containsExactly(
                        tuple("Avslut", "_Tyst_ om Avslut"),
                        tuple("Halvtid", "_Tyst_ om Halvtid"),
                        tuple("Uppstart", "_Tyst_ om Uppstart"));
        assertThat(revision.changes()).extracting(Change::kind).containsOnly(Kind.MOVED);
    }

    @Test
    void readsRowsTypedRightBelowTheTableAndSkipsEmptyOnes() {
        Revision<Schedule> revision = read(sheet -> {
            sheet.shiftRows(4, 5, 1);
            type(sheet, 8, 0, "Extra möte");
            type(sheet, 8, 3, "4");
            type(sheet, 8, 5, "Fastställd");
        });

        assertThat(revision.document().entries())
                .extracting(Entry::what)
                .containsExactly("Uppstart", "Halvtid", "Avslut", "Extra möte");
        assertThat(revision.document().entries().get(3))
                .isEqualTo(new Entry("Extra möte", null, null, 4, DocumentStatus.ADOPTED, List.of(), null));
    }

    @Test
    void findsColumnsByTheirHeadingsWhereverTheyStand() {
        Revision<Schedule> revision = read(sheet -> {
            for (int row = 3; row <= 6; row++) {
                String what = cell(sheet, row, 0).getStringCellValue();
                type(sheet, row, 0, cell(sheet, row, 4).getStringCellValue());
                type(sheet, row, 4, what);
            }
            type(sheet, 3, 3, "  TIMMAR ");
        });

        assertThat(revision.document()).isEqualTo(SCHEDULE);
    }

    @Test
    void findsATableThatHasLostItsNameByItsHeadings() {
        byte[] copy = changed(edited(Copy.WORKING, sheet -> {}), sheet -> {
            sheet.removeTable(sheet.getTables().get(0));
            sheet.shiftRows(0, 10, 2);
        });

        Revision<Schedule> revision = TEMPLATE.read(copy);

        assertThat(revision.document().entries()).isEqualTo(SCHEDULE.entries());
    }

    @Test
    void saysWhichCellsCannotBeUnderstoodAllAtOnce() {
        List<Problem> problems = problems(sheet -> {
            type(sheet, 4, 1, "2027-13-01");
            type(sheet, 5, 2, "efter lunch");
            cell(sheet, 6, 0).setBlank();
            type(sheet, 6, 3, "två");
        });

        assertThat(problems)
                .extracting(Problem::toString)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .startsWith(
                                        SHEET + "!B4 entries[0].day: ”2027-13-01” är inget datum: skriv till exempel"),
                        text -> assertThat(text)
                                .startsWith(SHEET + "!C5 entries[1].time: ”efter lunch” är inget klockslag"),
                        text -> assertThat(text).startsWith(SHEET + "!A6 entries[2].what: Uppgiften ”what” saknas"),
                        text -> assertThat(text).startsWith(SHEET + "!D6 entries[2].hours: ”två” är inget heltal"));
    }

    @Test
    void tellsOfTextThatHasNoPlace() {
        Revision<Schedule> revision = read(sheet -> {
            type(sheet, 4, 7, "ring Bo om detta");
            type(sheet, 20, 0, "Kom ihåg budgeten");
        });

        assertThat(revision.document()).isEqualTo(SCHEDULE);
        assertThat(revision.warnings())
                .extracting(Problem::code, problem -> problem.location().toString())
                .containsExactly(tuple("read.outside", SHEET + "!H4"), tuple("read.outside", SHEET + "!A20"));
        assertThat(revision.warnings().get(0).swedish()).contains("ring Bo om detta");
    }

    @Test
    void tellsOfTextTypedWhereTheWorkbookItselfSaysWhatToShow() {
        byte[] source = changed(SOURCE, sheet -> {
            cell(sheet, 3, 6).setCellValue("Nr");
            cell(sheet, 4, 6).setCellValue("{position}");
            cell(sheet, 3, 7).setCellValue("Utkast");
            cell(sheet, 4, 7).setCellValue("{status.draft}");
            sheet.getTables().get(0).setCellReferences(new AreaReference("A3:H4", SpreadsheetVersion.EXCEL2007));
            sheet.getTables().get(0).updateHeaders();
        });
        Template<Schedule> template = Template.compile(Schedule.class, source);
        byte[] made = rendered(template, SCHEDULE, Copy.WORKING);

        assertThat(template.read(made).warnings()).isEmpty();
        Revision<Schedule> revision = template.read(changed(made, sheet -> {
            cell(sheet, 5, 6).setCellValue(1);
            type(sheet, 6, 7, "ja, nästan");
        }));

        assertThat(revision.document()).isEqualTo(SCHEDULE);
        assertThat(revision.warnings())
                .extracting(Problem::code, problem -> problem.location().toString())
                .containsExactly(tuple("read.filled-in", SHEET + "!G5"), tuple("read.filled-in", SHEET + "!H6"));
        assertThat(revision.warnings().get(1).swedish()).contains("”ja, nästan”");
        assertThat(template.read(changed(made, sheet -> sheet.shiftRows(5, 5, -1)))
                        .warnings())
                .as("a row that was removed")
                .isEmpty();
    }

    @Test
    void tellsOfTextTypedInACellWithANameThatIsNotRead() {
        Template<Note> template = Template.compile(
                Note.class,
                Xlsx.of(Xlsx.row(1, Xlsx.cell("A1", "{title}"), Xlsx.cell("B1", "{status.draft}")))
                        .name("title", "Blad1!$A$1")
                        .name("status.draft", "Blad1!$B$1")
                        .bytes());
        byte[] made = rendered(template, Note.titled("Ärende"), Copy.WORKING);

        assertThat(template.read(made).warnings()).isEmpty();
        assertThat(template.read(changed(made, "Blad1", sheet -> type(sheet, 1, 1, "kanske")))
                        .warnings())
                .extracting(Problem::code)
                .containsExactly("read.filled-in");
    }

    @Test
    void tellsOfAColumnThatIsGone() {
        Revision<Schedule> revision = read(sheet -> type(sheet, 3, 1, "När"));

        assertThat(revision.document()).isEqualTo(SCHEDULE);
        assertThat(revision.warnings()).extracting(Problem::code).contains("read.column-gone", "read.outside");
        assertThat(revision.warnings().get(0).swedish()).contains("”Dag”");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, A1 title", "4, 1, B4 entries[0].day", "4, 2, C4 entries[0].time", "4, 3, D4 entries[0].hours"})
    void refusesAFormulaThatCameToNothingOnce(int row, int column, String place) {
        assertThat(problems(sheet -> {
                    cell(sheet, row, column).setBlank();
                    cell(sheet, row, column).setCellErrorValue((byte) 0x17);
                }))
                .singleElement()
                .asString()
                .startsWith(SHEET + "!" + place)
                .contains("#REF!");
    }

    @Test
    void tellsOfMergedCellsAmongTheRows() {
        Revision<Schedule> revision = read(sheet -> sheet.addMergedRegion(new CellRangeAddress(3, 4, 4, 4)));

        assertThat(revision.warnings()).extracting(Problem::code).containsExactly("read.merged");
    }

    @Test
    void readsWhatExcelMakesOfDatesAndTimes() {
        Revision<Schedule> revision = read(sheet -> {
            cell(sheet, 4, 1).setCellValue(LocalDate.of(2027, 2, 1).atStartOfDay());
            XSSFCell plain = cell(sheet, 5, 1);
            plain.setCellStyle(sheet.getWorkbook().createCellStyle());
            plain.setCellValue(46_500);
            cell(sheet, 6, 2).setCellValue(0.75);
        });

        assertThat(revision.document().entries())
                .extracting(Entry::day)
                .startsWith(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 4, 23));
        assertThat(revision.document().entries().get(2).time()).isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    void readsAFinishedCopyWithoutWhatItDoesNotShow() {
        Revision<Schedule> revision = TEMPLATE.read(edited(Copy.FINAL, sheet -> {}));

        assertThat(revision.baseline()).isNull();
        assertThat(revision.changes()).isEmpty();
        assertThat(revision.document().entries())
                .extracting(Entry::what, Entry::status, Entry::note)
                .containsExactly(
                        tuple("Uppstart", DocumentStatus.PROPOSAL, null),
                        tuple("Halvtid", DocumentStatus.DRAFT, null),
                        tuple("Avslut", DocumentStatus.ADOPTED, null));
    }

    @Test
    void saysThatARowCannotBeAddedWhereTheTemplateLeavesOutWhatItNeeds() {
        Template<Schedule> without = Template.compile(Schedule.class, ExcelLawProperties.byPoi());
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            without.render(SCHEDULE, Copy.WORKING, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] copy = changed(made.toByteArray(), sheet -> type(sheet, 7, 0, "Extra möte"));

        List<Problem> problems = catchThrowableOfType(InvalidDocumentException.class, () -> without.read(copy))
                .problems();

        assertThat(problems)
                .extracting(Problem::toString)
                .anySatisfy(text -> assertThat(text)
                        .startsWith(SHEET + "!A7 entries[3].status: Filen har ingen plats för ”status”"));
    }

    @Test
    void saysWhenAFileIsNoWorkbook() {
        byte[] text = "Hej".getBytes(StandardCharsets.UTF_8);

        List<Problem> problems = catchThrowableOfType(InvalidDocumentException.class, () -> TEMPLATE.read(text))
                .problems();

        assertThat(problems).extracting(Problem::code).containsExactly("document.not-zip");
    }

    @Test
    void saysWhenAWorkbookWasMadeByAnotherTemplate() {
        byte[] other = changed(SOURCE, sheet -> type(sheet, 1, 5, "Bo"));
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            Template.compile(Schedule.class, other).render(SCHEDULE, Copy.WORKING, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        Revision<Schedule> revision = TEMPLATE.read(made.toByteArray());

        assertThat(revision.document()).isEqualTo(SCHEDULE);
        assertThat(revision.warnings()).extracting(Problem::code).contains("read.other-template");
    }
}
