package se.kansli.internal.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts the field codes of a part together. Word splits a code over as many runs as it likes, and whoever hides one
 * splits it on purpose: over runs, deleted runs, paragraphs and the branches of an alternative.
 */
final class FieldCodes {
    /** Word stops at twenty. */
    private static final int DEEPEST = 64;

    private final List<FieldCode> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private FieldCodes() {}

    /** A field whose end has not come. */
    private static final class Open {
        final Element begin;
        final @Nullable Element branch;
        final StringBuilder code = new StringBuilder();
        boolean hasKeyword;
        boolean isInResult;
        boolean isHidden;
        boolean hasInner;

        Open(Element begin, @Nullable Element branch) {
            this.begin = begin;
            this.branch = branch;
        }
    }

    /** All field codes of a part; those of fields inside others come first. */
    static List<FieldCode> in(Element root) {
        FieldCodes codes = new FieldCodes();
        codes.walk(root, null);
        while (!codes.open.isEmpty()) {
            codes.end();
        }
        return codes.found;
    }

    private void walk(Element element, @Nullable Element branch) {
        switch (element.name()) {
            case "w:fldSimple" -> {
                inner(branch);
                String code = element.attribute("w:instr");
                found.add(new FieldCode(element, code == null ? "" : code, false, false));
            }
            case "w:fldChar" -> fieldCharacter(element, branch);
            case "w:instrText", "w:delInstrText" -> code(element.content(), branch);
            case "w:t", "w:delText" -> {
                if (!open.isEmpty() && !open.getLast().isInResult) {
                    code(element.content(), branch);
                }
            }
            case "w:tab", "w:br", "w:cr", "w:p" -> {
                if (!open.isEmpty()) {
                    open.getLast().code.append(' ');
                }
            }
            default -> {}
        }
        boolean isBranch = element.name().endsWith(":Choice") || element.name().endsWith(":Fallback");
        element.children().forEach(child -> walk(child, isBranch ? element : branch));
    }

    private void fieldCharacter(Element element, @Nullable Element branch) {
        String type = String.valueOf(element.attribute("w:fldCharType")).toLowerCase(Locale.ROOT);
        if (type.equals("begin")) {
            begin(element, branch);
        } else if (!open.isEmpty()) {
            Open field = open.getLast();
            field.isHidden |= field.branch != branch;
            if (type.equals("separate")) {
                field.isInResult = true;
            } else if (type.equals("end")) {
                end();
            }
        }
    }

    /** A field begins; if it stands in the code of another, its result becomes a part of that code. */
    private void inner(@Nullable Element branch) {
        if (!open.isEmpty() && !open.getLast().isInResult) {
            Open outer = open.getLast();
            outer.hasInner = true;
            outer.hasKeyword = outer.isHidden || outer.hasKeyword || FieldCode.hasKeyword(outer.code);
            outer.isHidden |= outer.branch != branch || !outer.hasKeyword;
        }
    }

    private void begin(Element element, @Nullable Element branch) {
        inner(branch);
        if (open.size() == DEEPEST) {
            open.getLast().isHidden = true;
        } else {
            open.addLast(new Open(element, branch));
        }
    }

    /** A piece of the innermost field's code; outside all fields Word does not read it. */
    private void code(String text, @Nullable Element branch) {
        if (!open.isEmpty()) {
            Open field = open.getLast();
            field.code.append(text);
            field.isHidden |= field.branch != branch;
        }
    }

    private void end() {
        Open field = open.removeLast();
        found.add(new FieldCode(field.begin, field.code.toString(), field.isHidden, field.hasInner));
    }
}
