package se.kansli.templates;

/** The cells of the standard workbooks, and how they look: the formats of {@code workbook/styles.xml}. */
final class Cells {
    static final int TITLE = 1;
    static final int LABEL = 2;
    static final int VALUE = 3;
    static final int DATE_VALUE = 4;
    static final int HEADER = 5;
    static final int TEXT = 6;
    static final int DATE = 7;
    static final int TIME = 8;
    static final int TOTAL = 9;
    /** What is typed stays as it is: a telephone number keeps its first 0. */
    static final int TYPED = 10;

    private Cells() {}

    static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    static String text(String place, int format, String text) {
        return "<c r=\"" + place + "\" s=\"" + format + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + WordXml.escaped(text) + "</t></is></c>";
    }

    static String formula(String place, int format, String formula) {
        return "<c r=\"" + place + "\" s=\"" + format + "\"><f>" + WordXml.escaped(formula) + "</f></c>";
    }

    static String empty(String place, int format) {
        return "<c r=\"" + place + "\" s=\"" + format + "\"/>";
    }

    /** The letters of a column, from 0: A to Z, which are enough for a page. */
    static String letters(int column) {
        return String.valueOf((char) ('A' + column));
    }

    /** The name of a sheet as formulas have it. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!";
    }
}
