package se.kansli.internal.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;

/**
 * Word's fields whose end has not come, where a walk through a text has come to: first a field says its code, which nobody
 * sees, then its result. They stand inside each other, in codes and in results. Used once.
 */
final class OpenFields {
    /** Fields whose result a person has typed. */
    private static final Set<String> TYPED = Set.of("HYPERLINK", "FORMTEXT");

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

    /** Whether what comes now is the code of a field. */
    boolean isCode() {
        return codes > 0;
    }

    /** Whether what comes now is worked out by Word. */
    boolean isComputed() {
        return computed > 0;
    }

    /** Where the innermost field leads; null if it is no link. */
    @Nullable String address() {
        Field field = fields.peekLast();
        return field == null ? null : field.code().address();
    }

    /** Takes the character that begins, parts or ends a field. */
    void character(Element element) {
        switch (String.valueOf(element.attribute("w:fldCharType"))) {
            case "begin" -> begin(element);
            case "separate" -> separate();
            case "end" -> end();
            default -> {}
        }
    }

    void begin(Element element) {
        fields.addLast(new Field(element));
        codes++;
    }

    void code(String code) {
        Field field = fields.peekLast();
        if (field != null && !field.isInResult) {
            field.code.append(code);
        }
    }

    /** Ends the code of a field: what comes is its result. */
    void separate() {
        Field field = fields.peekLast();
        if (field != null && !field.isInResult) {
            field.isInResult = true;
            field.isComputed = !TYPED.contains(field.code().keyword());
            codes--;
            computed += field.isComputed ? 1 : 0;
        }
    }

    void end() {
        Field field = fields.pollLast();
        if (field != null) {
            codes -= field.isInResult ? 0 : 1;
            computed -= field.isComputed ? 1 : 0;
        }
    }
}
