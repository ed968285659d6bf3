package se.kansli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 6: a batch that was killed and run again leaves what one run leaves. */
class KilledBatchLawTest {
    private static final int ITEMS = 600;
    private static final int KILLS = 10;

    /** A batch in a process of its own: the folder, and whether it begins from another template. */
    public static void main(String[] args) throws IOException {
        Batch.of(Letter.product("{name}", args[1])).resume(Letter.many(ITEMS), Path.of(args[0]), BatchListener.NONE);
    }

    @Test
    void aRunThatWasKilledTenTimesLeavesWhatOneRunLeaves(@TempDir Path killed, @TempDir Path whole)
            throws IOException, InterruptedException {
        Random random = new Random(20280101);
        for (int kill = 1; kill <= KILLS; kill++) {
            killWhen(start(killed, "Hej"), killed, kill * ITEMS / (KILLS + 1) - random.nextInt(ITEMS / 20));
        }
        assertThat(killed.resolve(".kansli/journal")).exists();
        assertThat(killed.resolve("SHA256SUMS")).doesNotExist();

        Outcomes resumed = new Outcomes();
        Batch.of(Letter.product()).resume(Letter.many(ITEMS), killed, resumed);
        Outcomes once = new Outcomes();
        Batch.of(Letter.product()).run(Letter.many(ITEMS), whole, once);

        assertThat(BatchTest.all(killed)).isEqualTo(BatchTest.all(whole)).hasSize(ITEMS + 3);
        assertThat(resumed.all()).isEqualTo(once.all());
    }

    @Test
    void aRunThatGoesOnWithAnotherTemplateLeavesWhatThatTemplateMakes(@TempDir Path killed, @TempDir Path whole)
            throws IOException, InterruptedException {
        killWhen(start(killed, "Hallå"), killed, ITEMS / 2);

        Batch.of(Letter.product()).resume(Letter.many(ITEMS), killed, BatchListener.NONE);
        Batch.of(Letter.product()).run(Letter.many(ITEMS), whole, BatchListener.NONE);

        assertThat(BatchTest.all(killed)).isEqualTo(BatchTest.all(whole));
    }

    @Test
    void aJournalThatLostItsEndOrGotRubbishCostsOnlyTime(@TempDir Path cut, @TempDir Path whole) throws IOException {
        Batch.of(Letter.product()).onThreads(1).run(Letter.many(50), cut, new Outcomes(20));
        Path journal = cut.resolve(".kansli/journal");
        byte[] lines = Files.readAllBytes(journal);
        lines[lines.length - 5] = 0;
        lines[lines.length - 1] = (byte) 0xFF;
        Files.write(journal, lines);
        Files.delete(cut.resolve("Brev 3.docx"));
        Files.writeString(cut.resolve("Brev 4.docx"), "");
        Files.writeString(cut.resolve(".kansli-1.tmp"), "halv");

        Outcomes resumed = new Outcomes();
        Batch.of(Letter.product()).resume(Letter.many(50), cut, resumed);
        Outcomes once = new Outcomes();
        Batch.of(Letter.product()).run(Letter.many(50), whole, once);

        assertThat(BatchTest.all(cut)).isEqualTo(BatchTest.all(whole));
        assertThat(resumed.all()).isEqualTo(once.all());
    }

    private static Process start(Path folder, String greeting) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .replace('\n', File.pathSeparatorChar),
                        KilledBatchLawTest.class.getName(),
                        folder.toString(),
                        greeting))
                .inheritIO()
                .start();
    }

    /** SIGKILL when so many files are there. */
    private static void killWhen(Process process, Path folder, int files) throws IOException, InterruptedException {
        while (process.isAlive() && count(folder) < files) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        assertThat(process.isAlive()).as("still running at %d files", files).isTrue();
        process.destroyForcibly().waitFor();
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".docx")).count();
        }
    }
}
