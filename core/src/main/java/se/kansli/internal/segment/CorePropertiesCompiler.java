package se.kansli.internal.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kansli.internal.office.Reporter;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/**
 * The document's properties (title, subject …). They cannot hold controls, so a path stands in braces there: the title
 * <code>{title} {network.name}</code>.
 */
public final class CorePropertiesCompiler {
    private static final Pattern PATH = Pattern.compile("\\{([a-z][A-Za-z0-9.]*)}");

    private CorePropertiesCompiler() {}

    public static Segment[] compile(Xml xml, Reporter reporter, Scope document) {
        SegmentBuilder out = new SegmentBuilder();
        int from = 0;
        for (Element property : xml.root().children()) {
            Matcher matcher = PATH.matcher(xml.text()).region(property.contentStart(), property.contentEnd());
            while (matcher.find()) {
                try {
                    Value value = document.resolve(matcher.group(1));
                    Form form = value.type() instanceof Type.ListOf || value.type() instanceof RecordType
                            ? null
                            : Form.named("", value.type());
                    if (form == null || value.type() == Type.Scalar.RICH_TEXT) {
                        reporter.report(property, "template.property", matcher.group(1), "path", matcher.group(1));
                        continue;
                    }
                    out.raw(xml.text(from, matcher.start()));
                    out.add(new Segment.Plain(value, form));
                    from = matcher.end();
                } catch (Scope.Unresolved e) {
                    reporter.report(property, e.key(), matcher.group(1), e.values());
                }
            }
        }
        return out.raw(xml.text(from, xml.text().length())).build();
    }
}
