package se.kansli.internal.excel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** The texts of a workbook's cells, which stand in a part of their own. */
public final class SharedStrings {
    private final List<Element> all;

    SharedStrings(@Nullable Xml xml) {
        all = xml == null ? List.of() : xml.root().children();
    }

    /** What a cell shows, if it is text; otherwise empty. */
    public String textOf(Element cell) {
        String type = String.valueOf(cell.attribute("t"));
        Element value = cell.child("v");
        if (type.equals("inlineStr")) {
            Element text = cell.child("is");
            return text == null ? "" : characters(text);
        } else if (value == null) {
            return "";
        }
        return switch (type) {
            case "s" -> shared(value.content().strip());
            case "str" -> value.content();
            default -> "";
        };
    }

    private String shared(String number) {
        boolean isThere = number.matches("[0-9]{1,8}") && Integer.parseInt(number) < all.size();
        return isThere ? characters(all.get(Integer.parseInt(number))) : "";
    }

    /** The characters of all runs, without how they are pronounced. */
    private static String characters(Element text) {
        StringBuilder characters = new StringBuilder();
        for (Element child : text.children()) {
            if (child.is("t")) {
                characters.append(child.content());
            } else if (child.is("r")) {
                characters.append(characters(child));
            }
        }
        return characters.toString();
    }
}
