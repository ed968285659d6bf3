package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A formula, or any text that tells cells, with the places of the cells it tells: they are what moves when a table grows.
 * Names, functions, texts and references to columns of tables stand as they are.
 *
 * @param references in their order
 * @param functions the functions that are called, in capitals
 * @param leadsOut whether it takes something from another file or program
 * @param spansSheets whether it takes the same cell of several sheets at once
 */
record Formula(String text, List<Reference> references, List<String> functions, boolean leadsOut, boolean spansSheets) {
    private static final String NAME = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*";
    private static final String INSIDE_BRACKETS = "[^\\[\\]']|'.";
    private static final String NO_NAME_FOLLOWS = "(?![\\p{L}\\p{N}_.(\\[!])";

    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "\"(?:[^\"]|\"\")*\"",
            "(?<sheet>'(?:[^']|'')+'|" + NAME + "(?::" + NAME + ")?)!",
            "(?<brackets>\\[(?:" + INSIDE_BRACKETS + "|\\[(?:" + INSIDE_BRACKETS + ")*])*])",
            "(?<column>\\$?[A-Za-z]{1,3})(?<row>\\$?[0-9]{1,7})(?::(?<lastColumn>\\$?[A-Za-z]{1,3})(?<lastRow>\\$?[0-9]{1,7}))?"
                    + NO_NAME_FOLLOWS,
            "(?<wholeRow>\\$?[0-9]{1,7}):(?<lastWholeRow>\\$?[0-9]{1,7})" + NO_NAME_FOLLOWS,
            "(?<wholeColumn>\\$?[A-Za-z]{1,3}):(?<lastWholeColumn>\\$?[A-Za-z]{1,3})" + NO_NAME_FOLLOWS,
            "(?<function>" + NAME + ")\\(",
            NAME,
            "[0-9][0-9.]*",
            "(?<dde>\\|)"));

    /**
     * One cell, or several side by side.
     *
     * @param sheet as it is called; null where none is named
     * @param start where the text of the cells begins
     * @param last null for one cell
     */
    record Reference(
            @Nullable String sheet,
            int start,
            int end,
            End first,
            @Nullable End last) {}

    /**
     * One end of a reference.
     *
     * @param column null for a whole row
     * @param row null for a whole column
     */
    record End(@Nullable Line column, @Nullable Line row) {
        static End of(@Nullable String column, @Nullable String row) {
            return new End(Line.of(Axis.COLUMN, column), Line.of(Axis.ROW, row));
        }

        /** The same end seen from another cell. */
        String movedBy(int rows, int columns) {
            return (column == null ? "" : column.movedBy(columns)) + (row == null ? "" : row.movedBy(rows));
        }
    }

    /**
     * The row or column of an end.
     *
     * @param isFixed whether it has a dollar sign
     */
    record Line(Axis axis, boolean isFixed, int number) {
        static @Nullable Line of(Axis axis, @Nullable String text) {
            if (text == null) {
                return null;
            }
            boolean isFixed = text.startsWith("$");
            String plain = text.substring(isFixed ? 1 : 0);
            return new Line(axis, isFixed, axis == Axis.ROW ? Integer.parseInt(plain) : Area.column(plain));
        }

        private String movedBy(int lines) {
            return isFixed ? "$" + axis.name(number) : axis.name(number + lines);
        }
    }

    static Formula of(String text) {
        List<Reference> references = new ArrayList<>();
        List<String> functions = new ArrayList<>();
        boolean leadsOut = false;
        boolean spansSheets = false;
        String sheet = null;
        int sheetEnd = -1;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("sheet") != null) {
                sheet = unquoted(token.group("sheet"));
                sheetEnd = token.end();
                leadsOut |= sheet.contains("|") || sheet.contains("[");
                spansSheets |= sheet.contains(":");
            } else if (token.group("brackets") != null) {
                leadsOut |= token.start() == 0 || !isNamePart(text.charAt(token.start() - 1));
            } else if (token.group("function") != null) {
                functions.add(token.group("function").toUpperCase(Locale.ROOT));
            } else if (token.group("dde") != null) {
                leadsOut = true;
            } else {
                Reference found = reference(token, sheetEnd == token.start() ? sheet : null);
                if (found != null) {
                    references.add(found);
                }
            }
        }
        return new Formula(text, references, functions, leadsOut, spansSheets);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == ']';
    }

    private static String unquoted(String sheet) {
        return sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }

    private static @Nullable Reference reference(Matcher token, @Nullable String sheet) {
        if (token.group("row") != null) {
            End first = End.of(token.group("column"), token.group("row"));
            String lastRow = token.group("lastRow");
            End last = lastRow == null ? null : End.of(token.group("lastColumn"), lastRow);
            return new Reference(sheet, token.start(), token.end(), first, last);
        } else if (token.group("wholeRow") != null) {
            End first = End.of(null, token.group("wholeRow"));
            return new Reference(sheet, token.start(), token.end(), first, End.of(null, token.group("lastWholeRow")));
        } else if (token.group("wholeColumn") != null) {
            End first = End.of(token.group("wholeColumn"), null);
            End last = End.of(token.group("lastWholeColumn"), null);
            return new Reference(sheet, token.start(), token.end(), first, last);
        }
        return null;
    }

    /** What the formula says in another cell, so many rows below and columns to the right. */
    String movedBy(int rows, int columns) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Reference reference : references) {
            out.append(text, from, reference.start()).append(reference.first().movedBy(rows, columns));
            if (reference.last() != null) {
                out.append(':').append(reference.last().movedBy(rows, columns));
            }
            from = reference.end();
        }
        return out.append(text, from, text.length()).toString();
    }
}
