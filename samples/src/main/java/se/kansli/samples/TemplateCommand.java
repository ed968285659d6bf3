package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** {@code kansli template}. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Mallar. / Templates.",
        synopsisSubcommandLabel = "COMMAND")
final class TemplateCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Kansli kansli;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Skriv standardmallen som Word-fil att göra en egen av. / Write the standard template as a Word"
                            + " file to make your own from.")
    int export(
            @Option(names = "--kind", required = true, converter = Kind.Converter.class, description = "mandate")
                    Kind<?> kind,
            @Option(
                            names = {"-o", "--output"},
                            required = true,
                            paramLabel = "DIR",
                            description = "Mapp, görs om den saknas. / Folder, made if missing.")
                    Path folder) {
        CommandLine command = spec.commandLine();
        if (kind.template() == null) {
            throw new ParameterException(
                    command,
                    kansli.text(kind.name() + " har ingen standardmall.", kind.name() + " has no standard template."));
        }
        Report report = new Report(kansli, command.getOut(), command.getErr());
        Path target = folder.resolve(kind.name() + ".docx");
        try {
            Files.createDirectories(folder);
            Files.write(target, kind.template().get().source());
            command.getOut().println(target);
        } catch (IOException e) {
            report.unusable(target.toString(), e);
        }
        return report.exitCode();
    }
}
