package se.kansli.templates;

import se.kansli.mandate.MandateDescription;
import se.kansli.template.Template;

/**
 * The standard templates.
 *
 * <pre>{@code
 * Template<MandateDescription> template = StandardTemplates.mandate();      // compiled once, share it between threads
 * template.render(mandate, Path.of("grundskolan.docx"));
 * Files.write(Path.of("mall.docx"), template.source());                     // a Word file to make one's own from
 * }</pre>
 */
public final class StandardTemplates {
    private StandardTemplates() {}

    /**
     * Compiles the template for mandate descriptions: both layouts, with or without particulars, role holders and
     * meetings.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public static Template<MandateDescription> mandate() {
        return Template.word(MandateDescription.class, WordParts.assemble("mandate"));
    }
}
