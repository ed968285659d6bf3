package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.NAMESPACES;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No document tells who made its template, where that came from, and whom it was to be sent to. */
class StrippingTest {
    private static final String SETTINGS = "word/settings.xml";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    @Test
    void templateOfTheTemplateIsTakenOut() {
        Docx template = settings("<w:zoom w:percent=\"100\"/><w:attachedTemplate r:id=\"rId1\"/>")
                .withRelationship(SETTINGS, "rId1", "attachedTemplate", "file:///c:/anna/normal.dotm", true)
                .withRelationship(SETTINGS, "rId2", "hyperlink", "https://example.se", true);

        Map<String, String> file = rendered(template);

        assertThat(file.get(SETTINGS)).contains("<w:zoom w:percent=\"100\"/></w:settings>");
        assertThat(file.get("word/_rels/settings.xml.rels")).contains("rId2").doesNotContain("rId1", "anna");
    }

    @Test
    void mailMergeIsTakenOutWithItsAddressees() {
        Docx template = settings("<w:mailMerge><w:dataSource r:id=\"rId1\"/></w:mailMerge>")
                .withRelationship(SETTINGS, "rId1", "mailMergeSource", "file:///c:/anna/namn.xlsx", true)
                .withRelationship(SETTINGS, "rId2", "recipientData", "recipientData.xml", false)
                .with("word/recipientData.xml", "<w:recipients " + NAMESPACES + "/>")
                .withContentType("<Override PartName=\"/word/recipientData.xml\" ContentType=\"application/xml\"/>");

        Map<String, String> file = rendered(template);

        assertThat(file).doesNotContainKey("word/recipientData.xml");
        assertThat(file.get(SETTINGS)).doesNotContain("mailMerge");
        assertThat(file.get("[Content_Types].xml")).doesNotContain("recipientData");
        assertThat(file.get("word/_rels/settings.xml.rels")).doesNotContain("<Relationship ");
    }

    @Test
    void authorsAreTakenOutAndTheRestOfThePropertiesKept() {
        Docx template = template()
                .with(
                        "docProps/core.xml",
                        "<c:coreProperties xmlns:c=\"" + CORE + "\" xmlns:d=\"http://purl.org/dc/elements/1.1/\">"
                                + "<d:title>Protokoll {title}</d:title><d:creator>Anna</d:creator>"
                                + "<c:lastModifiedBy>Anna</c:lastModifiedBy></c:coreProperties>")
                .with(
                        "docProps/app.xml",
                        "<Properties xmlns=\"" + APP + "\"><Template>anna.dotm</Template><Company>Annas</Company>"
                                + "<Manager>Anna</Manager><Pages>3</Pages></Properties>")
                .with(
                        "word/people.xml",
                        "<w15:people " + NAMESPACES + "><w15:person w15:author=\"Anna\"/></w15:people>");
        template.withRelationship(
                "",
                "rId8",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml",
                false);

        Map<String, String> file = rendered(template);

        assertThat(file.get("docProps/core.xml")).contains("<d:title>Protokoll Ärende</d:title></c:coreProperties>");
        assertThat(file.get("docProps/app.xml")).endsWith("><Pages>3</Pages></Properties>");
        assertThat(file.values())
                .noneMatch(part -> part.toLowerCase(Locale.ROOT).contains("anna"));
    }

    @Test
    void anAuthorThatTheDocumentNamesIsKept() {
        Docx template = template()
                .with(
                        "docProps/core.xml",
                        "<c:coreProperties xmlns:c=\"" + CORE + "\" xmlns:d=\"http://purl.org/dc/elements/1.1/\">"
                                + "<d:creator>{title}</d:creator></c:coreProperties>")
                .withRelationship(
                        "",
                        "rId8",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml",
                        false);

        assertThat(rendered(template).get("docProps/core.xml")).contains("<d:creator>Ärende</d:creator>");
    }

    @Test
    void sessionsOfWordAreTakenOut() {
        Docx template = settings("<w:rsids><w:rsidRoot w:val=\"00A1\"/></w:rsids>")
                .replaced("word/styles.xml", "</w:name>", "</w:name><w:rsid w:val=\"00A1\"/>")
                .body("<w:p w:rsidR=\"00A1\"\n w14:paraId=\"1\" w:rsidRDefault=\"00A1\">" + field("title") + "</w:p>");

        Map<String, String> file = rendered(template);

        assertThat(file.values()).noneMatch(part -> part.contains("rsid"));
        assertThat(file.get("word/document.xml")).contains("<w:p\n w14:paraId=\"1\">");
    }

    @Test
    void authorGetsTheFileBackAsItWas() {
        byte[] source = settings("<w:rsids/>").bytes();

        assertThat(Template.compile(Note.class, source).source()).isEqualTo(source);
    }

    @Test
    void whatNeedsNoStrippingStaysByteEqual() {
        Docx template = settings("<w:rsids/>")
                .with("word/theme.xml", "\uFEFF<x  a = 'b'/>")
                .with("docProps/custom.xml", "<Properties><property name='Company'>Kommunen</property></Properties>");
        Map<String, byte[]> before = Docx.open(template.bytes());
        Map<String, byte[]> after = Docx.open(Note.render(template, Note.titled("x"), Copy.FINAL));

        assertThat(after).containsOnlyKeys(before.keySet());
        before.forEach((name, content) -> {
            if (!name.equals("word/document.xml") && !name.equals(SETTINGS)) {
                assertThat(after.get(name)).as(name).isEqualTo(content);
            }
        });
    }

    private static Docx template() {
        return Docx.of(p(field("title")));
    }

    private static Docx settings(String content) {
        return template().withPart("settings", SETTINGS, "<w:settings " + NAMESPACES + ">" + content + "</w:settings>");
    }

    private static Map<String, String> rendered(Docx template) {
        Map<String, String> texts = new LinkedHashMap<>();
        Docx.open(Note.render(template, Note.titled("Ärende"), Copy.WORKING))
                .forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        return texts;
    }
}
