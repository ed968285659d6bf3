package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.LinkAddress;
import se.kansli.internal.xml.Element;

/**
 * What a field is told to do: {@code DATE \@ "yyyy"}.
 *
 * @param at where the field begins
 * @param text the code without those of the fields inside it
 * @param isHidden whether the code cannot be known before Word computes it
 * @param hasInner whether other fields stand in the code
 */
record FieldCode(Element at, String text, boolean isHidden, boolean hasInner) {
    /** Those that fetch, run or reveal something outside the document, with their names of older days. */
    private static final Set<String> REFUSED = Set.of(
            "AUTOTEXT",
            "AUTOTEXTLIST",
            "CONTROL",
            "DATA",
            "DATABASE",
            "DDE",
            "DDEAUTO",
            "EMBED",
            "GLOSSARY",
            "HTMLACTIVEX",
            "HTMLCONTROL",
            "IMPORT",
            "INCLUDE",
            "INCLUDEPICTURE",
            "INCLUDETEXT",
            "LINK",
            "MACROBUTTON",
            "PRINT",
            "RD");

    private static final String SKIPPED = "[\\s\\p{Z}\\p{Cf}\\p{Cc}\"'“”„‘’‚»«]*+";
    private static final Pattern KEYWORD = Pattern.compile(SKIPPED + "(\\p{L}++)");
    private static final Pattern COMPLETE_KEYWORD = Pattern.compile(SKIPPED + "(?:\\p{L}++[^\\p{L}]|=)");
    private static final Pattern NUMBER_CODE = Pattern.compile("\\d+|0[xX]\\p{XDigit}+");
    private static final String QUOTATION_MARKS = "\"“”„";
    private static final String SWITCHES_WITH_VALUE = "lost";

    /** A word after the keyword: a switch such as {@code \l}, or what stands between quotation marks or spaces. */
    private record Argument(String text, boolean isSwitch, boolean isQuoted) {}

    /** What Word does with the field; empty if the code has no word at all, as in {@code = 1 + 2}. */
    String keyword() {
        Matcher matcher = KEYWORD.matcher(text);
        return matcher.lookingAt() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
    }

    /** Whether the keyword is at an end, so that what follows cannot make another one of it. */
    static boolean hasKeyword(CharSequence code) {
        return COMPLETE_KEYWORD.matcher(code).lookingAt();
    }

    /** Whether it fetches, runs or reveals something. */
    boolean isRefused() {
        String keyword = keyword();
        return REFUSED.contains(keyword)
                || keyword.equals("QUOTE")
                        && arguments().stream()
                                .anyMatch(argument -> !argument.isQuoted()
                                        && NUMBER_CODE.matcher(argument.text()).matches());
    }

    /** Whether what it does is known only when Word has computed other fields. */
    boolean isUnknown() {
        return isHidden
                || hasInner && (keyword().equals("HYPERLINK") || keyword().equals("QUOTE"));
    }

    /** The address of a HYPERLINK field that leads where no link may; null for all others. */
    @Nullable String refusedAddress() {
        return addresses().stream()
                .filter(address -> !LinkAddress.isAllowed(address))
                .findFirst()
                .orElse(null);
    }

    /** Where a HYPERLINK field leads; null for all others, and for one to a place in the document. */
    @Nullable String address() {
        return addresses().stream().findFirst().orElse(null);
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        boolean isValue = false;
        for (Argument argument : keyword().equals("HYPERLINK") ? arguments() : List.<Argument>of()) {
            if (!argument.isSwitch() && !isValue) {
                addresses.add(argument.text());
            }
            isValue = argument.isSwitch() && SWITCHES_WITH_VALUE.contains(argument.text());
        }
        return addresses;
    }

    private List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>();
        Matcher keyword = KEYWORD.matcher(text);
        int at = keyword.lookingAt() ? keyword.end() : 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (QUOTATION_MARKS.indexOf(c) >= 0) {
                end = quotedEnd(at);
                arguments.add(new Argument(text.substring(at + 1, end), false, true));
                end++;
            } else if (c == '\\' && end < text.length() && Character.isLetter(text.charAt(end))) {
                arguments.add(new Argument(text.substring(end, ++end).toLowerCase(Locale.ROOT), true, false));
            } else if (!isSpace(c)) {
                while (end < text.length()
                        && !isSpace(text.charAt(end))
                        && QUOTATION_MARKS.indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                arguments.add(new Argument(text.substring(at, end), false, false));
            }
            at = end;
        }
        return arguments;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Where the closing quotation mark stands, or would stand. */
    private int quotedEnd(int open) {
        boolean isStraight = text.charAt(open) == '"';
        int at = open + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isStraight ? c == '"' : QUOTATION_MARKS.indexOf(c) > 0) {
                return at;
            }
            at += c == '\\' ? 2 : 1;
        }
        return text.length();
    }
}
