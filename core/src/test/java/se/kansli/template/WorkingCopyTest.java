package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;

/** What a copy to work in carries of the record it was made from: by versions that differ, damaged, or as a template. */
class WorkingCopyTest {
    private static final String BASELINE = "customXml/item1.xml";
    private static final String PROPERTIES = "<ds:datastoreItem ds:itemID=\"{0}\""
            + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs>"
            + "<ds:schemaRef ds:uri=\"urn:se.kansli:baseline:1\"/></ds:schemaRefs></ds:datastoreItem>";
    /** Not that of the XML declaration. */
    private static final String OWN_VERSION = "(?<=baseline:[12]\" )version=\"[^\"]*\"";

    private static final Docx SOURCE = Docx.of(p(run("Rubrik: "), field("title")));
    private static final Template<Note> TEMPLATE = Template.compile(Note.class, SOURCE.bytes());
    private static final Note NOTE =
            new Note("Ärende", "syns inte", null, Note.titled("x").status(), true, null, List.of());

    @Test
    void tellsWhichVersionMadeIt() {
        assertThat(Docx.part(render(TEMPLATE, NOTE, Copy.WORKING), BASELINE))
                .containsPattern(
                        "^<\\?xml [^>]*>\n<baseline xmlns=\"urn:se.kansli:baseline:1\" version=\"[0-9]+[.][0-9]+[.][0-9]+\"");
    }

    @Test
    void aFormThatIsNotKnownYetIsNotReadAtAll() {
        byte[] file = edited(xml -> xml.replace("baseline:1\"", "baseline:2\"")
                .replaceAll(OWN_VERSION, "version=\"7.3.0\"")
                .replaceAll("<(/?)baseline", "<$1document"));

        Problem problem = onlyProblem(file);
        assertThat(problem.code()).isEqualTo("read.newer");
        assertThat(problem.swedish()).contains("nyare version av Kansli (7.3.0)", "uppgradera");
        assertThat(problem.english()).contains("newer version of Kansli (7.3.0)", "upgrade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.0.0", "0.99.0", "0.1.99", "99.0.0-SNAPSHOT"})
    void aRecordOfALaterVersionThatCannotBeUnderstoodIsNotRead(String version) {
        byte[] file = edited(xml -> withJson(xml, json -> json.replace("\"title\"", "\"heading\""))
                .replaceAll(OWN_VERSION, "version=\"" + version + "\""));

        assertThat(onlyProblem(file).code()).isEqualTo("read.newer");
    }

    @Test
    void aRecordOfALaterVersionThatCanBeUnderstoodIsRead() {
        Revision<Note> revision = TEMPLATE.read(edited(xml -> xml.replaceAll(OWN_VERSION, "version=\"99.0.0\"")));

        assertThat(revision.document()).isEqualTo(NOTE);
        assertThat(revision.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"version=\"0.0.1\"", "version=\"\"", "version=\"x\"", ""})
    void aRecordOfAnEarlierVersionThatCannotBeUnderstoodIsTold(String version) {
        assertDocumentOnItsOwn(edited(xml ->
                withJson(xml, json -> json.replace("\"title\"", "\"heading\"")).replaceAll(OWN_VERSION, version)));
    }

    @ParameterizedTest
    @CsvSource({"syns inte, rättat", "</baseline>, ''", "content=, innehåll="})
    void damageIsTold(String text, String other) {
        assertDocumentOnItsOwn(edited(xml -> xml.replace(text, other)));
    }

    private static void assertDocumentOnItsOwn(byte[] file) {
        List<Problem> problems = catchThrowableOfType(InvalidDocumentException.class, () -> TEMPLATE.read(file))
                .problems();

        assertThat(problems).extracting(Problem::code).contains("read.baseline");
        assertThat(problems)
                .filteredOn(Problem::isError)
                .extracting(Problem::path)
                .containsExactly("status");
    }

    @Test
    void whatWordWritesBesideItIsNotTakenForIt() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("customXml/itemProps1.xml", PROPERTIES.getBytes(StandardCharsets.UTF_8));
        parts.putAll(Docx.open(render(TEMPLATE, NOTE, Copy.WORKING)));

