package se.kansli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

class BatchTest {
    @TempDir
    private Path folder;

    private final Batch<Letter> batch = Batch.of(Letter.product());

    @Test
    void makesADocumentOfEachItem() throws IOException {
        Outcomes outcomes = new Outcomes();
        BatchReport report = batch.run(Letter.items("Anna", "Åsa"), folder, outcomes);

        assertThat(report).isEqualTo(new BatchReport(2, 2, 0, 0, BatchReport.End.COMPLETED, null));
        assertThat(report.isClean()).isTrue();
        assertThat(outcomes.lines()).containsExactly("1 Written", "2 Written");
        assertThat(visible(folder)).containsOnlyKeys("Anna.docx", "Åsa.docx", "SHA256SUMS");
    }

    @Test
    void listsTheFilesAsSha256sumReadsThem() throws IOException {
        Outcomes outcomes = new Outcomes();
        batch.run(Letter.items("Anna", "Åsa"), folder, outcomes);

        assertThat(Files.readString(folder.resolve("SHA256SUMS")))
                .isEqualTo(Maker.hash(Files.readAllBytes(folder.resolve("Anna.docx"))) + "  Anna.docx\n"
                        + Maker.hash(Files.readAllBytes(folder.resolve("Åsa.docx"))) + "  Åsa.docx\n");
        assertThat(((Outcome.Written) outcomes.all().get(0)).files())
                .containsExactly(
                        new Outcome.MadeFile("Anna.docx", Maker.hash(Files.readAllBytes(folder.resolve("Anna.docx")))));
    }

    @Test
    void leavesWhatIsRightAlready() throws IOException {
        batch.run(Letter.items("Anna", "Åsa"), folder, BatchListener.NONE);
        Map<String, String> before = visible(folder);
        Outcomes outcomes = new Outcomes();
        BatchReport report = batch.run(Letter.items("Anna", "Åsa"), folder, outcomes);

        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(outcomes.lines()).containsExactly("1 Unchanged", "2 Unchanged");
        assertThat(visible(folder)).isEqualTo(before);
    }

    @Test
    void makesAnewWhatHasAnotherRecordOrTemplateOrWasChanged() throws IOException {
        Items<Letter> first = () -> Stream.of("Anna", "Bo", "Cia").map(Letter::item);
        batch.run(first, folder, BatchListener.NONE);
        Files.writeString(folder.resolve("Bo.docx"), "skräp");
        Items<Letter> second = () ->
                Stream.of(Letter.item("Anna"), Letter.item("Bo"), new Item<>("Cia", () -> new Letter("Cia", 2, null)));
        Outcomes outcomes = new Outcomes();
        batch.run(second, folder, outcomes);
        assertThat(outcomes.lines()).containsExactly("1 Unchanged", "2 Written", "3 Written");

        Outcomes withOther = new Outcomes();
        Batch.of(Letter.product("{name}", "Hallå")).run(second, folder, withOther);
        assertThat(withOther.lines()).containsExactly("1 Written", "2 Written", "3 Written");
    }

