package se.kansli.internal.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.kansli.internal.accessibility.Accessibility;
import se.kansli.internal.message.Messages;
import se.kansli.internal.office.Parts;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Why a document that has been made must not leave: somebody could not read it, or it is damaged. */
public final class LastLook {
    private static final Messages MESSAGES = Messages.beside(LastLook.class);

    private final Function<String, Location> locationOf;
    private final List<Problem> problems = new ArrayList<>();

    private LastLook(Function<String, Location> locationOf) {
        this.locationOf = locationOf;
    }

    /**
     * Looks a file through.
     *
     * @param locationOf the place of a part as a whole
     * @return the errors; none is an empty list
     */
    public static List<Problem> at(byte[] file, PackageLimits limits, Function<String, Location> locationOf) {
        LastLook look = new LastLook(locationOf);
        look.parts(file, limits);
        if (look.problems.isEmpty()) {
            Accessibility.check(file, limits).stream().filter(Problem::isError).forEach(look.problems::add);
        }
        return look.problems;
    }

    private void parts(byte[] file, PackageLimits limits) {
        try {
            OpcPackage opened = OpcPackage.read(file, limits);
            for (OpcPackage.Part part : opened.parts()) {
                part(opened, part);
            }
        } catch (NotReadable e) {
            report("delivery.damaged", e.part(), "detail", e.detail());
        }
    }

    private void part(OpcPackage file, OpcPackage.Part part) {
        if (!Parts.isXml(part)) {
            return;
        }
        try {
            Xml.parse(part.content(), file.limits());
            String source = OpcPackage.sourceOf(part.name());
            if (source != null) {
                targets(file, source);
            }
        } catch (NotReadable e) {
            report("delivery.damaged", part.name(), "detail", e.detail());
        }
    }

    private void targets(OpcPackage file, String source) throws NotReadable {
        for (Relationships.Relationship each : Relationships.of(file, source).all()) {
            String target = each.external() ? null : OpcPackage.resolve(source, each.target());
            if (target != null && !target.isEmpty() && !target.startsWith("#") && file.part(target) == null) {
                report("delivery.missing-part", source, "name", target);
            }
        }
    }

    private void report(String key, String part, Object... values) {
        Location place = part.isEmpty() ? Location.UNKNOWN : locationOf.apply(part);
        problems.add(MESSAGES.problem(Severity.ERROR, key, "", place, values));
    }
}
