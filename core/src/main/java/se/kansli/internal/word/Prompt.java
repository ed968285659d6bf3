package se.kansli.internal.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** What a copy to work in says where nothing is filled in yet, if its template does not say it. */
final class Prompt {
    /** What Word itself says in a control without anything else to say: now, and in versions before 2016. */
    private static final Set<String> OF_WORD = Set.of(
            "Klicka eller tryck här för att ange text.",
            "Klicka eller tryck här för att ange datum.",
            "Klicka här för att ange text.",
            "Klicka här för att ange datum.",
            "Välj ett objekt.",
            "Click or tap here to enter text.",
            "Click or tap to enter a date.",
            "Click here to enter text.",
            "Click here to enter a date.",
            "Choose an item.");

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

    /** Whether a text is Word's own for a control that nothing is filled in in: a prompt, or five spaces that do not break. */
    static boolean isOfWord(String text) {
        String words = text.replace('\u00A0', ' ').strip();
        return words.isEmpty() && !text.isEmpty() || OF_WORD.contains(words);
    }

    /** Whether a control says that what stands in it is no value. */
    static boolean isShowing(@Nullable Element control) {
        Element showing = control == null ? null : control.path("w:sdtPr", "w:showingPlcHdr");
        return showing != null && Toggle.isOn(showing);
    }
}
