package se.kansli.samples;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import se.kansli.batch.BatchListener;
import se.kansli.batch.Outcome;
import se.kansli.problem.Problem;

/** How far a batch has come, in two stages: it checks, and it makes. */
abstract class Progress implements BatchListener, AutoCloseable {
    private boolean isMaking;

    /** A bar at a terminal; elsewhere a line now and then, for a log. */
    static Progress of(KansliCommand command) {
        return isTerminal()
                ? new ProgressAtTerminal(command, new PrintStream(System.out, true, StandardCharsets.UTF_8))
                : new ProgressInLog(command, InstantSource.system());
    }

    /** From Java 22 there may be a console without a terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One more item has been checked. */
    abstract void checked();

    /** One more item is done with. */
    abstract void made();

    @Override
    public void checked(long number, String origin, List<Problem> problems) {
        checked();
    }

    @Override
    public void making(long items) {
        isMaking = true;
    }

    @Override
    public void done(Outcome outcome) {
        if (isMaking) {
            made();
        }
    }

    @Override
    public void close() {}
}
