package se.kansli.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Between Bean Validation's paths and the library's: {@code goals[1].statements[0]}. */
final class Paths {
    private static final String ELEMENT = "<list element>";

    private Paths() {}

    /** The path as text: indexes right after the list's name, no word for the element itself. */
    static String text(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                text.append(text.isEmpty() ? "" : ".").append(name);
            }
        }
        return text.toString();
    }

    /** Adds a violation at a path. Bean Validation notes an index on the node after the list's. */
    static void report(ConstraintViolationBuilder violation, String path) {
        Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
        Supplier<ContainerElementNodeBuilderCustomizableContext> element =
                () -> violation.addContainerElementNode(ELEMENT, List.class, 0);
        Runnable finish = violation::addConstraintViolation;
        int index = -1;
        for (String step : path.isEmpty() ? new String[0] : path.split("[.\\[]")) {
            if (step.endsWith("]")) {
                index = Integer.parseInt(step.substring(0, step.length() - 1));
                continue;
            }
            NodeBuilderCustomizableContext node = property.apply(step);
            if (index < 0) {
                property = node::addPropertyNode;
                element = () -> node.addContainerElementNode(ELEMENT, List.class, 0);
                finish = node::addConstraintViolation;
            } else {
                NodeBuilderDefinedContext indexed = node.inIterable().atIndex(index);
                property = indexed::addPropertyNode;
                element = () -> indexed.addContainerElementNode(ELEMENT, List.class, 0);
                finish = indexed::addConstraintViolation;
                index = -1;
            }
        }
        if (index < 0) {
            finish.run();
        } else {
            element.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
