package se.kansli.samples;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands have in common: they print in the chosen language and end with the report's exit code. */
@Command(mixinStandardHelpOptions = true)
abstract class KansliCommand implements Callable<Integer> {
    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Does the work; what goes wrong with files and documents goes into the report. */
    abstract void run(Report report);

    @Override
    public final Integer call() {
        Report report = new Report(
                kansli(), spec.commandLine().getOut(), spec.commandLine().getErr());
        run(report);
        return report.exitCode();
    }

    /** Prints a line. */
    void print(Object line) {
        spec.commandLine().getOut().println(line);
    }

    /** Prints a line that is not what the command was asked for. */
    void printAside(Object line) {
        spec.commandLine().getErr().println(line);
    }

    private Kansli kansli() {
        return (Kansli) spec.root().userObject();
    }

    /** The text in the chosen language. */
    String text(String swedish, String english) {
        return kansli().text(swedish, english);
    }

    /** Whether two names are of the same file, which may not exist. */
    static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** Ends the command because of how it was called. */
    ParameterException misuse(String swedish, String english) {
        return new ParameterException(spec.commandLine(), text(swedish, english));
    }
}
