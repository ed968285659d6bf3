package se.kansli.internal.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Type;
import se.kansli.internal.shape.Writing;
import se.kansli.internal.xml.Utf8Output;

/** What follows a cell's style: a value of one kind. */
@FunctionalInterface
interface CellContent {

    void write(Utf8Output out, Object value) throws IOException;

    /** Whether a number means a date or a time, so that the cell's own format must say how it reads. */
    static boolean isDated(Type type, String format) {
        return format.isEmpty() && (type == Type.Scalar.DATE || type == Type.Scalar.TIME);
    }

    /** Numbers, dates and times as such, unless a format makes them text; all else as text. */
    static CellContent of(Type type, String format, Writing writing, boolean from1904) {
        if (!format.isEmpty() || !(type instanceof Type.Scalar scalar)) {
            return new Text(writing);
        }
        return switch (scalar) {
            case INTEGER -> (out, value) -> number(out, String.valueOf(value));
            case DATE -> new Date(from1904);
            case TIME -> (out, value) -> number(out, partOfDay((LocalTime) value));
            case RICH_TEXT, STRING, BOOLEAN, IMAGE -> new Text(writing);
        };
    }

    private static void number(Utf8Output out, String number) throws IOException {
        out.ascii("\"><v>");
        out.ascii(number);
        out.ascii("</v></c>");
    }

    /** Twelve o'clock is 0.5; from decimal numbers, because those of the machine read differently from release to release. */
    private static String partOfDay(LocalTime time) {
        return BigDecimal.valueOf(time.toSecondOfDay())
                .divide(
                        BigDecimal.valueOf(ChronoUnit.DAYS.getDuration().toSeconds()),
                        new MathContext(15, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Characters that are never a formula, whatever they begin with. */
    record Text(Writing writing) implements CellContent {
        /** What Excel would take for a character's code stands for itself: {@code _x0041_} is not A. */
        private static final Pattern LOOKS_LIKE_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

        private static final byte[] START = Utf8Output.bytes("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        private static final byte[] END = Utf8Output.bytes("</t></is></c>");
        private static final byte[] @Nullable [] REPLACEMENTS = Utf8Output.escapesAnd(Map.of('\n', "\n", '\r', "\n"));

        @Override
        public void write(Utf8Output out, Object value) throws IOException {
            String text = writing.text(value);
            out.raw(START);
            out.text(coded(text), REPLACEMENTS);
            out.raw(END);
        }

        /** The text as Excel's files have it. */
        static String coded(String text) {
            return text.contains("_x") ? LOOKS_LIKE_CODE.matcher(text).replaceAll("_x005F_") : text;
        }
    }

    /** Days from the beginning of Excel's time; as text before that. */
    record Date(boolean from1904) implements CellContent {
        /** The first day that all programs number alike: Excel thinks that 1900 was a leap year. */
        private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

        private static final LocalDate FIRST_FROM_1904 = LocalDate.of(1904, 1, 1);
        private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

        @Override
        public void write(Utf8Output out, Object value) throws IOException {
            LocalDate day = (LocalDate) value;
            if (day.isBefore(from1904 ? FIRST_FROM_1904 : FIRST)) {
                new Text(Object::toString).write(out, day);
            } else {
                number(out, String.valueOf(ChronoUnit.DAYS.between(from1904 ? FIRST_FROM_1904 : ZERO, day)));
            }
        }
    }
}
