package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kansli.json.Json;
import se.kansli.organisation.Municipality;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.templates.HouseStyle;
import se.kansli.templates.StandardTemplates;

/** Whose look the standard templates have. */
final class HouseStyleFlag {
    @Option(
            names = "--house-style",
            paramLabel = "FILE.json|CODE",
            description =
                    "Standardmallarna i er grafiska profil, eller med namnet på kommunen med den koden i Skaraborg."
                            + " / The standard templates in your house style, or with the name of a municipality in Skaraborg.")
    private @Nullable String style;

    boolean isGiven() {
        return style != null;
    }

    /** The templates in the look that is asked for; empty if it cannot be had, which is reported. */
    Optional<StandardTemplates> templates(Report report) {
        if (style == null) {
            return Optional.of(StandardTemplates.neutral());
        }
        try {
            Optional<Municipality> municipality = Municipality.ofCode(style);
            return Optional.of(StandardTemplates.in(
                    municipality.isPresent()
                            ? HouseStyle.of(municipality.get().name())
                            : Json.read(Path.of(style), HouseStyle.class)));
        } catch (InvalidDocumentException e) {
            report.problems(style, e.problems());
        } catch (IOException e) {
            report.unusable(style, e);
        }
        return Optional.empty();
    }
}
