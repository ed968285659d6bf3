package se.kansli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;

/** A picture file is what its bytes say, whole and not too large, or it is refused with a reason. */
class ImageBytesTest {
    private static final byte[] PNG = Pictures.png(40, 30);
    private static final byte[] JPEG = Pictures.jpeg(40, 30);

    @Test
    void tellsTheKindAndTheSizeFromTheBytes() {
        ImageBytes png = ImageBytes.of(PNG);
        assertThat(png.format()).isEqualTo(ImageBytes.Format.PNG);
        assertThat(png.width()).isEqualTo(40);
        assertThat(png.height()).isEqualTo(30);
        assertThat(png.proportion()).isEqualTo(4.0 / 3);

        ImageBytes jpeg = ImageBytes.of(JPEG);
        assertThat(jpeg.format()).isEqualTo(ImageBytes.Format.JPEG);
        assertThat(jpeg.width()).isEqualTo(40);
        assertThat(jpeg.height()).isEqualTo(30);
    }

    @Test
    void isAValueThatNobodyCanChange() {
        byte[] given = PNG.clone();
        ImageBytes image = ImageBytes.of(given);
        given[20] = 99;
        image.bytes()[20] = 99;

        assertThat(image.bytes()).isEqualTo(PNG);
        assertThat(image).isEqualTo(ImageBytes.of(PNG)).hasSameHashCodeAs(ImageBytes.of(PNG));
        assertThat(image)
                .isNotEqualTo(ImageBytes.of(Pictures.png(41, 30)))
                .hasToString("PNG 40 × 30, " + PNG.length + " bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Hej", "GIF89a, som är en bild", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7"})
    void refusesWhatIsNeitherPngNorJpeg(String content) {
        assertThat(code(content.getBytes(StandardCharsets.UTF_8))).isEqualTo("picture.type");
    }

    @Test
    void refusesAFileThatWasCutOffWherever() {
        for (byte[] whole : new byte[][] {PNG, JPEG}) {
            for (int length = 8; length < whole.length; length++) {
                assertThat(code(Arrays.copyOf(whole, length))).as("%d", length).isEqualTo("picture.damaged");
            }
        }
    }

    @Test
    void refusesAPngWithAnyByteChanged() {
        for (int at = 8; at < PNG.length; at++) {
            byte[] changed = PNG.clone();
            changed[at] ^= 0x40;
            assertThat(code(changed)).as("%d", at).isEqualTo("picture.damaged");
        }
    }

    @Test
    void survivesAJpegWithAnyByteChanged() {
        for (int at = 3; at < JPEG.length; at++) {
            byte[] changed = JPEG.clone();
            changed[at] ^= (byte) 0xFF;
            assertThat(code(changed)).isIn("", "picture.type", "picture.damaged");
        }
    }

    @Test
    void refusesSizesThatNoDocumentHasUseFor() {
        assertThat(code(Pictures.sayingItIs(PNG, 0, 30))).isEqualTo("picture.damaged");
        assertThat(code(Pictures.sayingItIs(PNG, -1, 30))).isEqualTo("picture.damaged");
        assertThat(code(Pictures.sayingItIs(PNG, 70_000, 1))).isEqualTo("picture.damaged");
        assertThat(code(Pictures.sayingItIs(PNG, 10_000, 5_000))).isEmpty();
        assertThat(code(Pictures.sayingItIs(PNG, 10_000, 5_001))).isEqualTo("picture.pixels");
    }

    @Test
    void takesThreeMillionBytesAndNoMore() {
        int room = 3_000_000 - PNG.length - 12;

        assertThat(code(Pictures.withChunk(PNG, "teXt", new byte[room]))).isEmpty();
        assertThat(code(Pictures.withChunk(PNG, "teXt", new byte[room + 1]))).isEqualTo("picture.bytes");
    }

    @Test
    void pixelsNeedNotBeSquare() {
        ByteBuffer density = ByteBuffer.allocate(9).putInt(204).putInt(98).put((byte) 0);
        ImageBytes fax = ImageBytes.of(Pictures.withChunk(Pictures.png(1728, 1143), "pHYs", density.array()));

        // an A4 page
        assertThat(fax.proportion()).isCloseTo(210.0 / 297, within(0.03));
    }

    @Test
    void refusesAPhotoThatWouldLieOnItsSide() {
        assertThat(code(Pictures.withSegment(JPEG, 0xE1, exif(6)))).isEqualTo("picture.turned");
        assertThat(code(Pictures.withSegment(JPEG, 0xE1, exif(1)))).isEmpty();
    }

    /** What a camera writes: one entry, orientation. */
    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(6 + 8 + 2 + 12)
                .put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII))
                .put(new byte[] {8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0})
                .array();
    }

    /** Empty if it is taken. */
    private static String code(byte[] file) {
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> ImageBytes.of(file));
        if (refused == null) {
            return "";
        }
        Problem problem = refused.problems().get(0);
        assertThat(problem.swedish() + problem.english()).doesNotContain("{");
        return problem.code();
    }
}
