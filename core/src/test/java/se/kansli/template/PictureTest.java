package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.picture;
import static se.kansli.template.Docx.run;

import jakarta.validation.Valid;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.problem.Problem;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;
import se.kansli.text.Pictures;

/** Pictures from data, in Word's own picture control. */
class PictureTest {
    private static final Picture WIDE = Pictures.picture(200, 100, Color.RED);
    private static final Picture HIGH = Pictures.picture(100, 200, Color.GREEN);
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Pictures alone and in a list. */
    public record Album(
            @Nullable String title, @Nullable @Valid Picture cover, List<@Valid Picture> pages) {}

    @Test
    void drawingKeepsItsFrameAndGetsThePicture() {
        String template = p(run("Se "), picture("cover"));

        byte[] file = render(Docx.of(template), album(WIDE), Copy.FINAL);

        assertThat(Docx.bodyOf(file))
                .startsWith(p(run("Se "), "<w:r><w:drawing>").replace("</w:p>", ""))
                .contains("<wp:docPr id=\"7\" descr=\"En färgad yta\" name=\"Bild 7\"></wp:docPr>")
                .contains("<pic:cNvPr id=\"0\" descr=\"En färgad yta\" name=\"x.png\"/>")
                .contains("<a:blip r:embed=\"kansli0\"><a:grayscl/></a:blip><a:stretch>")
                .contains("<a:prstGeom prst=\"rect\"/>")
                .doesNotContain("srcRect", "platshållare", "C183D7F6", "rId8");
        assertThat(Docx.part(file, "word/_rels/document.xml.rels"))
                .contains("<Relationship Id=\"kansli0\" Type=\"" + OFFICE
                        + "image\" Target=\"/word/media/kansli-1.png\"/>");
        assertThat(Docx.open(file).get("word/media/kansli-1.png"))
                .isEqualTo(WIDE.content().bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "200, 100,    , 1440000, 720000",
        "100, 200,    ,  540000, 1080000",
        " 40,  30,    , 1440000, 1080000",
        "200, 100,  20,  720000, 360000",
        "200, 100, 500, 1440000, 720000",
        "100, 200,  30,  540000, 1080000",
        "2000,  1,    , 1440000, 720"
    })
    void isAsLargeAsItHasRoomForOrAsWideAsItAsks(int width, int height, Integer millimetres, long cx, long cy) {
        Picture picture = new Picture(ImageBytes.of(Pictures.png(width, height)), "x", millimetres);

        String body = Docx.bodyOf(render(Docx.of(p(picture("cover"))), album(picture), Copy.FINAL));

        String size = " cx=\"" + cx + "\" cy=\"" + cy + "\"";
        assertThat(body).contains("<wp:extent" + size).contains("<a:ext" + size);
    }

    @Test
    void sameFileTwiceIsOnePart() {
        Docx template = Docx.of(each("pages", p(picture("pages[]"))), p(picture("cover")));
        Album album = new Album("x", WIDE, List.of(WIDE, HIGH, WIDE));

        byte[] file = render(template, album, Copy.FINAL);

        assertThat(all(Docx.bodyOf(file), "r:embed=\"([^\"]+)\""))
                .containsExactly("kansli0", "kansli1", "kansli0", "kansli0");
        assertThat(Docx.open(file).keySet())
                .filteredOn(name -> name.startsWith("word/media/"))
                .containsExactly("word/media/kansli-1.png", "word/media/kansli-2.png");
    }

