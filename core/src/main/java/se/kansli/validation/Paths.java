package se.kansli.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Between Bean Validation's paths and the library's: {@code goals[1].statements[0]}. */
final class Paths {
    /** Indexes by their numbers, all else by its letters. */
    static final Comparator<String> ORDER = Paths::compare;

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

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = numberEnd(a, i);
            int endB = numberEnd(b, j);
            int order = endA > i && endB > j
                    ? Integer.compare(Integer.parseInt(a.substring(i, endA)), Integer.parseInt(b.substring(j, endB)))
                    : Character.compare(a.charAt(i), b.charAt(j));
            if (order != 0) {
                return order;
            }
            i = Math.max(endA, i + 1);
            j = Math.max(endB, j + 1);
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /** The end of the index that begins at a place; the place itself if none does. */
    private static int numberEnd(String path, int from) {
        int to = from;
        while (from > 0 && path.charAt(from - 1) == '[' && path.charAt(to) != ']') {
            to++;
        }
        return to;
    }

    /** Whether a path is one of others, or lies below one. */
    static boolean isAtOrBelow(String path, Set<String> others) {
        String around = path;
        while (!others.contains(around)) {
            int end = Math.max(around.lastIndexOf('.'), around.lastIndexOf('['));
            if (end < 0) {
                return others.contains("");
            }
            around = around.substring(0, end);
        }
        return true;
    }

    /** Whether one of others lies below a path, which is empty or ends with a point. */
    static boolean hasBelow(String path, NavigableSet<String> others) {
        String next = others.ceiling(path);
        return next != null && next.startsWith(path);
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
