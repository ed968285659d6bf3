package se.kansli.internal.accessibility;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.Story.Found;
import se.kansli.internal.xml.Element;

/** Pictures, charts and shapes: what they show in words, and in line with the text. */
final class PictureRules {
    private final Findings findings;

    PictureRules(Findings findings) {
        this.findings = findings;
    }

    void check(Found drawing) {
        Element element = drawing.element();
        if (element.first("w:txbxContent") != null) {
            findings.add(Rule.TEXT_BOX, "", drawing.place());
        } else if (element.is("w:pict")) {
            old(element, drawing);
        } else {
            Element properties = element.child("wp:docPr");
            boolean isDecorative = properties != null && PictureText.isDecorative(properties);
            if (!isDecorative) {
                check(properties == null ? null : properties.attribute("descr"), element.is("wp:anchor"), drawing);
            }
        }
    }

    /** A picture as Word wrote it before 2007, and still does in some fields. */
    private void old(Element element, Found drawing) {
        Element picture = element.first("v:imagedata");
        Element shape = picture == null ? null : picture.parent();
        if (shape != null) {
            String style = String.valueOf(shape.attribute("style"));
            check(shape.attribute("alt"), style.contains("position:absolute"), drawing);
        }
    }

    private void check(@Nullable String text, boolean floats, Found drawing) {
        PictureText.check(text, drawing.place(), findings);
        if (floats) {
            findings.add(Rule.FLOATING, "", drawing.place());
        }
    }
}
