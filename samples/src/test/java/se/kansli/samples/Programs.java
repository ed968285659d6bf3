package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs we did not write.
 *
 * @param folder for what they leave behind
 */
record Programs(Path folder) {

    /** What a program prints; one that fails fails the test. */
    String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).as(command[0]).isTrue();
        String text = Files.readString(output);
        assertThat(process.exitValue())
                .as("%s: %s", String.join(" ", command), text)
                .isZero();
        return text;
    }

    /** Documents as LibreOffice makes PDF of them, by their own names. */
    List<Path> pdf(String options, Path target, List<Path> documents) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                options,
                "--outdir",
                target.toString()));
        documents.forEach(document -> command.add(document.toString()));
        run(command.toArray(String[]::new));
        List<Path> made = documents.stream()
                .map(document ->
                        target.resolve(document.getFileName().toString().replaceFirst("\\.[a-z]+$", ".pdf")))
                .toList();
        // it ends well when it has made nothing, too
        assertThat(made).allSatisfy(pdf -> assertThat(pdf).exists());
        return made;
    }
}
