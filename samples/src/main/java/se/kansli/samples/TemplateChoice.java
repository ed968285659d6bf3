package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** The template of a document: the user's own, or the standard one of its kind. */
final class TemplateChoice {
    @Option(
            names = "--template",
            paramLabel = "FILE.docx|FILE.xlsx",
            description = "Egen mall i stället för standardmallen. / A template of your own.")
    private @Nullable Path file;

    @Mixin
    private final TemplateFlags flags = new TemplateFlags();

    @Mixin
    private final HouseStyleFlag houseStyle = new HouseStyleFlag();

    /** Compiles it; null if the user's own template or house style cannot be used, and then that is reported. */
    <T extends Record> @Nullable Template<T> compile(Kind<T> kind, KansliCommand command, Report report) {
        if (file != null && houseStyle.isGiven()) {
            throw command.misuse(
                    "En egen mall har sitt eget utseende: ange --template eller --house-style, inte båda.",
                    "A template of your own has its own look: give --template or --house-style, not both.");
        } else if (file != null) {
            return own(kind.type(), file, report);
        } else if (kind.template() == null) {
            throw command.misuse(
                    kind.name() + " har ingen standardmall: ange --template.",
                    kind.name() + " has no standard template: give --template.");
        }
        return standard(report).map(kind.template()).orElse(null);
    }

    /** The standard templates in the look that is asked for; empty if it cannot be had, which is reported. */
    Optional<StandardTemplates> standard(Report report) {
        return houseStyle.templates(report);
    }

    private <T extends Record> @Nullable Template<T> own(Class<T> type, Path template, Report report) {
        try {
            return flags.compile(type, template);
        } catch (InvalidTemplateException e) {
            report.problems(template.toString(), e.problems());
        } catch (IOException e) {
            report.unusable(template.toString(), e);
        }
        return null;
    }
}
