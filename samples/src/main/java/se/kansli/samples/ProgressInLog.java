package se.kansli.samples;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A line each half minute: nothing at all about a run that is shorter. */
final class ProgressInLog extends Progress {
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final KansliCommand command;
    private final InstantSource clock;
    private Instant next;
    private long checked;
    private long made;
    private long items;

    ProgressInLog(KansliCommand command, InstantSource clock) {
        this.command = command;
        this.clock = clock;
        next = clock.instant().plus(BETWEEN);
    }

    @Override
    void checked() {
        checked++;
        if (isTime()) {
            command.printAside(
                    command.text("Kontrollerat hittills: " + checked + ".", "Checked so far: " + checked + "."));
        }
    }

    @Override
    public void making(long number) {
        super.making(number);
        items = number;
    }

    @Override
    void made() {
        made++;
        if (isTime()) {
            long percent = 100 * made / items;
            command.printAside(command.text(
                    "Gjort hittills: " + made + " av " + items + ", " + percent + " %.",
                    "Made so far: " + made + " of " + items + ", " + percent + " %."));
        }
    }

    private boolean isTime() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return false;
        }
        next = now.plus(BETWEEN);
        return true;
    }
}
