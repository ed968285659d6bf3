package se.kansli.internal.accessibility;

import static se.kansli.problem.Severity.ERROR;
import static se.kansli.problem.Severity.TIP;
import static se.kansli.problem.Severity.WARNING;

import org.jspecify.annotations.Nullable;
import se.kansli.problem.Severity;

/** What is asked of a document or a workbook, and where EN 301 549 asks it. */
enum Rule {
    UNREADABLE("accessibility.unreadable", ERROR, null),

    TITLE("accessibility.title", ERROR, "10.2.4.2"),
    LANGUAGE("accessibility.language", ERROR, "10.3.1.1"),
    LANGUAGE_OF_WORKBOOK("accessibility.workbook-language", TIP, "10.3.1.1"),
    LANGUAGE_OF_PART("accessibility.language-of-part", WARNING, "10.3.1.2"),

    HEADINGS("accessibility.headings", ERROR, "10.1.3.1"),
    HEADING_LEVEL("accessibility.heading-level", ERROR, "10.2.4.6"),
    HEADING_ONE("accessibility.heading-one", WARNING, "10.2.4.6"),
    HEADING_EMPTY("accessibility.heading-empty", ERROR, "10.2.4.6"),
    FAKE_HEADING("accessibility.fake-heading", ERROR, "10.1.3.1"),
    FAKE_LIST("accessibility.fake-list", ERROR, "10.1.3.1"),

    TABLE_HEADER("accessibility.table-header", ERROR, "10.1.3.1"),
    TABLE_HEADER_EMPTY("accessibility.table-header-empty", ERROR, "10.1.3.1"),
    TABLE_MERGED("accessibility.table-merged", WARNING, "10.1.3.1"),
    TABLE_NESTED("accessibility.table-nested", WARNING, "10.1.3.1"),
    TABLE_EMPTY_CELL("accessibility.table-empty-cell", WARNING, "10.1.3.1"),
    TABLE_DESCRIPTION("accessibility.table-description", TIP, null),

    ALTERNATIVE_TEXT("accessibility.alternative-text", ERROR, "10.1.1.1"),
    FLOATING("accessibility.floating", WARNING, "10.1.3.2"),
    TEXT_BOX("accessibility.text-box", ERROR, "10.1.3.2"),
    LINK_TEXT("accessibility.link-text", WARNING, "10.2.4.4"),
    LINK_TIP("accessibility.link-tip", TIP, "10.2.4.4"),

    CONTRAST("accessibility.contrast", ERROR, "10.1.4.3"),
    COLOUR_ALONE("accessibility.colour-alone", ERROR, "10.1.4.1"),
    SMALL_TEXT("accessibility.small-text", WARNING, null),
    JUSTIFIED("accessibility.justified", WARNING, null),
    EMPTY_PARAGRAPHS("accessibility.empty-paragraphs", WARNING, null),
    SPACES("accessibility.spaces", WARNING, null),

    CONTROL_NAME("accessibility.control-name", ERROR, "10.4.1.2"),
    HEADER_ONLY("accessibility.header-only", ERROR, null),

    SHEET_TABLE("accessibility.sheet-table", WARNING, "10.1.3.1"),
    COLUMN_NAME("accessibility.column-name", ERROR, "10.1.3.1"),
    SHEET_NAME("accessibility.sheet-name", WARNING, "10.2.4.6"),
    FIRST_CELL("accessibility.first-cell", WARNING, "10.2.4.6"),
    HIDDEN("accessibility.hidden", WARNING, "10.2.4.6"),
    COLUMN_WIDTH("accessibility.column-width", WARNING, "10.2.4.6"),
    PRINT_TITLES("accessibility.print-titles", WARNING, "10.2.4.6"),
    FROZEN_ROWS("accessibility.frozen-rows", TIP, null),
    TABLE_NAME("accessibility.table-name", TIP, null);

    private final String code;
    private final Severity severity;
    private final @Nullable String clause;

    Rule(String code, Severity severity, @Nullable String clause) {
        this.code = code;
        this.severity = severity;
        this.clause = clause;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    /** The clause it stands on; null where it is good practice alone. */
    @Nullable String basis() {
        return clause == null ? null : "EN 301 549 " + clause;
    }
}
