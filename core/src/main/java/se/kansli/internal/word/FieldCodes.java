package se.kansli.internal.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;

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
        /** The code as it is when those deletions that Word still remembers are accepted. */
        final StringBuilder accepted = new StringBuilder();

        boolean hasKeyword;
        boolean isInResult;
        boolean isHidden;
        boolean hasInner;

        Open(Element begin, @Nullable Element branch) {
            this.begin = begin;
            this.branch = branch;
        }
    }

    /** All field codes of a part, with and without what is deleted; those of fields inside others come first. */
    static List<FieldCode> in(Element root) {
        FieldCodes codes = new FieldCodes();
        codes.walk(root, null, false);
        while (!codes.open.isEmpty()) {
            codes.end();
        }
        return codes.found;
    }

    private void walk(Element element, @Nullable Element branch, boolean isDeleted) {
        switch (element.name()) {
            case "w:fldSimple" -> {
                inner(branch);
                String code = element.attribute("w:instr");
                found.add(new FieldCode(element, code == null ? "" : code, false, false));
            }
            case "w:fldChar" -> fieldCharacter(element, branch);
            case "w:instrText" -> code(element.content(), branch, isDeleted);
            case "w:delInstrText" -> code(element.content(), branch, true);
            case "w:t", "w:delText" -> {
                if (!open.isEmpty() && !open.getLast().isInResult) {
                    code(element.content(), branch, isDeleted || element.is("w:delText"));
                }
            }
            case "w:tab", "w:br", "w:cr", "w:p" -> code(" ", branch, isDeleted);
            default -> {}
        }
        boolean isBranch = element.name().endsWith(":Choice") || element.name().endsWith(":Fallback");
        boolean isInDeleted = isDeleted || element.is("w:del") || element.is("w:moveFrom");
        element.children().forEach(child -> walk(child, isBranch ? element : branch, isInDeleted));
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
    private void code(String text, @Nullable Element branch, boolean isDeleted) {
        if (!open.isEmpty()) {
            Open field = open.getLast();
            field.code.append(text);
            field.accepted.append(isDeleted ? "" : text);
            field.isHidden |= field.branch != branch && !field.isInResult;
        }
    }

    private void end() {
        Open field = open.removeLast();
        found.add(new FieldCode(field.begin, field.code.toString(), field.isHidden, field.hasInner));
        if (field.accepted.length() < field.code.length()) {
            found.add(new FieldCode(field.begin, field.accepted.toString(), field.isHidden, field.hasInner));
        }
    }
}
