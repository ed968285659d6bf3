package se.kansli.internal.excel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Xml;

/** Turns the workbook itself into segments: names move with their cells, and what formulas come to is found out anew. */
final class WorkbookCompiler extends PartCompiler {
    private static final String CALCULATION = "calcPr";
    /** What stands before the calculation, the last first (ISO/IEC 29500-1, 18.2.27). */
    private static final List<String> BEFORE =
            List.of("definedNames", "externalReferences", "functionGroups", "sheets");

    private final boolean hasCalculation;
    private final @Nullable Element before;

    /** @param hasFormulas whether there is anything to calculate */
    WorkbookCompiler(Xml xml, boolean hasFormulas, References references) {
        super(xml, "", references);
        Element root = xml.root();
        hasCalculation = hasFormulas && root.child(CALCULATION) != null;
        before = !hasFormulas || hasCalculation
                ? null
                : BEFORE.stream()
                        .map(root::child)
                        .filter(child -> child != null)
                        .findFirst()
                        .orElse(null);
    }

    @Override
    boolean writes(Element element) {
        if (hasCalculation && element.is(CALCULATION)) {
            out().raw("<" + CALCULATION);
            for (Attribute attribute : element.attributes()) {
                if (!attribute.name().equals("fullCalcOnLoad")) {
                    out().raw(" ");
                    raw(attribute.start(), attribute.valueEnd() + 1);
                }
            }
            out().raw(" fullCalcOnLoad=\"1\"/>");
            return true;
        } else if (element == before) {
            plain(element);
            out().raw("<" + CALCULATION + " fullCalcOnLoad=\"1\"/>");
            return true;
        }
        return false;
    }
}
