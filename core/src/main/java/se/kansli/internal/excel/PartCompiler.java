package se.kansli.internal.excel;

import java.util.Set;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.SegmentBuilder;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Xml;

/**
 * Turns a part into segments: all of it stands as it is, but for the rows and columns it tells. What else a kind of part needs is
 * written by those who extend it. Used once.
 */
class PartCompiler {
    /** Elements whose text is a formula, of whatever kind of part. */
    private static final Set<String> FORMULAS = Set.of(
            "f",
            "formula",
            "formula1",
            "formula2",
            "definedName",
            "calculatedColumnFormula",
            "totalsRowFormula",
            "sqref");
    /** Attributes that tell where something holds. */
    private static final Set<String> AREAS = Set.of("ref", "sqref");
    /** Attributes that tell one cell. */
    private static final Set<String> CELLS = Set.of("activeCell", "topLeftCell", "location");

    private final Xml xml;
    private final String sheet;
    private final References references;
    private final LineAttributes lines;
    private SegmentBuilder out = new SegmentBuilder();

    PartCompiler(Xml xml, String sheet, References references) {
        this.xml = xml;
        this.sheet = sheet;
        this.references = references;
        this.lines = new LineAttributes(references.growth(), sheet);
    }

    /** Whether an element's text is a formula, or tells areas. */
    static boolean isFormula(Element element) {
        return FORMULAS.contains(element.localName()) && element.children().isEmpty();
    }

    final Segment[] compile() {
        raw(0, xml.root().start());
        element(xml.root());
        raw(xml.root().end(), xml.text().length());
        return out.build();
    }

    final SegmentBuilder out() {
        return out;
    }

    /** The segments that {@code compile} writes, kept apart from those around them. */
    final Segment[] apart(Runnable compile) {
        SegmentBuilder outer = out;
        out = new SegmentBuilder();
        compile.run();
        Segment[] segments = out.build();
        out = outer;
        return segments;
    }

    final References references() {
        return references;
    }

    final String sheet() {
        return sheet;
    }

    final void raw(int from, int to) {
        out.raw(xml.text(from, to));
    }

    /** Writes an element that is more than its text; false if it is not. */
    boolean writes(Element element) {
        return false;
    }

    /** What one cell in a text means here. */
    References.Kind kindOf(Element element) {
        return element.localName().equals("sqref") ? References.Kind.AREA : References.Kind.FORMULA;
    }

    final void element(Element element) {
        if (!writes(element)) {
            plain(element);
        }
    }

    /** An element that is no more than its text. */
    final void plain(Element element) {
        startTag(element);
        if (!element.isEmptyTag()) {
            content(element);
            raw(element.contentEnd(), element.end());
        }
    }

    /** What stands between an element's tags. */
    final void content(Element element) {
        if (isFormula(element)) {
            references.write(out, element.content(), sheet, kindOf(element));
            return;
        }
        int from = element.contentStart();
        for (Element child : element.children()) {
            raw(from, child.start());
            element(child);
            from = child.end();
        }
        raw(from, element.contentEnd());
    }

    /** An element's start tag. */
    final void startTag(Element element) {
        int from = element.start();
        for (Attribute attribute : element.attributes()) {
            LineNumber line = lines.in(element, attribute);
            if (line != null) {
                raw(from, attribute.valueStart());
                References.number(out, line);
                from = attribute.valueEnd();
                continue;
            }
            boolean isArea = AREAS.contains(attribute.name());
            if (isArea || CELLS.contains(attribute.name())) {
                raw(from, attribute.valueStart());
                String text = element.value(attribute);
                references.write(out, text, sheet, isArea ? References.Kind.AREA : References.Kind.FORMULA);
                from = attribute.valueEnd();
            }
        }
        raw(from, element.contentStart());
    }
}
