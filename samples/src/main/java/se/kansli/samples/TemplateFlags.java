package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;
import se.kansli.template.Template;
import se.kansli.template.TemplateCheck;
import se.kansli.template.TemplateOptions;

/** A template of the user's own: what is asked of it, and by which program it was made. */
final class TemplateFlags {
    @Option(
            names = "--may-leave-out",
            description = "Mallen får utelämna det som varje dokument ska ha, som i ett utdrag."
                    + " / The template may leave out what every document must have, as in an extract.")
    private boolean mayLeaveOut;

    <T extends Record> Template<T> compile(Class<T> type, Path file) throws IOException {
        return Template.compile(type, file, options());
    }

    TemplateCheck check(Class<? extends Record> type, Path file) throws IOException {
        return TemplateCheck.of(type, file, options());
    }

    static boolean isExcel(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xltx");
    }

    private TemplateOptions options() {
        return mayLeaveOut ? TemplateOptions.DEFAULTS.leavingOutEssentials() : TemplateOptions.DEFAULTS;
    }
}
