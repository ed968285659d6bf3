package se.kansli.internal.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Parsed;
import se.kansli.internal.shape.Reading;
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

    /** How constants are shown: by the list's own texts, and as usual where it has none. */
    Form form(Type.Choice choice, Form usual) {
        return new Entries(texts, choice, usual);
    }

    private record Entries(Map<String, String> texts, Type.Choice choice, Form usual) implements Form {
        @Override
        public String text(Object value) {
            String text = texts.get(Words.camelCase((Enum<?>) value));
            return text == null ? usual.text(value) : text;
        }

        @Override
        public Reading reading() {
            return typed -> choice.constants().stream()
                    .filter(constant -> typed.equals(texts.get(Words.camelCase(constant))))
                    .findFirst()
                    .<Parsed>map(Parsed.Value::new)
                    .orElseGet(() -> usual.reading().parse(typed));
        }
    }
}
