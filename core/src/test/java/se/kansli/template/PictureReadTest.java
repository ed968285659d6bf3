package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
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
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;
import se.kansli.text.Pictures;

/** Pictures in documents that come back. */
class PictureReadTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final Picture RED =
            new Picture(Pictures.picture(200, 100, Color.RED).content(), "Skolans entré", 20);
    private static final Picture GREEN = Pictures.picture(100, 200, Color.GREEN);
    private static final byte[] OTHER = Pictures.png(30, 40);
    private static final Docx SOURCE = Docx.of(
            p(run("Titel: "), field("title")),
            p(picture("cover")),
            p(field("cover.alternativeText")),
            each("pages", p(picture("pages[]"))));
    private static final Template<Album> TEMPLATE = Template.compile(Album.class, SOURCE.bytes());
    private static final Album ALBUM = new Album("Skolan", RED, List.of(RED, GREEN));

    /** Pictures alone and in a list. */
    public record Album(
            @Nullable String title, @Nullable @Valid Picture cover, List<@Valid Picture> pages) {}

    @Test
    void givesBackWhatWasNotExchanged() {
        Revision<Album> revision = read(ALBUM, UnaryOperator.identity());

        assertThat(revision.document()).isEqualTo(ALBUM);
        assertThat(revision.changes()).isEmpty();
        assertThat(revision.warnings()).isEmpty();
    }

    @Test
    void absentPictureStaysAbsentAndCanBeFilledIn() {
        Album empty = new Album("Skolan", null, List.of());

        assertThat(read(empty, UnaryOperator.identity()).document()).isEqualTo(empty);
        assertThat(read(empty, parts -> parts.replaced(DOCUMENT, "<w:showingPlcHdr/>", ""))
                        .document())
                .as("a program has forgotten that it is a placeholder")
                .isEqualTo(empty);
        Picture expected = new Picture(ImageBytes.of(OTHER), "Ny bild", null);
        assertThat(read(
                                empty,
                                parts -> exchanged(parts, "rId8", "platshållare", "Ny bild")
                                        .replaced(DOCUMENT, "<w:showingPlcHdr/><w:picture/>", "<w:picture/>"))
                        .document())
                .isEqualTo(new Album("Skolan", expected, List.of(expected)));
    }

    @Test
    void readsThePictureThatStandsThereNow() {
        Revision<Album> revision = read(ALBUM, parts -> exchanged(parts, "kansli1", "En färgad yta", "En blå yta"));

        Picture blue = new Picture(ImageBytes.of(OTHER), "En blå yta", null);
        assertThat(revision.document()).isEqualTo(new Album("Skolan", RED, List.of(RED, blue)));
        assertThat(revision.changes())
                .extracting(Change::toString)
                .containsExactly(
                        "pages[1]: − ”(bild, 100 × 200 bildpunkter), En färgad yta”",
                        "pages[1]: + ”(bild, 30 × 40 bildpunkter), En blå yta”");
    }

    @Test
    void readsADescriptionThatWasEditedAndKeepsTheWidth() {
        Album read = read(
                        ALBUM, parts -> parts.replaced(DOCUMENT, "descr=\"Skolans entré\"", "descr=\"Entrén&#xA;nu\""))
                .document();

        Picture described = new Picture(RED.content(), "Entrén\nnu", 20);
        assertThat(read).isEqualTo(new Album("Skolan", described, List.of(described, GREEN)));
    }

    @Test
    void pictureThatWasTakenAwayIsAbsent() {
        Album without = new Album("Skolan", null, List.of(GREEN));

        assertThat(read(ALBUM, parts -> drawings(parts, "kansli0", "")).document())
                .isEqualTo(without);
        assertThat(read(ALBUM, parts -> drawings(parts, "kansli0", "<w:del w:id=\"900\">$0</w:del>"))
                        .document())
                .as("with changes tracked")
                .isEqualTo(without);
        assertThat(read(ALBUM, parts -> parts.replaced(DOCUMENT, "<w:picture/>", "<w:showingPlcHdr/><w:picture/>"))
                        .document())
                .as("Word's own placeholder")
                .isEqualTo(new Album("Skolan", null, List.of()));
    }

    @Test
    void tellsOfAPictureWhosePlaceIsGoneOnce() {
        Docx source = Docx.of(p(field("title")), p(picture("cover")));
        Template<Album> template = Template.compile(Album.class, source.bytes());
        Album album = new Album("Skolan", RED, List.of());

        Revision<Album> revision =
                template.read(edited(render(template, album), parts -> parts.body(p(field("title", "Skolan")))));

        assertThat(revision.document()).isEqualTo(album);
        assertThat(revision.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("cover");
            assertThat(problem.swedish()).contains("”cover”", "”Skolans entré”");
        });
    }

    @Test
    void pictureWithoutADescriptionIsRefused() {
        Problem problem = problem(parts -> exchanged(parts, "kansli1", "descr=\"En färgad yta\"", ""));

        assertThat(problem.path()).isEqualTo("pages[1].alternativeText");
        assertThat(problem.swedish()).contains("saknar beskrivning");
        assertThat(problem.location()).isInstanceOf(Location.InWord.class);
    }

    @ParameterizedTest
    @CsvSource({
        "<a:blip r:embed=\"kansli1\">, <a:blip r:link=\"rId90\">, read.picture-linked, bara länkar",
        "<a:blip r:embed=\"kansli1\">, <a:blip r:embed=\"rId90\">, read.picture-linked, bara länkar",
        "<a:blip r:embed=\"kansli1\">, <a:blip r:embed=\"rId91\">, read.picture-missing, finns inte",
        "<a:blip r:embed=\"kansli1\">, <a:blip>, read.picture-missing, finns inte",
        "<a:blip r:embed=\"kansli1\">, <a:blip r:embed=\"rId1\">, read.picture-missing, finns inte",
        "<a:blip r:embed=\"kansli1\"><a:grayscl/></a:blip>, <a:noBlip/>, read.picture-kind, ingen bild",
        "<a:blip r:embed=\"kansli1\">, <a:blip r:embed=\"rId92\">, picture.type, varken PNG eller JPEG",
        "<a:blip r:embed=\"kansli1\">, <a:blip r:embed=\"rId93\">, picture.bytes, får vara högst 3000000"
    })
    void tellsWhatCannotBeReadAndWhere(String text, String other, String code, String told) {
        byte[] large = new byte[ImageBytes.MOST_BYTES + 1];
        new Random(1).nextBytes(large);

        Problem problem =
                problem(parts -> parts.withRelationship(DOCUMENT, "rId90", "image", "https://example.se/a.png", true)
                        .withRelationship("rId92", "image", "media/bild.gif")
                        .with("word/media/bild.gif", "GIF87a")
                        .withRelationship("rId93", "image", "media/stor.png")
                        .with("word/media/stor.png", large)
                        .replaced(DOCUMENT, text, other));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.path()).isEqualTo("pages[1].content");
        assertThat(problem.swedish()).contains(told);
        assertThat(problem.location()).isInstanceOfSatisfying(Location.InWord.class, place -> {
            assertThat(place.part()).isEqualTo(DOCUMENT);
            assertThat(place.paragraph()).isEqualTo(5);
        });
    }

    @Test
    void twoPicturesInOnePlaceAreRefused() {
        Problem problem = problem(parts -> drawings(parts, "kansli1", "$0$0"));

        assertThat(problem.code()).isEqualTo("read.picture-several");
        assertThat(problem.swedish()).startsWith("Det står 2 bilder");
    }

    private static Docx exchanged(Docx parts, String relationship, String text, String other) {
        return parts.withRelationship("rId77", "image", "media/image1.png")
                .with("word/media/image1.png", OTHER)
                .replaced(DOCUMENT, "r:embed=\"" + relationship + "\"", "r:embed=\"rId77\"")
                .replaced(DOCUMENT, text, other);
    }

    /** Edits the runs with drawings of a picture. */
    private static Docx drawings(Docx parts, String relationship, String replacement) {
        String body = Docx.part(parts.bytes(), DOCUMENT);
        return parts.with(
                DOCUMENT,
                body.replaceAll(
                        "<w:r><w:drawing>(?:(?!</w:drawing>).)*\"" + relationship
                                + "\"(?:(?!</w:drawing>).)*</w:drawing></w:r>",
                        replacement));
    }

    private static Problem problem(UnaryOperator<Docx> edit) {
        List<Problem> problems = catchThrowableOfType(InvalidDocumentException.class, () -> read(ALBUM, edit))
                .problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static Revision<Album> read(Album album, UnaryOperator<Docx> edit) {
        return TEMPLATE.read(edited(render(TEMPLATE, album), edit));
    }

    private static byte[] edited(byte[] file, UnaryOperator<Docx> edit) {
        Docx parts = Docx.of();
        Docx.open(file).forEach(parts::with);
        return edit.apply(parts).bytes();
    }

    private static byte[] render(Template<Album> template, Album album) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.render(album, Copy.WORKING, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
