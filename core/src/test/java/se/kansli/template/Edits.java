package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;

/** What is done to the XML of a document when somebody edits it in Word. */
final class Edits {
    private Edits() {}

    /** A file with another text in one of its parts. */
    static byte[] edited(byte[] file, String part, UnaryOperator<String> edit) {
        Docx docx = Docx.of();
        for (Map.Entry<String, byte[]> each : Docx.open(file).entrySet()) {
            docx.with(each.getKey(), each.getValue());
        }
        String before = Docx.part(file, part);
        String after = edit.apply(before);
        assertThat(after).as("the edit does something").isNotEqualTo(before);
        return docx.with(part, after).bytes();
    }

    /** The first whole control with a tag. */
    static String controlOf(String body, String tag) {
        return controlAround(body, body.indexOf("<w:tag w:val=\"" + tag + "\"/>"));
    }

    /** The whole control whose properties stand at a place. */
    static String controlAround(String body, int place) {
        assertThat(place).as("the control is there").isNotNegative();
        int from = body.lastIndexOf("<w:sdt>", place);
        int depth = 0;
        for (int i = from; ; i++) {
            if (body.startsWith("<w:sdt>", i)) {
                depth++;
            } else if (body.startsWith("</w:sdt>", i) && --depth == 0) {
                return body.substring(from, i + "</w:sdt>".length());
            }
        }
    }

    /** The control of an item that was the n-th of its list, counted from 0, by a field in it. */
    static String itemAround(String body, int index, String field) {
        int inside = body.indexOf("<w:tag w:val=\"" + field + "\"/>");
        return controlAround(body, body.lastIndexOf("<w:tag w:val=\"item:" + index + "\"/>", inside));
    }

    /** Writes over all that the first control with a tag holds. */
    static UnaryOperator<String> inControl(String tag, String content) {
        return body -> {
            String control = controlOf(body, tag);
            String filled = control.replace("<w:showingPlcHdr/>", "")
                    .replaceFirst(
                            "(?s)<w:sdtContent>.*</w:sdtContent>", "<w:sdtContent>" + content + "</w:sdtContent>");
            return body.replace(control, filled);
        };
    }
}
