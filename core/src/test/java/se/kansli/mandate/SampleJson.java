package se.kansli.mandate;

import java.util.List;
import se.kansli.json.JsonSample;
import se.kansli.problem.Problem;

/** A real mandate as JSON, to be changed in a place or two. */
public record SampleJson(String json) {
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
        return grundskolan()
                .text("roles.mandates[0].duties[1].code", Duty.SEND_NOTICE)
                .text("roles.mandates[2].text", "Upprättar arbetsordning för kalenderåret.");
    }

    /** Replaces the value at a path. */
    public SampleJson set(String path, String value) {
        return new SampleJson(sample(json).set(path, value).json());
    }

    /** Replaces the value at a path with a text. */
    public SampleJson text(String path, String value) {
        return set(path, JsonSample.quoted(value));
    }

    /** Adds properties to the document: {@code "\"year\": 2027"}. */
    public SampleJson add(String properties) {
        return new SampleJson(json.replaceFirst("\\{", "{" + properties.replace("\\", "\\\\") + ","));
    }

    /** The record. */
    public MandateDescription mandate() {
        return sample(json).document();
    }

    /** Every problem, warnings too. */
    public List<Problem> problems() {
        return sample(json).problems();
    }

    private static SampleJson file(String name) {
        return new SampleJson(JsonSample.file("mandates/" + name + ".json", MandateDescription.class)
                .json());
    }

    private static JsonSample<MandateDescription> sample(String json) {
        return new JsonSample<>(json, MandateDescription.class);
    }
}
