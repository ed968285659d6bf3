package se.kansli.samples;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that grows, one for each stage. */
final class ProgressAtTerminal extends Progress {
    /** Fits into the narrowest terminals that are used. */
    private static final int WIDTH = 79;

    private static final int UPDATE_MILLIS = 200;

    private final KansliCommand command;
    private final PrintStream out;
    private ProgressBar bar;

    ProgressAtTerminal(KansliCommand command, PrintStream out) {
        this.command = command;
        this.out = out;
        // nobody knows how many lines a file has
        bar = bar(command.text("Kontrollerar", "Checking"), -1);
    }

    private ProgressBar bar(String stage, long items) {
        return new ProgressBarBuilder()
                .setTaskName(stage)
                .setInitialMax(items)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                .build();
    }

    @Override
    void checked() {
        bar.step();
    }

    @Override
    public void making(long items) {
        super.making(items);
        bar.close();
        bar = bar(command.text("Gör dokument", "Making"), items);
    }

    @Override
    void made() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
