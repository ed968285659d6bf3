package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a batch writes: a folder of documents and, beside it, what is for the office only. */
final class BatchFiles {
    private static final String REPORT = "-report";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Mapp för dokumenten, görs om den saknas. / Folder for the documents, made if missing.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--zip",
            paramLabel = "FILE.zip",
            description = "Lägg alla dokument i en zip-fil också. / Put all documents into a zip file as well.")
    private @Nullable Path zip;

    @Option(
            names = "--report",
            paramLabel = "PREFIX",
            description =
                    "Vad rapporten heter, utan .xlsx och .jsonl; annars som mappen, med -report efter."
                            + " / What the report is called, without .xlsx and .jsonl; as the folder with -report after, unless told.")
    private @Nullable Path report;

    @Option(
            names = "--dry-run",
            description = "Kontrollera allt och gör inget dokument, och ingen rapport om inte --report anges."
                    + " / Check everything and make no document, nor a report unless --report is given.")
    private boolean isDryRun;

    Path folder() {
        return folder;
    }

    boolean isDryRun() {
        return isDryRun;
    }

    /** For people. */
    String name() {
        return folder.toString();
    }

    /** Ends the command if it would write over what it reads, or its own files over one another. */
    void refuse(List<Path> read, KansliCommand command) {
        if (absolute(folder).getFileName() == null) {
            throw command.misuse("Ange en mapp, inte hela disken.", "Give a folder, not all of the disk.");
        }
        if (isDryRun && zip != null) {
            throw command.misuse(
                    "--dry-run gör ingen fil: ta bort --zip.", "--dry-run makes no file: leave out --zip.");
        }
        List<Path> beside = Stream.of(zip, report(".xlsx"), report(".jsonl"))
                .filter(Objects::nonNull)
                .toList();
        for (Path file : Stream.concat(read.stream(), beside.stream()).toList()) {
            if (absolute(file).startsWith(absolute(folder))) {
                throw command.misuse(
                        file + " ligger i mappen för dokumenten, " + folder + ": välj en annan mapp.",
                        file + " is in the folder for the documents, " + folder + ": choose another folder.");
            }
        }
        for (Path file : beside) {
            if (read.stream().anyMatch(source -> KansliCommand.isSame(source, file))) {
                throw command.misuse(
                        file + " skulle skrivas över: välj ett annat namn.",
                        file + " would be replaced: choose another name.");
            }
        }
    }

    /** A file beside the folder, whose name begins as the folder's. */
    Path beside(String rest) {
        Path place = folder.normalize();
        String name = String.valueOf(place.getFileName());
        Path named = name.isEmpty() || name.equals("..") ? absolute(folder) : place;
        return named.resolveSibling(named.getFileName() + rest);
    }

    /** A file of the report; null if there is to be none. */
    @Nullable Path report(String extension) {
        if (report != null) {
            return report.resolveSibling(report.getFileName() + extension);
        }
        return isDryRun ? null : beside(REPORT + extension);
    }

    /** The report for programs; null if there is to be none. */
    @Nullable ReportFile reportFile() throws IOException {
        Path file = report(".jsonl");
        return file == null ? null : new ReportFile(file);
    }

    /** Makes the zip file, if one is asked for. */
    void zip(KansliCommand command, Report problems) {
        Path target = zip;
        if (target != null) {
            problems.attempt(target.toString(), () -> {
                Files.createDirectories(target.toAbsolutePath().getParent());
                FolderZip.write(folder, target);
                command.print(target);
                return target;
            });
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
