package se.kansli.internal.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;

/**
 * Goes through what a person sees of a document's text, in its order: with what has been inserted and without what has
 * been deleted, with the results of fields and without their codes, one branch of each alternative. Used once.
 */
abstract class TextWalk {
    /** What stands for a symbol that is a character in a font of its own only. */
    static final char UNKNOWN_SYMBOL = '\uFFFD';

    private static final int FONT_AREA = 0xF000;
    /** What Word makes of arrows and faces that are typed, in the fonts of symbols. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "F0E0", "→", "F0DF", "←", "F0F3", "↔", "F04A", "☺", "F04B", "😐", "F04C", "☹", "F0FC", "✓", "F0B7", "•",
            "F0FD", "☒", "F0FE", "☑");

    private final OpenFields fields = new OpenFields();

    /** Takes a piece of text; a line break is {@code \n}. */
    abstract void text(String text, Element at);

    void children(Element element) {
        element.children().forEach(this::element);
    }

    void element(Element element) {
        switch (element.name()) {
            case "w:t", "m:t" -> seen(characters(element), element);
            case "w:tab", "w:ptab" -> seen("\t", element);
            case "w:cr" -> seen("\n", element);
            case "w:br" -> {
                String type = element.attribute("w:type");
                if (type == null || type.equals("textWrapping")) {
                    seen("\n", element);
                }
            }
            case "w:noBreakHyphen" -> seen("\u2011", element);
            case "w:softHyphen" -> seen("\u00AD", element);
            case "w:sym" -> seen(symbol(element), element);
            case "w:p" -> paragraph(element);
            case "w:r" -> run(element);
            case "w:hyperlink" -> link(element);
            case "w:sdt" -> control(element);
            case "w:tbl" -> table(element);
            case "w:drawing", "w:pict", "w:object" -> drawing(element);
            case "w:fldChar" -> fields.character(element);
            case "w:instrText" -> fields.code(element.content());
            case "w:fldSimple" -> {
                fields.begin(element);
                fields.code(String.valueOf(element.attribute("w:instr")));
                fields.separate();
                children(element);
                fields.end();
            }
            case "mc:AlternateContent" -> {
                Element choice = element.child("mc:Choice");
                Element branch = choice == null ? element.child("mc:Fallback") : choice;
                if (branch != null) {
                    children(branch);
                }
            }
            case "w:del", "w:moveFrom", "w:delText", "w:delInstrText", "w:rt", "w:sdtPr", "w:sdtEndPr" -> {}
            default -> {
                boolean isDeletedRow = element.is("w:tr") && element.path("w:trPr", "w:del") != null;
                if (!isDeletedRow && !element.name().endsWith("Pr")) {
                    children(element);
                }
            }
        }
    }

    void paragraph(Element paragraph) {
        children(paragraph);
    }

    void run(Element run) {
        children(run);
    }

    void link(Element hyperlink) {
        children(hyperlink);
    }

    void control(Element control) {
        if (!Prompt.isShowing(control)) {
            children(control);
        }
    }

    void table(Element table) {
        children(table);
    }

    void drawing(Element drawing) {
        children(drawing);
    }

    /** Whether Word makes the text itself, as a page number or a table of contents. */
    boolean isComputed() {
        return fields.isComputed();
    }

    /** Where the innermost field leads, if it is a link. */
    @Nullable String fieldAddress() {
        return fields.address();
    }

    /** Whether the end of a paragraph has been deleted, so that it goes on in the next. */
    static boolean goesOn(Element paragraph) {
        Element mark = paragraph.path("w:pPr", "w:rPr");
        return mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null);
    }

    private void seen(String text, Element at) {
        if (!fields.isCode() && !text.isEmpty()) {
            text(text, at);
        }
    }

    /** Spaces at either end count only where the element says so. */
    private static String characters(Element element) {
        String content = element.content();
        return "preserve".equals(element.attribute("xml:space"))
                ? content
                : content.replace('\t', ' ')
                        .replace('\r', ' ')
                        .replace('\n', ' ')
                        .strip();
    }

    private static String symbol(Element element) {
        String code = String.valueOf(element.attribute("w:char"));
        String known = SYMBOLS.get(code);
        if (known != null) {
            return known;
        }
        int character = code.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(code, 16) : FONT_AREA;
        boolean isText = character >= ' ' && character < 0xD800;
        return Character.toString(isText ? character : UNKNOWN_SYMBOL);
    }
}
