package se.kansli.internal.excel;

import java.util.Set;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** Turns a chart into segments: its numbers are all rows of a table, and not those it showed when it was saved. */
final class ChartCompiler extends PartCompiler {
    private static final Set<String> SAVED = Set.of("numCache", "strCache", "multiLvlStrCache");

    ChartCompiler(Xml xml, References references) {
        super(xml, "", references);
    }

    @Override
    References.Kind kindOf(Element element) {
        return References.Kind.AREA;
    }

    @Override
    boolean writes(Element element) {
        return SAVED.contains(element.localName())
                && element.parent() != null
                && element.parent().children().stream()
                        .filter(PartCompiler::isFormula)
                        .anyMatch(this::isOfGrowingSheet);
    }

    private boolean isOfGrowingSheet(Element formula) {
        return Formula.of(formula.content()).references().stream()
                .anyMatch(each -> each.sheet() != null && references().growth().isIn(each.sheet()));
    }
}
