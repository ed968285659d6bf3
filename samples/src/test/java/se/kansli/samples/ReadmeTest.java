package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.batch.Batch;
import se.kansli.batch.BatchListener;
import se.kansli.batch.BatchReport;
import se.kansli.batch.FileNames;
import se.kansli.batch.Item;
import se.kansli.batch.Items;
import se.kansli.batch.Product;
import se.kansli.calendar.ICalendar;
import se.kansli.json.Json;
import se.kansli.json.JsonLines;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.RenewedMandate;
import se.kansli.meeting.MeetingNotice;
import se.kansli.problem.Problem;
import se.kansli.protocol.Protocol;
import se.kansli.template.Copy;
import se.kansli.template.Revision;
import se.kansli.template.Template;
import se.kansli.templates.HouseStyle;
import se.kansli.templates.StandardTemplates;
import se.kansli.validation.Final;
import se.kansli.validation.Statutory;
import se.kansli.validation.Validation;

/** The examples of the README are code that runs. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void exampleRunsAsItStands() throws IOException {
        Files.copy(Path.of("data/mandates/grundskolan.json"), folder.resolve("grundskolan.json"));

        Template<MandateDescription> template = StandardTemplates.neutral().mandate();
        MandateDescription mandate = Json.read(in("grundskolan.json"), MandateDescription.class);
        template.render(mandate, in("grundskolan.docx"));

        assertThat(folder.resolve("grundskolan.docx")).isNotEmptyFile();
    }

    @Test
    void exampleOfMeetingsRunsAsItStands() throws IOException {
        Files.copy(Path.of("data/notices/2027-2.json"), folder.resolve("kallelse.json"));
        Files.copy(Path.of("data/protocols/2027-1.json"), folder.resolve("protokoll-1.json"));

        MeetingNotice notice = Json.read(in("kallelse.json"), MeetingNotice.class);
        Protocol previous = Json.read(in("protokoll-1.json"), Protocol.class);
        Protocol draft = Protocol.from(notice, previous);
        Template<Protocol> minutes = StandardTemplates.neutral().protocol();
        minutes.render(draft, in("protokoll-2.docx"));

        Revision<Protocol> revision = minutes.read(in("protokoll-2.docx"));
        revision.changes().forEach(System.out::println);
        List<Problem> problems = Validation.check(revision.document(), Statutory.class, Final.class);
        minutes.render(revision.document(), Copy.PUBLIC, in("protokoll-2-webb.docx"));
        ICalendar.of(notice, Instant.now()).write(in("kallelse.ics"));

        assertThat(revision.document()).isEqualTo(draft);
        assertThat(folder.resolve("protokoll-2-webb.docx")).isNotEmptyFile();
        assertThat(folder.resolve("kallelse.ics")).isNotEmptyFile();
        assertThat(problems).extracting(Problem::code).contains("V23");
    }

    @Test
    void exampleOfAYearRunsAsItStands() throws IOException {
        Files.copy(Path.of("data/goal-document.json"), folder.resolve("mal-2028.json"));
        Files.copy(Path.of("data/batch/uppdrag-2027.jsonl"), folder.resolve("uppdrag-2027.jsonl"));
        Template<MandateDescription> template = StandardTemplates.neutral().mandate();
        MandateDescription mandate = Json.read(Path.of("data/mandates/grundskolan.json"), MandateDescription.class);

        GoalDocument goals = Json.read(in("mal-2028.json"), GoalDocument.class);
        RenewedMandate renewed = mandate.forYear(2028, goals);
        Validation.check(renewed).forEach(System.out::println);

        Items<MandateDescription> items = () -> JsonLines.open(in("uppdrag-2027.jsonl"), MandateDescription.class)
                .map(line -> new Item<>(
                        line.toString(), () -> line.read().forYear(2028, goals).mandate()));
        FileNames<MandateDescription> names = FileNames.of(MandateDescription.class, "{year} {network.name}");
        Batch<MandateDescription> batch = Batch.of(new Product<>(template, Copy.FINAL, names));
        BatchReport report = batch.resume(items, in("uppdrag-2028"), BatchListener.NONE);

        assertThat(report.isClean()).isTrue();
        assertThat(folder.resolve("uppdrag-2028/2028 Grundskolan.docx")).isNotEmptyFile();
    }

    @Test
    void exampleOfAHouseStyleRunsAsItStands() throws IOException {
        Files.copy(Path.of("data/house-styles/exempelbygden.json"), folder.resolve("exempelbygden.json"));

        HouseStyle style = Json.read(in("exempelbygden.json"), HouseStyle.class);
        Template<MeetingNotice> styled = StandardTemplates.in(style).notice();
        Files.write(in("kallelse-mall.docx"), styled.source());

        assertThat(folder.resolve("kallelse-mall.docx")).isNotEmptyFile();
    }

    @Test
    void examplesInTheReadmeAreThoseThatRun() throws IOException {
        List<String> examples = JAVA.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        String source = withoutSpace(Files.readString(Path.of("src/test/java/se/kansli/samples/ReadmeTest.java")));

        List<String> example = examples.stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("//.*", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("import "))
                .map(line -> line.replace("Path.of(", "in("))
                .toList();
        assertThat(examples).hasSize(5);
        assertThat(example).allSatisfy(line -> assertThat(source).contains(withoutSpace(line)));
    }

    /** The page breaks lines where it reads well, the formatter where it must. */
    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }

    private Path in(String name) {
        return folder.resolve(name);
    }
}
