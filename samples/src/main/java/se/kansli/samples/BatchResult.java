package se.kansli.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.batch.BatchListener;
import se.kansli.batch.BatchReport;
import se.kansli.batch.Outcome;
import se.kansli.batch.SummaryListener;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.template.Copy;
import se.kansli.templates.StandardTemplates;

/** Tells how a batch went: a few lines at the terminal, and a workbook. */
final class BatchResult implements BatchListener {
    /** As many as fit on a screen. */
    private static final int SHOWN = 20;

    /** As many as a clerk can go through; the report for programs has all. */
    private static final int MOST = 10_000;

    private static final Set<String> OF_THE_DISK = Set.of("batch.not-read", "batch.not-written");

    private final KansliCommand command;
    private final BatchFiles files;
    private final StandardTemplates standard;
    private final Report report;
    private final SummaryListener findings = new SummaryListener(MOST);
    private long errors;

    BatchResult(KansliCommand command, BatchFiles files, StandardTemplates standard, Report report) {
        this.command = command;
        this.files = files;
        this.standard = standard;
        this.report = report;
    }

    @Override
    public void checked(long number, String origin, List<Problem> problems) {
        findings.checked(number, origin, problems);
    }

    @Override
    public void done(Outcome outcome) {
        findings.done(outcome);
        if (outcome instanceof Outcome.Failed failed) {
            failed.problems().stream().filter(Problem::isError).forEach(problem -> take(outcome.origin(), problem));
        }
    }

    private void take(String origin, Problem problem) {
        errors++;
        if (errors <= SHOWN) {
            report.problems(file(origin, problem), List.of(problem));
        }
        if (OF_THE_DISK.contains(problem.code())) {
            report.worsen(Kansli.FILES);
        }
    }

    /** An origin that ends with the line, as the problem's place begins, would tell it twice. */
    private static String file(String origin, Problem problem) {
        String line = problem.location() instanceof Location.InText place ? ":" + place.line() : "";
        return origin.endsWith(line) ? origin.substring(0, origin.length() - line.length()) : origin;
    }

    /**
     * Prints what went wrong first and how it ended, and puts the report in its place, where the disk lets it.
     *
     * @param lines the report for programs, if there is to be one
     */
    void tell(String source, BatchReport end, @Nullable ReportFile lines) {
        report.printText();
        if (errors > SHOWN) {
            command.print(command.text(
                    "… och " + (errors - SHOWN) + " fel till.", "… and " + (errors - SHOWN) + " errors more."));
        }
        command.print(conclusion(end));
        if (end.end() == BatchReport.End.CANCELLED || end.end() == BatchReport.End.STOPPED) {
            report.worsen(Kansli.CUT_SHORT);
            command.print(command.text(
                    "Fortsätt med samma kommando och --resume.", "Go on with the same command and --resume."));
        }
        if (lines != null) {
            report.attempt(lines.name(), lines::finish);
        }
        Path workbook = files.report(".xlsx");
        if (workbook != null) {
            report.attempt(workbook.toString(), () -> {
                standard.batchSummary().render(findings.summary(source, end), Copy.FINAL, workbook);
                command.print(command.text("Rapport: ", "Report: ") + workbook);
                return workbook;
            });
        }
    }

    private String conclusion(BatchReport end) {
        return switch (end.end()) {
            case COMPLETED -> files.isDryRun() ? checked(end) : counts(end);
            case REFUSED ->
                files.isDryRun()
                        ? checked(end)
                        : checked(end)
                                + command.text(
                                        " Inget är gjort: rätta felen, eller kör med --good-ones.",
                                        " Nothing was made: put the errors right, or run with --good-ones.");
            case CANCELLED -> command.text("Avbrutet efter ", "Stopped after ") + counts(end);
            case STOPPED ->
                (end.cause() == null
                                ? ""
                                : command.text(
                                                end.cause().swedish(),
                                                end.cause().english()) + " ")
                        + counts(end);
        };
    }

    private String checked(BatchReport end) {
        return command.text(
                end.items() + " underlag kontrollerade, " + end.failed() + " med fel.",
                end.items() + " items checked, " + end.failed() + " with errors.");
    }

    private String counts(BatchReport end) {
        return command.text(
                end.items() + " underlag: " + end.written() + " gjorda, " + end.unchanged() + " redan rätt, "
                        + end.failed() + " med fel.",
                end.items() + " items: " + end.written() + " made, " + end.unchanged() + " right already, "
                        + end.failed() + " with errors.");
    }
}
