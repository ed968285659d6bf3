package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gallery shows the documents as they are made now. */
class GalleryTest {
    private static final Path GALLERY = Path.of("../templates/gallery");

    @TempDir
    private Path folder;

    @Test
    void noTemplateHasChangedSinceItsPictureWasMade() throws IOException {
        assertThat(Gallery.madeOf(folder))
                .as("make the pictures anew: the command stands in templates/README.md")
                .isEqualTo(Files.readAllLines(GALLERY.resolve(Gallery.HASHES)));
    }

    @Test
    void everyPictureIsShown() throws IOException {
        String readme = Files.readString(Path.of("../templates/README.md"));
        List<String> pictures = Files.readAllLines(GALLERY.resolve(Gallery.HASHES)).stream()
                .map(line -> line.substring(0, line.indexOf(' ')) + ".jpg")
                .toList();

        assertThat(pictures).hasSize(36).allSatisfy(picture -> {
            assertThat(GALLERY.resolve(picture)).exists();
            assertThat(readme).contains("](gallery/" + picture + ")");
        });
    }
}
