package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.text.RichText;

/** Laws 4 and 5: same record, same template, same bytes; what the template does not bind stays as it was. */
class SameBytesLawTest {
    private static final Docx TEMPLATE = Docx.of(
                    p(field("title")),
                    p(field("date|weekday")),
                    control("text", p(run("x"))),
                    each("items", p(field("items[].name"))))
            .with("word/media/bild.png", new byte[] {1, 2, 3})
            .with("customXml/item1.xml", "<egen  attribut='1'/>");
    private static final Note NOTE = Note.titled("Ärende ıİ")
            .on(LocalDate.of(2026, 11, 23))
            .with(RichText.of("a **b** [c](https://example.se)\n\n1. ett"))
            .with(Note.Item.of("A"), Note.Item.of("B"));

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Tokyo", "ar-EG, America/Sao_Paulo", "sv-SE, Europe/Stockholm", "en-US, UTC"})
    void bytesDoNotDependOnLocaleOrTimeZone(String locale, String zone) {
        byte[] expected = Note.render(TEMPLATE, NOTE, Copy.WORKING);
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(Note.render(TEMPLATE, NOTE, Copy.WORKING)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @Test
    void oneTemplateServesManyThreads() throws Exception {
        Template<Note> template = Template.compile(Note.class, TEMPLATE.bytes());
        byte[] expected = Note.render(TEMPLATE, NOTE, Copy.FINAL);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> results = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                results.add(threads.submit(() -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    template.render(NOTE, Copy.FINAL, out);
                    return out.toByteArray();
                }));
            }
            for (Future<byte[]> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void partsTheTemplateDoesNotBindAreByteEqual() {
        Map<String, byte[]> before = Docx.open(TEMPLATE.bytes());
        Map<String, byte[]> after = Docx.open(Note.render(TEMPLATE, Note.titled("x"), Copy.FINAL));

        assertThat(after).containsOnlyKeys(before.keySet());
        before.remove("word/document.xml");
        before.forEach((name, content) -> assertThat(after.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void onlyACopyToWorkInCarriesTheRecord() {
        Map<String, byte[]> before = Docx.open(TEMPLATE.bytes());
        Map<String, byte[]> after = Docx.open(Note.render(TEMPLATE, Note.titled("x"), Copy.WORKING));

        assertThat(new String(after.remove("customXml/item2.xml"), StandardCharsets.UTF_8))
                .contains("Note", "x");
        assertThat(after).containsOnlyKeys(before.keySet());
        assertThat(new String(after.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                .contains("/customXml/item2.xml");
        before.keySet().removeAll(List.of("word/document.xml", "word/_rels/document.xml.rels"));
        before.forEach((name, content) -> assertThat(after.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void propertiesWithoutAPathAreByteEqual() {
        String relationships = Docx.part(TEMPLATE.bytes(), "_rels/.rels")
                .replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                                + "metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
        byte[] properties = "\uFEFF<cp  a='1'><title>Protokoll</title></cp>".getBytes(StandardCharsets.UTF_8);
        Docx template =
                Docx.of(p(field("title"))).with("_rels/.rels", relationships).with("docProps/core.xml", properties);

        assertThat(Docx.open(Note.render(template, NOTE, Copy.FINAL)).get("docProps/core.xml"))
                .isEqualTo(properties);
    }
}
