package se.kansli.samples;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import se.kansli.text.ImageBytes;
import se.kansli.text.RichText;

/**
 * What a host's own Jackson is told of the library's values that are no records; the rest it finds out by itself. The same
 * for Jackson 2 and 3:
 *
 * <pre>{@code
 * JsonMapper.Builder builder = JsonMapper.builder();
 * JacksonMixIns.ALL.forEach(builder::addMixIn);
 * }</pre>
 *
 * <p>In Spring Boot, {@code @JsonMixin(RichText.class)} (Boot 3) or {@code @JacksonMixin(RichText.class)} (Boot 4) on the class
 * does it.
 */
final class JacksonMixIns {
    /** By the classes they are for. */
    static final Map<Class<?>, Class<?>> ALL =
            Map.of(RichText.class, RichTextMixIn.class, ImageBytes.class, ImageBytesMixIn.class);

    private JacksonMixIns() {}

    /** Rich text is its markup. */
    abstract static class RichTextMixIn {
        @JsonValue
        abstract String markup();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static RichText of(String markup) {
            return RichText.of(markup);
        }
    }

    /** A picture file is its bytes, which Jackson writes as base64. */
    abstract static class ImageBytesMixIn {
        @JsonValue
        abstract byte[] bytes();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ImageBytes of(byte[] bytes) {
            return ImageBytes.of(bytes);
        }
    }
}
