package se.kansli.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.kansli.json.Json;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.validation.Validation;

/** A real mandate as JSON, to be changed in a place or two. */
public record SampleJson(String text) {
    private static final Path MANDATES = Path.of("../samples/data/mandates");

    /** Divided layout, two goals; has oddities of its own. */
    public static SampleJson grundskolan() {
        return file("grundskolan");
    }

    /** Integrated layout, three goals; has oddities of its own. */
    public static SampleJson iktStrateger() {
        return file("ikt-strateger");
    }

    /** Grundskolan's without its two oddities: no rule has anything to say. */
    public static SampleJson clean() {
        return grundskolan().with("introduktionsprogrammens", "nätverkets").with("\"D3\"", "\"D2\"");
    }

    /** Replaces the first place where a piece of the text stands; it must be there. */
    public SampleJson with(String piece, String replacement) {
        int start = text.indexOf(piece);
        assertThat(start).as("place of " + piece).isNotNegative();
        return new SampleJson(text.substring(0, start) + replacement + text.substring(start + piece.length()));
    }

    /** Replaces every place where a piece of the text stands. */
    public SampleJson withAll(String piece, String replacement) {
        assertThat(text).contains(piece);
        return new SampleJson(text.replace(piece, replacement));
    }

    /** Adds properties after the title. */
    public SampleJson adding(String properties) {
        return with("\"network\": {", properties + ", \"network\": {");
    }

    /** The record. */
    public MandateDescription mandate() {
        return Json.read(text, MandateDescription.class);
    }

    /** Every problem, warnings too. */
    public List<Problem> problems() {
        try {
            return Validation.check(mandate());
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
    }

    /** The problems of one rule. */
    public List<Problem> problems(String code) {
        return problems().stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
    }

    private static SampleJson file(String name) {
        try {
            return new SampleJson(Files.readString(MANDATES.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