    @Test
    void makesNothingIfAnythingIsWrong() throws IOException {
        Outcomes outcomes = new Outcomes();
        BatchReport report = batch.run(Letter.items("Anna", " ", "Cia", ""), folder.resolve("ny"), outcomes);

        assertThat(report).isEqualTo(new BatchReport(4, 0, 0, 2, BatchReport.End.REFUSED, null));
        assertThat(outcomes.checked()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(outcomes.lines()).hasSize(2).allMatch(line -> line.matches("[24] Failed .*"));
        assertThat(folder.resolve("ny")).doesNotExist();
    }

    @Test
    void makesTheGoodOnesIfAskedTo() throws IOException {
        Outcomes outcomes = new Outcomes();
        BatchReport report = batch.makingTheGoodOnes().run(Letter.items("Anna", " ", "Cia"), folder, outcomes);

        assertThat(report).isEqualTo(new BatchReport(3, 2, 0, 1, BatchReport.End.COMPLETED, null));
        assertThat(report.isClean()).isFalse();
        assertThat(outcomes.lines()).hasSize(3).element(1).asString().startsWith("2 Failed");
        assertThat(visible(folder)).containsOnlyKeys("Anna.docx", "Cia.docx", "SHA256SUMS");
    }

    @Test
    void tellsWhatASourceRemarksOnItsRecordWhenItIsChecked() throws IOException {
        Problem remark = new Problem("name", Location.UNKNOWN, "X1", Severity.WARNING, "Se över.", "Look.", null);
        Item.Source<Letter> source = new Item.Source<>() {
            @Override
            public Letter get() {
                return Letter.of("Anna");
            }

            @Override
            public Letter get(Consumer<Problem> remarks) {
                remarks.accept(remark);
                return get();
            }
        };
        SummaryListener findings = new SummaryListener(10);
        BatchReport report = batch.run(() -> Stream.of(new Item<>("Anna", source)), folder, findings);

        assertThat(report.isClean()).isTrue();
        assertThat(findings.summary("brev", report).warnings())
                .containsExactly(new BatchSummary.Finding(1, "Anna", "name", "X1", "Se över."));
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        Outcomes outcomes = new Outcomes();
        batch.makingTheGoodOnes().run(Letter.items("Åsa", "Bo", "åsa", "A\u030asa"), folder, outcomes);

        assertThat(outcomes.lines())
                .containsExactly("1 Written", "2 Written", "3 Failed batch.name-taken", "4 Failed batch.name-taken");
        assertThat(visible(folder)).containsOnlyKeys("Åsa.docx", "Bo.docx", "SHA256SUMS");
    }

    @Test
    void anItemWhoseNameIsTakenKeepsItsWarnings() throws IOException {
        Problem warning =
                new Problem("name", Location.UNKNOWN, "X1", Severity.WARNING, "Se över.", "Look at it.", null);
        Item<Letter> second = new Item<>("Anna igen", new Item.Source<>() {
            @Override
            public Letter get() {
                return Letter.of("Anna");
            }

            @Override
            public Letter get(Consumer<Problem> remarks) {
                remarks.accept(warning);
                return get();
            }
        });
        Outcomes outcomes = new Outcomes();
        batch.makingTheGoodOnes().run(() -> Stream.of(Letter.item("Anna"), second), folder, outcomes);

        assertThat(outcomes.all().get(1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.problems())
                                .extracting(Problem::code)
                                .containsExactly("X1", "batch.name-taken"));
    }

    @Test
    void aSourceThatFailsFailsItsItemOnly() throws IOException {
        Items<Letter> items = () -> Stream.of(
                Letter.item("Anna"),
                new Item<>("borta.json", () -> {
                    throw new IOException("borta.json");
                }),
                new Item<>("trasig", () -> {
                    throw new IllegalStateException("x");
                }));
        Outcomes outcomes = new Outcomes();
        batch.makingTheGoodOnes().run(items, folder, outcomes);

        assertThat(outcomes.lines())
                .containsExactly("1 Written", "2 Failed batch.not-read", "3 Failed batch.unexpected");
    }

    @Test
    void aSourceThatBreaksOffEndsTheBatchWhichCanBeResumed() throws IOException {
        int[] opened = new int[1];
        Items<Letter> items = () -> {
            boolean breaks = ++opened[0] == 2;
            return IntStream.rangeClosed(1, 100).mapToObj(number -> {
                if (breaks && number == 50) {
                    throw new UncheckedIOException(new IOException("line lost"));
                }
                return Letter.item("Brev " + number);
            });
        };

        assertThatThrownBy(() -> batch.run(items, folder, BatchListener.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("line lost");
        assertThat(batch.resume(items, folder, BatchListener.NONE))
                .isEqualTo(new BatchReport(100, 100, 0, 0, BatchReport.End.COMPLETED, null));
    }

    @Test
    void makesSeveralProductsOfEachItem() throws IOException {
        BatchReport report = Batch.of(Letter.product("brev/{name}", "Hej"))
                .and(Letter.product("kopior/{name}", "Kopia till"))
                .run(Letter.items("Anna"), folder, BatchListener.NONE);

        assertThat(report.written()).isEqualTo(1);
        assertThat(visible(folder)).containsOnlyKeys("brev/Anna.docx", "kopior/Anna.docx", "SHA256SUMS");
    }

    @Test
    void makesTheSameOnAnyNumberOfThreads() throws IOException {
        Outcomes one = new Outcomes();
        batch.onThreads(1).makingTheGoodOnes().run(Letter.many(200), folder.resolve("1"), one);
        Outcomes eight = new Outcomes();
        batch.onThreads(8).makingTheGoodOnes().run(Letter.many(200), folder.resolve("8"), eight);

        assertThat(all(folder.resolve("8"))).isEqualTo(all(folder.resolve("1"))).hasSize(203);
        assertThat(eight.all()).isEqualTo(one.all());
    }

    @Test
    void takesItemsAsItMakesThem() throws IOException {
        int[] taken = new int[1];
        Items<Letter> items = () -> IntStream.rangeClosed(1, 1000)
                .peek(number -> taken[0] = number)
                .mapToObj(number -> Letter.item("Brev " + number));
        int[] most = new int[1];
        batch.onThreads(2).run(items, folder, new BatchListener() {
            @Override
            public void done(Outcome outcome) {
                most[0] = Math.max(most[0], taken[0] - (int) outcome.number());
            }
        });

        assertThat(most[0]).isLessThan(10);
    }

    @Test
    void endsWhenItIsCancelled() throws IOException {
        Outcomes outcomes = new Outcomes(10);
        BatchReport report = batch.onThreads(1).run(Letter.many(100), folder, outcomes);

        assertThat(report.end()).isEqualTo(BatchReport.End.CANCELLED);
        assertThat(report.written()).isEqualTo(outcomes.all().size()).isBetween(10L, 20L);
        Outcomes rest = new Outcomes();
        BatchReport resumed = batch.resume(Letter.many(100), folder, rest);
        assertThat(resumed).isEqualTo(new BatchReport(100, 100, 0, 0, BatchReport.End.COMPLETED, null));
    }

    @Test
    void endsWhenItsThreadIsInterrupted() throws IOException {
        BatchReport report = batch.run(Letter.many(100), folder, new BatchListener() {
            @Override
            public void done(Outcome outcome) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.end()).isEqualTo(BatchReport.End.CANCELLED);
        assertThat(report.written()).isEqualTo(visible(folder).size()).isLessThan(100);
    }

    @Test
    void whatIsRunAnewAfterItWasCutShortIsUnchanged() throws IOException {
        BatchReport first = batch.onThreads(1).run(Letter.many(50), folder, new Outcomes(10));
        BatchReport second = batch.run(Letter.many(50), folder, BatchListener.NONE);

        assertThat(second.unchanged()).isEqualTo(first.written());
        assertThat(second.written()).isEqualTo(50 - first.written());
    }

    @Test
    void checksWithoutWriting() throws IOException {
        Outcomes outcomes = new Outcomes();
        BatchReport report = batch.check(Letter.items("Anna", ""), outcomes);

        assertThat(report).isEqualTo(new BatchReport(2, 0, 0, 1, BatchReport.End.REFUSED, null));
        assertThat(outcomes.lines()).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void stopsWhenTheDiskIsFullAndGoesOnWhenThereIsRoom() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setMaxSize(3 << 20)
                .setAttributeViews("basic")
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path filler = disk.getPath("/annat.bin");
            Files.write(filler, new byte[2560 << 10]);
            Path target = disk.getPath("/ut");
            Outcomes outcomes = new Outcomes();
            BatchReport report = batch.onThreads(2).run(Letter.many(150), target, outcomes);

            assertThat(report.end()).isEqualTo(BatchReport.End.STOPPED);
            assertThat(report.cause().code()).isEqualTo("batch.stopped");
            assertThat(report.items()).isLessThan(150);
            assertThat(report.written()).isPositive();
            assertThat(visible(target)).hasSize((int) report.written());

            Files.delete(filler);
            Outcomes rest = new Outcomes();
            BatchReport resumed = batch.resume(Letter.many(150), target, rest);
            assertThat(resumed).isEqualTo(new BatchReport(150, 150, 0, 0, BatchReport.End.COMPLETED, null));
            batch.run(Letter.many(150), folder, BatchListener.NONE);
            assertThat(all(target)).isEqualTo(all(folder));
        }
    }

    @Test
    void aFileThatCannotBeWrittenFailsItsItemOnly() throws IOException {
        Files.createDirectories(folder.resolve("Bo.docx/full"));
        Outcomes outcomes = new Outcomes();
        batch.run(Letter.items("Anna", "Bo", "Cia"), folder, outcomes);

        assertThat(outcomes.lines()).containsExactly("1 Written", "2 Failed batch.not-written", "3 Written");
        assertThat(((Outcome.Failed) outcomes.all().get(1)).problems())
                .extracting(Problem::swedish)
                .first()
                .asString()
                .startsWith("”Bo.docx” kunde inte skrivas (");
    }

    @Test
    void refusesAFolderThatAnotherBatchWritesIn() throws IOException {
        batch.run(Letter.items("Anna"), folder, new BatchListener() {
            @Override
            public void done(Outcome outcome) {
                assertThatThrownBy(() -> batch.run(Letter.items("Bo"), folder, BatchListener.NONE))
                        .isInstanceOfSatisfying(
                                FolderInUseException.class,
                                inUse -> assertThat(inUse.problem().swedish()).startsWith("En annan körning"))
                        .hasMessageContaining("Another batch");
            }
        });
    }

    @Test
    void refusesAPlaceThatIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "x");

        assertThatThrownBy(() -> batch.run(Letter.items("Anna"), file, BatchListener.NONE))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(file)).isEqualTo("x");
    }

    /** The files that a user sees, by their names. */
    private static Map<String, String> visible(Path root) throws IOException {
        Map<String, String> visible = all(root);
        visible.keySet().removeIf(name -> name.startsWith(".kansli/"));
        return visible;
    }

    /** The hashes of all files. */
    static Map<String, String> all(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> paths = walk.filter(Files::isRegularFile).toList();
            for (Path path : paths) {
                files.put(root.relativize(path).toString(), Maker.hash(Files.readAllBytes(path)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }
}