        assertThat(TEMPLATE.read(Docx.zip(parts)).baseline()).isEqualTo(NOTE);
    }

    @ParameterizedTest
    @EnumSource(Copy.class)
    void aTemplateMadeFromOneTellsNothingOfIt(Copy copy) {
        Docx source = Docx.of();
        Docx.open(render(TEMPLATE, NOTE, Copy.WORKING)).forEach(source::with);
        source.with("customXml/itemProps1.xml", PROPERTIES)
                .withRelationship(BASELINE, "rId1", "customXmlProps", "itemProps1.xml", false)
                .withContentType("<Override PartName=\"/customXml/itemProps1.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.customXmlProperties+xml\"/>");
        Template<Note> again = Template.compile(Note.class, source.bytes());

        assertTellsNothing(render(again, Note.titled("Annat"), copy), copy);
        if (copy == Copy.WORKING) {
            Revision<Note> revision = again.read(render(again, Note.titled("Annat"), copy));
            assertThat(revision.baseline()).isEqualTo(Note.titled("Annat"));
            assertThat(revision.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Copy.class)
    void aWorkbookTemplateMadeFromOneTellsNothingOfIt(Copy copy) {
        Template<Schedule> template = Template.compile(Schedule.class, ExcelLawProperties.byPoi());
        byte[] source = render(template, Schedule.titled("syns inte"), Copy.WORKING);
        Map<String, byte[]> parts = Docx.open(source);
        parts.replaceAll((name, content) -> name.startsWith("xl/worksheets/") || name.startsWith("xl/tables/")
                ? Docx.open(ExcelLawProperties.byPoi()).getOrDefault(name, content)
                : content);
        assertThat(parts).as("the record is in the template").containsKey(BASELINE);

        assertTellsNothing(
                render(Template.compile(Schedule.class, Docx.zip(parts)), Schedule.titled("Annat"), copy), copy);
    }

    private static void assertTellsNothing(byte[] file, Copy copy) {
        Map<String, byte[]> parts = Docx.open(file);
        assertThat(parts.values())
                .noneMatch(part -> new String(part, StandardCharsets.UTF_8).contains("syns inte"))
                .filteredOn(part -> new String(part, StandardCharsets.UTF_8).contains("urn:se.kansli:baseline"))
                .hasSize(copy == Copy.WORKING ? 1 : 0);
        assertThat(parts.keySet())
                .filteredOn(name -> name.startsWith("customXml/"))
                .hasSize(copy == Copy.WORKING ? 1 : 0);
        assertThat(parts.entrySet())
                .filteredOn(
                        part -> part.getKey().endsWith(".rels") || part.getKey().startsWith("["))
                .filteredOn(part -> new String(part.getValue(), StandardCharsets.UTF_8).contains("itemProps"))
                .isEmpty();
        assertThat(String.join(
                                "",
                                parts.entrySet().stream()
                                        .filter(part -> part.getKey().endsWith(".rels"))
                                        .map(part -> new String(part.getValue(), StandardCharsets.UTF_8))
                                        .toList())
                        .split("/customXml\"", -1))
                .hasSize(copy == Copy.WORKING ? 2 : 1);
    }

    private static byte[] edited(UnaryOperator<String> edit) {
        byte[] file = render(TEMPLATE, NOTE, Copy.WORKING);
        return Edits.edited(file, BASELINE, edit);
    }

    /** Another record, as it would be if it had been written so. */
    private static String withJson(String xml, UnaryOperator<String> edit) {
        int from = xml.indexOf('>', xml.indexOf("<baseline")) + 1;
        int to = xml.indexOf("</baseline>");
        String json = edit.apply(xml.substring(from, to).replace("&quot;", "\""));
        assertThat(json).doesNotContain("&", "<");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return xml.substring(0, from)
                            .replaceAll(
                                    " content=\"[^\"]*\"",
                                    " content=\"" + HexFormat.of().formatHex(hash) + "\"")
                    + json
                    + xml.substring(to);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem onlyProblem(byte[] file) {
        List<Problem> problems = catchThrowableOfType(InvalidDocumentException.class, () -> TEMPLATE.read(file))
                .problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static <T extends Record> byte[] render(Template<T> template, T document, Copy copy) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.render(document, copy, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
