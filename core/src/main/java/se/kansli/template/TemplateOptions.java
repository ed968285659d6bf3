package se.kansli.template;

import java.util.Objects;

/**
 * How a template is compiled.
 *
 * <pre>{@code
 * Template.compile(MandateDescription.class, file, TemplateOptions.DEFAULTS.leavingOutEssentials());
 * }</pre>
 *
 * @param limits how much of the file is read
 * @param mayLeaveOutEssentials whether it need not print everything that such a document must have: an extract, a cover
 */
public record TemplateOptions(Limits limits, boolean mayLeaveOutEssentials) {
    /** The usual limits, and nothing essential left out. */
    public static final TemplateOptions DEFAULTS = new TemplateOptions(Limits.DEFAULTS, false);

    /** Options from their parts; {@link #DEFAULTS} and the methods below are shorter. */
    public TemplateOptions {
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * These options with other limits.
     *
     * @param others how much of the file is read
     * @return a copy
     */
    public TemplateOptions limitedTo(Limits others) {
        return new TemplateOptions(others, mayLeaveOutEssentials);
    }

    /**
     * These options for a template that need not print everything that is essential.
     *
     * @return a copy
     */
    public TemplateOptions leavingOutEssentials() {
        return new TemplateOptions(limits, true);
    }
}
