package se.kansli.internal.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
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
    /** Fields whose result a person has typed. */
    private static final Set<String> TYPED = Set.of("HYPERLINK", "FORMTEXT");
    /** What Word makes of arrows and faces that are typed, in the fonts of symbols. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "F0E0", "→", "F0DF", "←", "F0F3", "↔", "F04A", "☺", "F04B", "😐", "F04C", "☹", "F0FC", "✓", "F0B7", "•",
            "F0FD", "☒", "F0FE", "☑");

    private final Deque<Field> fields = new ArrayDeque<>();
    private int codes;
    private int computed;

    /** A field whose end has not come. */
    private static final class Field {
        final Element begin;
        final StringBuilder code = new StringBuilder();
        boolean isInResult;
        boolean isComputed;

        Field(Element begin) {
            this.begin = begin;
        }

        FieldCode code() {
            return new FieldCode(begin, code.toString(), false, false);
        }
    }

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
            case "w:fldChar" -> fieldCharacter(element);
            case "w:instrText" -> code(element.content());
            case "w:fldSimple" -> {
                begin(element);
                code(String.valueOf(element.attribute("w:instr")));
                separate();
                children(element);
                end();
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
        return computed > 0;
    }

    /** Where the innermost field leads, if it is a link. */
    @Nullable String fieldAddress() {
        Field field = fields.peekLast();
        return field == null ? null : field.code().address();
    }

    /** Whether the end of a paragraph has been deleted, so that it goes on in the next. */
    static boolean goesOn(Element paragraph) {
        Element mark = paragraph.path("w:pPr", "w:rPr");
        return mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null);
    }

    private void seen(String text, Element at) {
        if (codes == 0 && !text.isEmpty()) {
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

    private void fieldCharacter(Element element) {
        switch (String.valueOf(element.attribute("w:fldCharType"))) {
            case "begin" -> begin(element);
            case "separate" -> separate();
            case "end" -> end();
            default -> {}
        }
    }

    private void begin(Element element) {
        fields.addLast(new Field(element));
        codes++;
    }

    private void code(String code) {
        Field field = fields.peekLast();
        if (field != null && !field.isInResult) {
            field.code.append(code);
        }
    }

    private void separate() {
        Field field = fields.peekLast();
        if (field != null && !field.isInResult) {
            field.isInResult = true;
            field.isComputed = !TYPED.contains(field.code().keyword());
            codes--;
            computed += field.isComputed ? 1 : 0;
        }
    }

    private void end() {
        Field field = fields.pollLast();
        if (field != null) {
            codes -= field.isInResult ? 0 : 1;
            computed -= field.isComputed ? 1 : 0;
        }
    }
}
