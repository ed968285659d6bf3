package se.kansli.samples;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import se.kansli.template.Template;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;

/** A kind of document that a host might have: pictures and notes in a repetition, and a picture in the header. */
public record Album(@NotBlank String title, @NotNull @Valid Picture mark, List<@Valid Page> pages) {
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package.rels",
            "word/document.xml", "document.xml",
            "word/_rels/document.xml.rels", "document.rels",
            "word/styles.xml", "styles.xml",
            "word/header.xml", "header.xml",
            "word/_rels/header.xml.rels", "header.rels",
            "word/footnotes.xml", "footnotes.xml",
            "word/endnotes.xml", "endnotes.xml",
            "word/media/placeholder.png", "placeholder.png"));

    /** One of several. */
    public record Page(
            @NotBlank String heading,
            @NotBlank String source,
            @Nullable @Valid Picture photo) {}

    /** Pictures that are wide, high and absent, and one of a width of its own. */
    static Album sample() throws IOException {
        return new Album(
                "Album",
                circle("png", 100, 100, "Märke", null),
                List.of(
                        new Page("Norr", "kartan", circle("jpeg", 800, 200, "Bred bild med en cirkel", null)),
                        new Page("Söder", "registret", circle("png", 150, 300, "Hög bild med en cirkel", null)),
                        new Page("Väster", "minnet", null),
                        new Page("Öster", "kartan", circle("png", 400, 300, "Bild på tre centimeter", 30))));
    }

    /** A circle, so that one sees whether the proportions were kept. */
    private static Picture circle(
            String format, int width, int height, String description, @Nullable Integer millimetres)
            throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.LIGHT_GRAY);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.BLUE);
        int side = Math.min(width, height);
        canvas.fillOval((width - side) / 2, (height - side) / 2, side, side);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return new Picture(ImageBytes.of(out.toByteArray()), description, millimetres);
    }

    /** Its template, from its parts. */
    static Template<Album> template() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                try (InputStream in = Album.class.getResourceAsStream("album/" + part.getValue())) {
                    if (in == null) {
                        throw new IOException(part.getValue() + " is missing");
                    }
                    zip.write(in.readAllBytes());
                }
                zip.closeEntry();
            }
        }
        return Template.compile(Album.class, file.toByteArray());
    }
}
