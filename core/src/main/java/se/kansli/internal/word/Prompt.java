package se.kansli.internal.word;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** What a copy to work in says where nothing is filled in yet, if its template does not say it. */
final class Prompt {
    private Prompt() {}

    static String of(Element control) {
        Element properties = control.child("w:sdtPr");
        String name = properties == null ? null : properties.childValue("w:alias");
        String what = name == null || name.isBlank() ? "" : ": " + name;
        return switch (ControlKind.of(properties)) {
            case DATE -> "Klicka och välj datum" + what;
            case DROP_DOWN, COMBO_BOX -> "Klicka och välj" + what;
            default -> "Klicka och skriv" + what;
        };
    }

    /** The run that says it, in Word's own style for it, or in the grey that can still be read. */
    static String run(String prompt, Styles styles) {
        Styles.Style style = styles.named("Placeholder Text");
        String look =
                style == null ? "<w:color w:val=\"595959\"/>" : "<w:rStyle w:val=\"" + Xml.escaped(style.id()) + "\"/>";
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + Xml.escaped(prompt) + "</w:t></w:r>";
    }

    /** What a control of a template says where nothing is filled in. */
    static String ofTemplate(Element control) {
        Element content = control.child("w:sdtContent");
        return isShowing(control) && content != null ? PlainText.of(content) : of(control);
    }

    /** Whether a control says that what stands in it is no value. */
    static boolean isShowing(@Nullable Element control) {
        Element showing = control == null ? null : control.path("w:sdtPr", "w:showingPlcHdr");
        return showing != null && isOn(showing);
    }

    /** Whether an element that is on by being there is not said to be off. */
    static boolean isOn(Element flag) {
        String value = flag.attribute("w:val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