    @Test
    void everyDrawingOfALoopHasAnIdOfItsOwn() {
        Docx template = Docx.of(each("pages", p(picture("pages[]"))), p(field("title")));

        for (Copy copy : Copy.values()) {
            String body = Docx.bodyOf(render(template, new Album("x", null, List.of(WIDE, HIGH, WIDE)), copy));
            assertThat(all(body, "<wp:docPr id=\"([^\"]+)\"")).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void pictureInAHeaderBelongsToTheHeader() {
        Docx template = Docx.of(p(field("title")))
                .with("word/header1.xml", "<w:hdr " + Docx.NAMESPACES + ">" + p(picture("cover")) + "</w:hdr>")
                .withRelationship("rId7", "header", "header1.xml");

        byte[] file = render(template, album(WIDE), Copy.FINAL);

        assertThat(Docx.part(file, "word/_rels/header1.xml.rels")).contains("kansli0", "kansli-1.png");
        assertThat(Docx.part(file, "word/_rels/document.xml.rels")).doesNotContain("kansli");
    }

    @Test
    void absentPictureLeavesNothingInAFinishedCopyAndThePlaceholderInAWorkingOne() {
        String around = control("cover", "<w:picture/>", p("<w:r>" + Docx.drawing("rId8") + "</w:r>"));
        Docx template = Docx.of(around, p(field("title")));
        Album without = new Album("x", null, List.of());

        byte[] file = render(template, without, Copy.FINAL);
        assertThat(Docx.bodyOf(file)).isEqualTo(p(run("x")));
        assertThat(Docx.open(file).keySet()).noneMatch(name -> name.contains("media"));
        assertThat(Docx.bodyOf(render(template, without, Copy.WORKING)))
                .startsWith(around.replace("<w:picture/>", "<w:showingPlcHdr/><w:picture/>"));
    }

    @Test
    void workingCopyKeepsTheControlAndItsKind() {
        String control = picture("cover").replace("<w:picture/>", "<w:showingPlcHdr/><w:picture/>");

        String body = Docx.bodyOf(render(Docx.of(p(control)), album(WIDE), Copy.WORKING));

        assertThat(body)
                .contains("<w:tag w:val=\"cover\"/>", "<w:picture/>", "kansli0")
                .doesNotContain("showingPlcHdr");
    }

    @Test
    void contentTypesKnowThePictures() {
        byte[] jpeg = Pictures.jpeg(4, 3);
        Picture photo = new Picture(ImageBytes.of(jpeg), "x", null);

        byte[] file = render(Docx.of(p(picture("cover"))), album(photo), Copy.FINAL);

        assertThat(Docx.part(file, "[Content_Types].xml"))
                .containsOnlyOnce("<Default Extension=\"png\" ContentType=\"image/png\"/>")
                .containsOnlyOnce("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>");
        assertThat(Docx.open(file)).containsEntry("word/media/kansli-1.jpeg", jpeg);
        // what was filled in can be a template again
        Docx again = Docx.of(p(picture("cover")));
        Docx.open(file).forEach((name, content) -> {
            if (!name.equals("word/document.xml")) {
                again.with(name, content);
            }
        });
        Map<String, byte[]> second = Docx.open(render(again, album(WIDE), Copy.FINAL));
        assertThat(second).containsKeys("word/media/kansli-1.jpeg", "word/media/kansli-2.png");
        assertThat(new String(second.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                .containsOnlyOnce("\"kansli0\"")
                .containsOnlyOnce("\"kansli1\"");
        assertThat(new String(second.get("[Content_Types].xml"), StandardCharsets.UTF_8))
                .containsOnlyOnce("image/png")
                .containsOnlyOnce("image/jpeg");
    }

    @Test
    void descriptionMayHaveAnything() {
        Picture picture = new Picture(WIDE.content(), "Rad \"ett\" <&>\nrad två", null);
        Docx template = Docx.of(p(picture("cover"), field("cover.alternativeText")));

        assertThat(Docx.bodyOf(render(template, album(picture), Copy.FINAL)))
                .contains("descr=\"Rad &quot;ett&quot; &lt;&amp;&gt;&#10;rad två\"")
                .contains("Rad &quot;ett&quot; &lt;&amp;&gt;</w:t><w:br/>");
    }

    @Test
    void pictureWithoutDescriptionIsRefused() {
        Docx template = Docx.of(p(picture("cover")));
        Picture silent = new Picture(WIDE.content(), " ", null);

        assertThatThrownBy(() -> render(template, album(silent), Copy.FINAL))
                .hasMessageContaining("cover.alternativeText");
    }

    @Test
    void refusesPicturesInOtherControlsAndTheReverse() {
        assertThat(codes(p(field("cover")))).containsExactly("template.kind");
        assertThat(codes(control("cover", p(run("x"))))).containsExactly("template.kind");
        assertThat(codes(p(picture("title")))).containsExactly("template.kind");
        assertThat(codes(p(picture("pages")))).containsExactly("template.list-as-value");
        assertThat(codes(p(picture("cover|long")))).containsExactly("template.format");
        assertThat(codes(p(picture("cover.content")))).containsExactly("template.picture-file");
        assertThat(codes(p(control("cover", "<w:picture/>", run("ingen bild")))))
                .containsExactly("template.no-picture");
        assertThat(codes(p(control(
                        "cover", "<w:picture/>", "<w:r>" + Docx.drawing("rId8") + Docx.drawing("rId8") + "</w:r>"))))
                .containsExactly("template.no-picture");
    }

    private static Album album(Picture cover) {
        return new Album("x", cover, List.of());
    }

    private static List<String> codes(String body) {
        return Refusal.of(TemplateCheck.of(Album.class, Docx.of(body).bytes())).stream()
                .map(Problem::code)
                .toList();
    }

    private static byte[] render(Docx template, Album album, Copy copy) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Template.compile(Album.class, template.bytes()).render(album, copy, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
