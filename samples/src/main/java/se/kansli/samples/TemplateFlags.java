package se.kansli.samples;

import picocli.CommandLine.Option;
import se.kansli.template.TemplateOptions;

/** What is asked of a template of the user's own. */
final class TemplateFlags {
    @Option(
            names = "--may-leave-out",
            description = "Mallen får utelämna det som varje dokument ska ha, som i ett utdrag."
                    + " / The template may leave out what every document must have, as in an extract.")
    private boolean mayLeaveOut;

    TemplateOptions options() {
        return mayLeaveOut ? TemplateOptions.DEFAULTS.leavingOutEssentials() : TemplateOptions.DEFAULTS;
    }
}
