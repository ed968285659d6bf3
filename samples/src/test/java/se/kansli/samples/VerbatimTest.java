package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.Copy;
import se.kansli.templates.StandardTemplates;

/** Every word of the real mandates stands in the documents, in order, and nothing else, as another library reads them. */
class VerbatimTest {

    @ParameterizedTest
    @ValueSource(strings = {"ikt-strateger", "grundskolan"})
    void everyWordOfTheOriginalIsThereAndNoOther(String name) throws IOException {
        assertThat(Seed.words(documentText(name))).containsExactlyElementsOf(Seed.words(Seed.text(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utifrån  Måldokument",
                "Samverka  kring att tillgodose advekavat",
                " Höjd utbildningsnivå",
                "från  fjärr-"
            })
    void oddSpacesAndSpellingsAreKept(String odd) throws IOException {
        assertThat(documentText("ikt-strateger")).contains(odd);
    }

    private static String documentText(String name) throws IOException {
        MandateDescription mandate = Json.read(Path.of("data/mandates", name + ".json"), MandateDescription.class);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        StandardTemplates.neutral().mandate().render(mandate, Copy.FINAL, file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.toByteArray()))) {
            return document.getBodyElements().stream().map(VerbatimTest::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(IBodyElement element) {
        return ((XWPFParagraph) element).getText();
    }
}
