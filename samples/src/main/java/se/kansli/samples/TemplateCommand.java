package se.kansli.samples;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kansli template}. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Mallar. / Templates.",
        subcommands = {TemplateFieldsCommand.class, TemplateCheckCommand.class, TemplateExportCommand.class})
final class TemplateCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
