package se.kansli.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.ProblemDetail;

/** What the answers say. */
class ProblemAdviceTest {

    @Test
    void tellsNothingOfTheServiceItself() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");

        ProblemDetail answer =
                new ProblemAdvice(texts).unexpected(new IllegalStateException("/srv/secret"), Locale.ENGLISH);

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.toString()).contains("Something went wrong").doesNotContain("secret", "IllegalState");
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertThat(texts("messages_en.properties").keySet())
                .isEqualTo(texts("messages.properties").keySet());
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ProblemAdvice.class.getResourceAsStream("/" + name)) {
            texts.load(in);
        }
        return texts;
    }
}
