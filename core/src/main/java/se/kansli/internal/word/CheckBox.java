package se.kansli.internal.word;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Writing;
import se.kansli.internal.xml.Element;

/** The characters of a check box control: as its properties say, otherwise Word's own. */
final class CheckBox {
    private static final int TICKED = 0x2612;
    private static final int EMPTY = 0x2610;

    private CheckBox() {}

    static Writing writing(Element control) {
        Element box = control.path("w:sdtPr", "w14:checkbox");
        String ticked = character(box, "w14:checkedState", TICKED);
        String empty = character(box, "w14:uncheckedState", EMPTY);
        return value -> Boolean.TRUE.equals(value) ? ticked : empty;
    }

    /** Whether a text is nothing but a box, so that its properties tell what it says; somebody may have typed over it. */
    static boolean isShownIn(Element control, String text) {
        Writing writing = writing(control);
        return text.isEmpty()
                || text.equals("☑")
                || text.equals("☒")
                || text.equals("☐")
                || text.equals(writing.text(true))
                || text.equals(writing.text(false));
    }

    /** Whether a box is ticked, as its properties say. */
    static boolean isTicked(Element control) {
        Element checked = control.path("w:sdtPr", "w14:checkbox", "w14:checked");
        String value = checked == null ? null : checked.attribute("w14:val");
        return checked != null && (value == null || value.equals("1") || value.equals("true") || value.equals("on"));
    }

    private static String character(@Nullable Element box, String state, int usual) {
        Element element = box == null ? null : box.child(state);
        String code = element == null ? null : element.attribute("w14:val");
        boolean valid = code != null && code.matches("[0-9A-Fa-f]{2,5}") && Integer.parseInt(code, 16) >= ' ';
        return Character.toString(valid ? Integer.parseInt(code, 16) : usual);
    }
}
