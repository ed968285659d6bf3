package se.kansli.internal.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Type;
import se.kansli.internal.shape.Words;
import se.kansli.internal.xml.Element;

/** The entries of a drop-down list: the value names a constant, the text is what the document shows. */
record DropDown(Map<String, String> texts) {

    static DropDown of(Element control) {
        Map<String, String> texts = new HashMap<>();
        for (String kind : new String[] {"w:dropDownList", "w:comboBox"}) {
            Element list = control.path("w:sdtPr", kind);
            if (list != null) {
                for (Element entry : list.children()) {
                    String value = entry.attribute("w:value");
                    String text = entry.attribute("w:displayText");
                    if (value != null) {
                        texts.put(value, text == null ? value : text);
                    }
                }
            }
        }
        return new DropDown(Map.copyOf(texts));
    }

    /** The first constant that the list has no entry for. */
    Optional<String> missing(Type.Choice choice) {
        return choice.constants().stream()
                .map(Words::camelCase)
                .filter(name -> !texts.containsKey(name))
                .findFirst();
    }

    Form form(Form usual) {
        return value -> {
            String text = texts.get(Words.camelCase((Enum<?>) value));
            return text == null ? usual.text(value) : text;
        };
    }
}
