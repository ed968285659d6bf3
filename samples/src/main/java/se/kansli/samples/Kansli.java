package se.kansli.samples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. {@code samples/README.md} tells what each command does and what the exit codes mean. */
@Command(
        name = "kansli",
        description = "Uppdragsbeskrivningar, kallelser, protokoll och förteckningar mellan JSON, Word och Excel."
                + " / Mandate descriptions, notices, protocols and registers between JSON, Word and Excel.",
        mixinStandardHelpOptions = true,
        version = "Kansli 0.1.0-SNAPSHOT",
        subcommands = {
            DemoCommand.class,
            CheckCommand.class,
            ProtocolCommand.class,
            RenderCommand.class,
            BatchCommand.class,
            ReadCommand.class,
            DiffCommand.class,
            CalendarCommand.class,
            LintCommand.class,
            SchemaCommand.class,
            TemplateCommand.class
        },
        exitCodeListHeading = "%nSlutkoder / exit codes:%n",
        exitCodeList = {
            "0:allt gick bra / all went well",
            "1:fel i ett dokument eller en mall / errors in a document or a template",
            "2:kommandot är felskrivet / the command is not understood",
            "3:en fil kan inte läsas eller skrivas / a file cannot be read or written",
            "4:dokumentet är ändrat eller nytt / the document has changed, or is new",
            "5:körningen är avbruten och kan fortsättas / the run was cut short and can be resumed",
            "70:internt fel / internal error"
        })
final class Kansli implements Runnable {
    static final int OK = 0;
    static final int INVALID = 1;
    static final int USAGE = 2;
    static final int FILES = 3;
    static final int CHANGED = 4;
    static final int CUT_SHORT = 5;
    static final int INTERNAL = 70;

    /** Held, because a logger nobody holds forgets its level. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            defaultValue = "sv",
            description = "Språk i meddelanden / language of messages: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.sv;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Visa internt fel i detalj / show stack traces.")
    private boolean debug;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    /** The language of messages. */
    enum Language {
        sv,
        en
    }

    public static void main(String[] arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs a command and tells the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Kansli kansli = new Kansli();
        return new CommandLine(kansli)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler((e, command, result) -> kansli.internalError(e, err))
                .execute(arguments);
    }

    private int internalError(Exception e, PrintWriter err) {
        err.println(text(
                "Internt fel (" + e.getClass().getSimpleName() + "). Kör igen med --debug och rapportera det.",
                "Internal error (" + e.getClass().getSimpleName() + "). Run again with --debug and report it."));
        if (debug) {
            e.printStackTrace(err);
        }
        return INTERNAL;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The text in the chosen language. */
    String text(String swedish, String english) {
        return language == Language.sv ? swedish : english;
    }
}
