package se.kansli.internal.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element with its place in the text of its part: {@code [start, contentStart, contentEnd, end)}. */
public final class Element {
    private final String source;
    private final String name;
    private final @Nullable Element parent;
    private final List<Element> children = new ArrayList<>(4);
    private final int start;
    private int contentStart;
    private int contentEnd;
    private int end;

    /** Opened by the scan for tags, which closes it before anyone else sees it. */
    public Element(String source, String name, @Nullable Element parent, int start, int contentStart) {
        this.source = source;
        this.name = name;
        this.parent = parent;
        this.start = start;
        this.contentStart = contentStart;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** Where an attribute stands: its name's start, and its value without the quotation marks. */
    public record Attribute(String name, int start, int valueStart, int valueEnd) {}

    public void close(int newContentEnd, int newEnd) {
        contentEnd = newContentEnd;
        end = newEnd;
    }

    public String name() {
        return name;
    }

    /** The name without its prefix, for elements whose prefix is the author's choice. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    public List<Element> children() {
        return children;
    }

    public int start() {
        return start;
    }

    public int contentStart() {
        return contentStart;
    }

    public int contentEnd() {
        return contentEnd;
    }

    public int end() {
        return end;
    }

    public boolean isEmptyTag() {
        return contentStart == end;
    }

    public @Nullable Element parent() {
        return parent;
    }

    /** The first child with a name. */
    public @Nullable Element child(String wanted) {
        for (Element child : children) {
            if (child.is(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The first child of a child … by names. */
    public @Nullable Element path(String... names) {
        Element at = this;
        for (String step : names) {
            at = at == null ? null : at.child(step);
        }
        return at;
    }

    /** The first element with a name inside this one, in document order. */
    public @Nullable Element first(String wanted) {
        for (Element child : children) {
            Element found = child.is(wanted) ? child : child.first(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** All elements of a name inside this one, in their order. */
    public List<Element> all(String wanted) {
        List<Element> found = new ArrayList<>();
        for (Element child : children) {
            if (child.is(wanted)) {
                found.add(child);
            }
            found.addAll(child.all(wanted));
        }
        return found;
    }

    /** An attribute's value with its references resolved. */
    public @Nullable String attribute(String wanted) {
        Attribute attribute = attributeAt(wanted);
        return attribute == null ? null : value(attribute);
    }

    /** The value of one of this element's attributes, with its references resolved. */
    public String value(Attribute attribute) {
        return Xml.unescaped(source.substring(attribute.valueStart(), attribute.valueEnd()));
    }

    /** The value of {@code w:val} of the first child with a name. */
    public @Nullable String childValue(String childName) {
        Element child = child(childName);
        return child == null ? null : child.attribute("w:val");
    }

    /** The places of those of some attributes that are there, in the order they stand. */
    public List<Attribute> attributesAt(String... names) {
        return Stream.of(names)
                .map(this::attributeAt)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Attribute::start))
                .toList();
    }

    /** An attribute's place. */
    public @Nullable Attribute attributeAt(String wanted) {
        Attribute attribute = attributeFrom(start + 1 + name.length());
        while (attribute != null && !attribute.name().equals(wanted)) {
            attribute = attributeFrom(attribute.valueEnd() + 1);
        }
        return attribute;
    }

    /** All attributes, in their order. */
    public List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        Attribute attribute = attributeFrom(start + 1 + name.length());
        while (attribute != null) {
            attributes.add(attribute);
            attribute = attributeFrom(attribute.valueEnd() + 1);
        }
        return attributes;
    }

    private @Nullable Attribute attributeFrom(int from) {
        int at = from;
        while (Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        if (at >= contentStart - 1 || source.charAt(at) == '/') {
            return null;
        }
        int nameEnd = source.indexOf('=', at);
        int quoteAt = nameEnd + 1;
        while (Character.isWhitespace(source.charAt(quoteAt))) {
            quoteAt++;
        }
        int valueEnd = source.indexOf(source.charAt(quoteAt), quoteAt + 1);
        return new Attribute(source.substring(at, nameEnd).trim(), at, quoteAt + 1, valueEnd);
    }

    /** The characters of all {@code w:t} in this element. */
    public String words() {
        StringBuilder words = new StringBuilder();
        words(words);
        return words.toString();
    }

    private void words(StringBuilder words) {
        if (is("w:t")) {
            words.append(content());
        }
        children.forEach(child -> child.words(words));
    }

    /** The characters between the tags of an element, as a parser would tell them. */
    public String content() {
        return Xml.characters(source, contentStart, contentEnd);
    }
}
