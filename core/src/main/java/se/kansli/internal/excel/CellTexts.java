package se.kansli.internal.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;
import se.kansli.internal.shape.SwedishText;
import se.kansli.internal.shape.SwedishText.DateForm;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;
import se.kansli.problem.Severity;

/** What the cells of a workbook that comes in say, as somebody would type it. */
final class CellTexts {
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(24 * 60 * 60);
    /** 9999-12-31, the last day there is in Excel. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    /** A number of a cell for dates that has lost its format is taken for a day between 1941 and 2078. */
    private static final BigDecimal FIRST_LIKELY_DAY = BigDecimal.valueOf(15_000);

    private static final BigDecimal LAST_LIKELY_DAY = BigDecimal.valueOf(65_380);
    private static final int LONGEST_NUMBER = 40;

    private final SharedStrings strings;
    private final DateFormats dates;
    private final boolean from1904;

    CellTexts(Workbook workbook) {
        strings = workbook.strings();
        dates = workbook.dateFormats();
        from1904 = workbook.isFrom1904();
    }

    /** Whether a cell's formula came to nothing, as in {@code #REF!}. */
    private static boolean isError(@Nullable Element cell) {
        return cell != null && "e".equals(cell.attribute("t"));
    }

    /** What a cell shows of a value; of a formula that came to an error only that is told. */
    Node shown(@Nullable Element cell, Location place, Binding binding) {
        String text = text(cell, binding.value().type());
        return isError(cell)
                ? new Node.Proposed(
                        place,
                        null,
                        path -> ExcelKind.MESSAGES.problem(
                                Severity.ERROR, "read.cell-error", path, place, "value", text))
                : new Node.Shown(place, text, binding.form());
    }

    /** What a cell says, whatever it is meant for. */
    String text(@Nullable Element cell) {
        return text(cell, Type.Scalar.STRING);
    }

    /**
     * What a cell says.
     *
     * @param type of the value it is meant for
     */
    String text(@Nullable Element cell, Type type) {
        if (cell == null) {
            return "";
        }
        Element value = cell.child("v");
        String content = value == null ? "" : value.content().strip();
        String kind = String.valueOf(cell.attribute("t"));
        return switch (kind) {
            case "s", "inlineStr", "str" -> decoded(strings.textOf(cell));
            case "b" -> content.equals("1") ? "ja" : "nej";
            case "d" -> content.replaceFirst("T00:00:00.*", "");
            case "e" -> content;
            default -> number(cell, content, type);
        };
    }

    private String number(Element cell, String content, Type type) {
        BigDecimal number;
        try {
            number = new BigDecimal(content.substring(0, Math.min(content.length(), LONGEST_NUMBER)));
        } catch (NumberFormatException e) {
            return content;
        }
        if (Math.abs((long) number.scale()) >= LONGEST_NUMBER) {
            return content; // nobody typed it, and to reckon with it could take for ever
        }
        boolean isDated = dates.has(cell.attribute("s"))
                || type == Type.Scalar.DATE
                        && number.compareTo(FIRST_LIKELY_DAY) >= 0
                        && number.compareTo(LAST_LIKELY_DAY) <= 0
                || type == Type.Scalar.TIME && number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
        return isDated && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0
                ? moment(number, type)
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String moment(BigDecimal number, Type type) {
        int day = number.intValue();
        int seconds = number.subtract(BigDecimal.valueOf(day))
                .multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        if (seconds == SECONDS_OF_DAY.intValue()) {
            day++;
            seconds = 0;
        }
        String time = SwedishText.time(LocalTime.ofSecondOfDay(seconds));
        if (day == 0 && (!from1904 || type == Type.Scalar.TIME)) {
            return time;
        }
        String date = SwedishText.date(date(day), DateForm.SHORT);
        return seconds == 0 ? date : date + " " + time;
    }

    /** Excel thinks that 1900 was a leap year. */
    private LocalDate date(int day) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(day);
        }
        return LocalDate.of(1899, 12, day < 61 ? 31 : 30).plusDays(day);
    }

    /** With what stands for a character by its code, such as {@code _x000D_}. */
    private static String decoded(String text) {
        if (!text.contains("_x")) {
            return text.replace("\r\n", "\n").replace('\r', '\n');
        }
        Matcher codes = CODE.matcher(text);
        String plain = codes.replaceAll(
                code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
