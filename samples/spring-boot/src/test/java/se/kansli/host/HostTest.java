package se.kansli.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.host.Client.data;
import static se.kansli.host.Client.edited;
import static se.kansli.host.Client.text;
import static se.kansli.host.Client.unzip;
import static se.kansli.host.Client.wordText;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** What a case-management system sees of Kansli in a web service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostTest {
    private static final byte[] MANDATE = data("mandates/grundskolan.json");

    @Value("${local.server.port}")
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    // --- a mandate ---

    @Test
    void tellsTheWarningsOfAMandate() {
        HttpResponse<byte[]> answer = client.json("/mandate/validate", MANDATE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(text(answer), "$.warnings[*].severity"))
                .isNotEmpty()
                .containsOnly("warning");
        assertThat(JsonPath.<List<String>>read(text(answer), "$.warnings[*].place"))
                .contains("106:17")
                .allMatch(place -> place.matches("[1-9][0-9]*:[1-9][0-9]*"));
    }

    @Test
    void tellsEveryProblemOfAMandate() {
        String wrong = new String(MANDATE, UTF_8)
                .replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"\"")
                .replaceFirst("\"type\": \"NETWORK\"", "\"type\": \"CLUB\"");

        HttpResponse<byte[]> answer = client.json("/mandate/validate", wrong.getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        String problem = text(answer);
        assertThat(JsonPath.<Map<String, Object>>read(problem, "$"))
                .containsEntry("type", "/problems/invalid-document")
                .containsEntry("title", "Dokumentet har fel")
                .containsEntry("status", 422)
                .containsEntry("instance", "/mandate/validate");
        assertThat(JsonPath.<String>read(problem, "$.detail")).startsWith("2 fel måste rättas");
        assertThat(JsonPath.<List<String>>read(problem, "$.problems[?(@.severity == 'error')].path"))
                .containsExactly("title", "network.type");
        assertThat(JsonPath.<Map<String, String>>read(problem, "$.problems[0]"))
                .containsOnlyKeys("path", "place", "code", "severity", "swedish", "english")
                .containsEntry("place", "2:12")
                .containsEntry("code", "V01");
    }

    @Test
    void tellsTheLawThatARuleStandsOn() {
        String late = new String(data("notices/utbildningsnamnden.json"), UTF_8)
                .replace("\"sentOn\": \"2027-03-09\"", "\"sentOn\": \"2027-03-15\"");

        HttpResponse<byte[]> answer = client.json("/board-notice/validate", late.getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(text(answer), "$.warnings[?(@.code == 'V16')].basis"))
                .containsExactly("KL 6:44");
    }

    @ParameterizedTest
    @CsvSource({
        "'en',            The document has errors",
        "'en-GB,sv;q=.5', The document has errors",
        "'sv-SE',         Dokumentet har fel",
        "'fi,en;q=0.5',   The document has errors",
        "'fi',            Dokumentet har fel",
    })
    void speaksTheLanguageThatIsAskedFor(String languages, String title) {
        HttpResponse<byte[]> answer =
                client.json("/mandate/validate", "{}".getBytes(UTF_8), "Accept-Language", languages);

        assertThat(JsonPath.<String>read(text(answer), "$.title")).isEqualTo(title);
    }

    @Test
    void makesAMandate() {
        HttpResponse<byte[]> answer = client.json("/mandate/document?copy=final", MANDATE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Client.WORD);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .contains("Uppdragsbeskrivning")
                .endsWith("filename*=UTF-8''Uppdragsbeskrivning%20Grundskolan.docx");
        assertThat(wordText(answer.body())).contains("Nätverket för rektorer i grundskolan");
    }

    @Test
    void makesAWorkbookOfAWorkPlan() {
        HttpResponse<byte[]> answer =
                client.json("/work-plan/document?copy=working&format=xlsx", data("work-plans/ikt-strateger-2027.json"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(unzip(answer.body())).containsKey("xl/workbook.xml");
    }

    @Test
    void namesFilesSafelyWhateverTheRecordSays() {
        String named = new String(MANDATE, UTF_8)
                .replaceFirst("\"name\": \"Grundskolan\"", "\"name\": \"../../\\\\\\\\å\\\\\"b;c\"");

        HttpResponse<byte[]> answer = client.json("/mandate/document?copy=final", named.getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("%C3%A5")
                .doesNotContain("/", "\\", "%2F", "%5C", "%22");
    }

    // --- the year's mandates ---

    @Test
    void makesTheMandatesOfAYear() {
        String first = line(MANDATE);
        String second = line(data("mandates/ikt-strateger.json"));

        HttpResponse<byte[]> begun = batch(first + "\n" + second + "\n");
        assertThat(begun.statusCode()).isEqualTo(202);
        String place = place(begun);
        String ended = whenEnded(place);
        HttpResponse<byte[]> documents = client.get(place + "/documents");

        assertThat(JsonPath.<Map<String, Object>>read(ended, "$"))
                .containsEntry("state", "COMPLETED")
                .containsEntry("made", 2)
                .containsEntry("failed", 0);
        assertThat(documents.headers().firstValue("Content-Type")).hasValue("application/zip");
        Map<String, byte[]> files = unzip(documents.body());
        assertThat(files)
                .containsOnlyKeys(
                        "SHA256SUMS",
                        "Uppdragsbeskrivning Grundskolan.docx",
                        "Uppdragsbeskrivning Skaraborgs IKT-strateger.docx");
        assertThat(files.get("Uppdragsbeskrivning Grundskolan.docx"))
                .isEqualTo(client.json("/mandate/document?copy=final", MANDATE).body());

        assertThat(client.delete(place).statusCode()).isEqualTo(204);
        assertThat(client.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void makesNoneOfTheMandatesIfOneIsWrong() {
        String good = line(MANDATE);
        String place = place(batch(good + "\n" + good.replaceFirst("NETWORK", "CLUB") + "\n"));
        String ended = whenEnded(place);

        assertThat(JsonPath.<Map<String, Object>>read(ended, "$"))
                .containsEntry("state", "REFUSED")
                .containsEntry("checked", 2)
                .containsEntry("made", 0)
                .containsEntry("failed", 1);
        assertThat(JsonPath.<String>read(ended, "$.wrong[0].line")).isEqualTo("mandates.jsonl:2");
        assertThat(JsonPath.<List<String>>read(ended, "$.wrong[0].problems[*].path"))
                .contains("network.type");
        assertThat(client.get(place + "/documents").statusCode()).isEqualTo(409);
        client.delete(place);
    }

    @Test
    void cancelsABatchThatIsDeleted() {
        String good = line(MANDATE);
        String many = IntStream.range(0, 600)
                .mapToObj(number -> good.replaceFirst("\"name\":\"Grundskolan", "$0 " + number))
                .collect(Collectors.joining("\n"));
        String running = place(batch(many));
        String waiting = place(batch("{}"));

        HttpResponse<byte[]> waitingIsGone = client.delete(waiting);
        HttpResponse<byte[]> runningIsToGo = client.delete(running);

        assertThat(waitingIsGone.statusCode()).isEqualTo(204);
        assertThat(client.get(waiting).statusCode()).isEqualTo(404);
        assertThat(runningIsToGo.statusCode()).isEqualTo(202);
        Instant latest = Instant.now().plus(Duration.ofSeconds(30));
        while (client.get(running).statusCode() != 404) {
            assertThat(Instant.now()).isBefore(latest);
        }
    }

    @Test
    void takesNoMoreBatchesThanItHasRoomFor() {
        List<String> places =
                Stream.of(batch("{}"), batch("{}")).map(HostTest::place).toList();
        HttpResponse<byte[]> third = batch("{}");
        places.forEach(this::whenEnded);
        places.forEach(client::delete);
        HttpResponse<byte[]> fourth = batch("{}");

        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(fourth.statusCode()).isEqualTo(202);
        String place = place(fourth);
        whenEnded(place);
        client.delete(place);
    }

    @Test
    void refusesABatchThatIsTooLarge() {
        HttpResponse<byte[]> answer = batch(" ".repeat((4 << 20) + 1));
        HttpResponse<byte[]> largest = batch(" ".repeat(4 << 20));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(largest.statusCode()).isEqualTo(202);
        String place = place(largest);
        whenEnded(place);
        client.delete(place);
    }

    private HttpResponse<byte[]> batch(String lines) {
        return client.post("/mandates/batch", "application/x-ndjson", lines.getBytes(UTF_8));
    }

    private static String place(HttpResponse<byte[]> begun) {
        return begun.headers().firstValue("Location").orElseThrow();
    }

    private String whenEnded(String place) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(30));
        String status = text(client.get(place));
        while (List.of("WAITING", "CHECKING", "MAKING").contains(JsonPath.<String>read(status, "$.state"))) {
            assertThat(Instant.now()).isBefore(latest);
            status = text(client.get(place));
        }
        return status;
    }

    /** A sample in one line: no text in them has a line break of its own. */
    private static String line(byte[] json) {
        return new String(json, UTF_8).replaceAll("\n *", "");
    }

    // --- from notice to protocol ---

    @Test
    void startsAProtocolAndTakesItBack() {
        HttpResponse<byte[]> draft = client.upload(
                "/protocol/draft",
                Map.of("notice", data("notices/2027-2.json"), "previous", data("protocols/2027-1.json")));
        assertThat(draft.statusCode()).isEqualTo(200);
        assertThat(draft.headers().firstValue("Content-Type")).hasValue(Client.WORD);

        HttpResponse<byte[]> revision =
                client.upload("/protocol/revision", Map.of("file", data("edited/protokoll-2027-2.docx")));
        assertThat(revision.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(text(revision), "$.changes[*].kind"))
                .contains("EDITED", "ADDED");
        String json = part(text(revision), "document");
        assertThat(JsonPath.<String>read(json, "$.body.id")).isEqualTo("ikt-strateger");

        HttpResponse<byte[]> signed = client.json("/protocol/document?copy=final", json.getBytes(UTF_8));
        assertThat(signed.statusCode()).isEqualTo(200);
        assertThat(wordText(signed.body())).contains("IKT-strateger");
    }

    @Test
    void continuesTheParagraphsOfThePreviousProtocol() {
        byte[] notice = data("notices/2027-2.json");

        HttpResponse<byte[]> continued =
                client.upload("/protocol/draft", Map.of("notice", notice, "previous", data("protocols/2027-1.json")));
        HttpResponse<byte[]> first = client.upload("/protocol/draft", Map.of("notice", notice));

        assertThat(firstNumber(continued)).isEqualTo(12);
        assertThat(firstNumber(first)).isEqualTo(1);
    }

    @Test
    void checksTheRulesThatAreAskedFor() {
        byte[] draft = client.upload("/protocol/draft", Map.of("notice", data("notices/2027-2.json")))
                .body();
        String protocol = part(text(client.upload("/protocol/revision", Map.of("file", draft))), "document")
                .replaceFirst("\"heading\":\"[^\"]*", "$0 811218-9876");

        assertThat(errors("/protocol/validate", protocol)).isEmpty();
        assertThat(errors("/protocol/validate?for=publication", protocol)).containsOnly("V35");
        assertThat(errors("/protocol/validate?for=statutory,finished", protocol))
                .contains("V23")
                .doesNotContain("V35");
    }

    private List<String> errors(String path, String json) {
        String answer = text(client.json(path, json.getBytes(UTF_8)));
        assertThat(JsonPath.<List<String>>read(answer, "$..place"))
                .isNotEmpty()
                .allMatch(place -> place.matches("[1-9][0-9]*:[1-9][0-9]*"));
        return JsonPath.read(answer, "$..[?(@.severity == 'error')].code");
    }

    private int firstNumber(HttpResponse<byte[]> draft) {
        HttpResponse<byte[]> revision = client.upload("/protocol/revision", Map.of("file", draft.body()));
        return JsonPath.read(text(revision), "$.document.items[0].number");
    }

    @Test
    void refusesAnEditedDocumentThatCannotBeUnderstood() {
        byte[] draft = client.upload("/protocol/draft", Map.of("notice", data("notices/2027-2.json")))
                .body();

        HttpResponse<byte[]> answer =
                client.upload("/protocol/revision", Map.of("file", edited(draft, "9.00–12.00", "nio")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(text(answer), "$.problems[?(@.severity == 'error')].path"))
                .contains("meeting.time");
        assertThat(JsonPath.<List<String>>read(text(answer), "$.problems[?(@.severity == 'error')].place"))
                .allMatch(place -> place.startsWith("word/"));
    }

    private static String part(String json, String name) {
        Map<String, Object> value = JsonPath.read(json, "$." + name);
        return JsonPath.parse(value).jsonString();
    }

    // --- templates ---

    @Test
    void findsNoErrorInTheStandardTemplate() {
        HttpResponse<byte[]> answer = client.upload(
                "/templates/mandate/check", Map.of("file", template().source()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(text(answer), "$.isUsable")).isTrue();
    }

    @Test
    void tellsWhatIsWrongWithATemplate() {
        byte[] wrong = edited(template().source(), "w:val=\"network.name\"", "w:val=\"network.nam\"");

        HttpResponse<byte[]> answer = client.upload("/templates/mandate/check", Map.of("file", wrong));

        assertThat(JsonPath.<Boolean>read(text(answer), "$.isUsable")).isFalse();
        assertThat(JsonPath.<List<String>>read(text(answer), "$.problems[*].english"))
                .anyMatch(text -> text.contains("network.nam") && text.contains("network.name"));
    }

    @Test
    void writesWhatIsWrongInTheTemplateItself() {
        byte[] wrong = edited(template().source(), "w:val=\"network.name\"", "w:val=\"network.nam\"");

        HttpResponse<byte[]> answer =
                client.upload("/templates/mandate/check", Map.of("file", wrong), "Accept", Client.WORD);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Client.WORD);
        assertThat(new String(unzip(answer.body()).get("word/comments.xml"), UTF_8))
                .contains("network.nam");
    }

    @Test
    void refusesToWriteInWhatIsNoWordFile() {
        HttpResponse<byte[]> answer =
                client.upload("/templates/mandate/check", Map.of("file", MANDATE), "Accept", Client.WORD);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<String>read(text(answer), "$.type")).isEqualTo("/problems/invalid-template");
    }

    private static Template<MandateDescription> template() {
        return StandardTemplates.neutral().mandate();
    }

    // --- what clients do wrong ---

    @ParameterizedTest
    @CsvSource({
        "/recipe/validate,                       404, Det finns inget sådant slags dokument.",
        "/mandate/draft,                         415, ",
        "/mandate/document?copy=final&format=pdf, 400, Det finns ingen mall i det formatet för detta slags dokument.",
        "/mandate/document?copy=secret,          400, ",
        "/mandate/document,                      400, ",
        "/mandate/validate?for=fun,              400, ",
        "/%2e%2e/validate,                       400, ",
    })
    void answersWhatItCannotDoWithAProblem(String path, int status, String detail) {
        HttpResponse<byte[]> answer = client.json(path, MANDATE);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (detail != null) {
            assertThat(JsonPath.<String>read(text(answer), "$.detail")).isEqualTo(detail);
        }
        assertThat(text(answer)).doesNotContain("Exception", "\tat ", "se.kansli");
    }

    @Test
    void refusesAnUploadThatIsTooLarge() {
        HttpResponse<byte[]> answer = client.upload("/protocol/revision", Map.of("file", new byte[(16 << 20) + 1]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void refusesJsonThatIsTooLarge() {
        HttpResponse<byte[]> answer =
                client.json("/mandate/validate", " ".repeat((16 << 20) + 1).getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(text(answer), "$.problems[*].code"))
                .containsExactly("json.size");
    }

    @ParameterizedTest
    @CsvSource({
        "/mandates/batch/../../etc/passwd, 404",
        "/mandates/batch/passwd, 400",
        "/mandates/batch/1b4e28ba-2fa1-11d2-883f-0016d3cca427, 404"
    })
    void findsNoBatchThatNobodyBegan(String path, int status) {
        HttpResponse<byte[]> answer = client.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(text(answer)).doesNotContain("Exception");
    }
}
