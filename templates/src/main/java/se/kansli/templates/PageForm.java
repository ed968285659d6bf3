package se.kansli.templates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a page number's form, such as {@code Sida {page} ({pages})}, in Word's and in Excel's own way. */
final class PageForm {
    private static final Pattern FIELD = Pattern.compile("\\{(pages?)}");

    private PageForm() {}

    /** As runs and fields, in shorthand. */
    static String word(String form) {
        StringBuilder xml = new StringBuilder();
        Matcher matcher = FIELD.matcher(form);
        int from = 0;
        while (matcher.find()) {
            xml.append(text(form.substring(from, matcher.start())));
            String field = matcher.group(1).equals("page") ? "PAGE" : "NUMPAGES";
            xml.append("<w:fldSimple w:instr=\" ").append(field).append(" \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
            from = matcher.end();
        }
        return xml.append(text(form.substring(from))).toString();
    }

    private static String text(String words) {
        return words.isEmpty() ? "" : "<k:t>" + WordXml.escaped(words) + "</k:t>";
    }

    /** As a workbook's footer has it. */
    static String excel(String form) {
        return escaped(form).replace("{pages}", "&N").replace("{page}", "&P");
    }

    /** Words in a workbook's header or footer, where {@code &} begins a code. */
    static String escaped(String words) {
        return words.replace("&", "&&");
    }
}
