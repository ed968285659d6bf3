package se.kansli.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;
import se.kansli.text.Pictures;

/** Pictures in JSON: base64, with the rules of pictures at their places. */
class PictureJsonTest {
    private static final String FILE = Base64.getEncoder().encodeToString(Pictures.png(4, 3));

    /** A record with pictures. */
    public record Album(@Nullable @Valid Picture cover, List<@Valid Picture> pages) {}

    @Test
    void readsBackToTheSamePictures() {
        Picture cover = new Picture(ImageBytes.of(Pictures.jpeg(400, 300)), "Omslag", 80);
        Picture page = new Picture(ImageBytes.of(Pictures.png(4, 3)), "Första \"sidan\"", null);
        Album album = new Album(cover, List.of(page, page));

        assertThat(Json.read(Json.write(album), Album.class)).isEqualTo(album);
        assertThat(Json.write(new Album(page, List.of()))).isEqualTo("""
                {
                  "cover": {
                    "content": "%s",
                    "alternativeText": "Första \\"sidan\\""
                  }
                }
                """.formatted(FILE));
    }

    @Test
    void tellsWhereEachFaultStands() {
        String json = """
                {
                  "cover": {
                    "content": "inte base64!",
                    "alternativeText": " ",
                    "widthMillimetres": 0
                  },
                  "pages": [
                    { "content": "SGVq", "alternativeText": "Text, inte bild" },
                    { "content": "%s", "alternativeText": "Avkortad" },
                    { "content": 7, "alternativeText": "Ett tal" },
                    { "alternativeText": "Ingen fil" },
                    { "content": "%s" }
                  ]
                }
                """.formatted(FILE.substring(0, 40), FILE);

        assertThat(Faults.lines(Faults.of(json, Album.class)))
                .containsExactly(
                        "3:16 cover.content json.base64",
                        "4:24 cover.alternativeText picture.alternative-text",
                        "5:25 cover.widthMillimetres picture.width",
                        "8:18 pages[0].content picture.type",
                        "9:18 pages[1].content picture.damaged",
                        "10:18 pages[2].content json.type",
                        "11:5 pages[3].content json.missing",
                        "12:5 pages[4].alternativeText json.missing");
    }

    @Test
    void theLargestPictureThereIsCanBeReadBack() {
        byte[] largest = new byte[ImageBytes.MOST_BYTES];
        byte[] small = Pictures.jpeg(8, 8);
        System.arraycopy(small, 0, largest, 0, small.length - 2);
        System.arraycopy(small, small.length - 2, largest, largest.length - 2, 2);
        Album album = new Album(new Picture(ImageBytes.of(largest), "Stor", null), List.of());

        assertThat(Json.read(Json.write(album), Album.class)).isEqualTo(album);
    }
}
