package se.kansli.templates;

import java.util.List;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.Template;
import se.kansli.template.TemplateFields;

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

    /**
     * Makes a Word document of a list of tags, for the author of a template: each with its explanation, and a content
     * control that has the tag and can be copied.
     *
     * <pre>{@code
     * List<TemplateFields.Field> fields = TemplateFields.of(MandateDescription.class);
     * Files.write(Path.of("taggar.docx"), StandardTemplates.fieldList("Uppdragsbeskrivning", fields));
     * }</pre>
     *
     * @param kind what the documents are called, for the title
     * @param fields the tags
     * @return a .docx; the same fields give the same bytes
     */
    public static byte[] fieldList(String kind, List<TemplateFields.Field> fields) {
        return FieldListDocument.make(kind, fields);
    }
}
