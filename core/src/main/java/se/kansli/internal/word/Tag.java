package se.kansli.internal.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a content control's tag says.
 *
 * <pre>
 * field = path ["|" format]     list = "each:" path     item = "item:" [key]
 * cond  = "if:" ["!"] path      path = name {"." name}, with "[]" after a list's name
 * </pre>
 *
 * @param path as written
 * @param format of a field, or empty
 */
public record Tag(Kind kind, String path, String format) {
    /** The longest tag Word keeps. */
    public static final int LONGEST = 64;

    /** Any letters, so that a mistyped name gets as far as a suggestion. */
    private static final String NAME = "\\p{L}[\\p{L}0-9_-]*(?:\\[])?";

    private static final Pattern PATH = Pattern.compile(NAME + "(?:\\." + NAME + ")*");
    private static final Pattern FORM = Pattern.compile("(each:|item:|if:!|if:)?([^|]*)(?:\\|(.*))?", Pattern.DOTALL);

    public enum Kind {
        FIELD,
        EACH,
        ITEM,
        IF,
        UNLESS
    }

    /** A field's tag as it is written. */
    String text() {
        return format.isEmpty() ? path : path + "|" + format;
    }

    /** Reads a tag; null if it is not of the grammar. */
    static @Nullable Tag parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        Kind kind = switch (matcher.group(1) == null ? "" : matcher.group(1)) {
            case "each:" -> Kind.EACH;
            case "item:" -> Kind.ITEM;
            case "if:" -> Kind.IF;
            case "if:!" -> Kind.UNLESS;
            default -> Kind.FIELD;
        };
        String path = matcher.group(2).trim();
        String format = matcher.group(3) == null ? "" : matcher.group(3).trim();
        if (kind == Kind.ITEM) {
            return new Tag(kind, path, "");
        }
        boolean formatMisplaced = kind != Kind.FIELD && matcher.group(3) != null;
        return PATH.matcher(path).matches() && !formatMisplaced ? new Tag(kind, path, format) : null;
    }
}
