package se.kansli.samples.bench;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared is the same workbook: every cell, as POI reads it. */
class BooksTest {

    static Stream<Arguments> waysAndRows() {
        return BookCheck.WAYS.stream()
                .flatMap(way -> Stream.of(1, 50, 1200).map(rows -> Arguments.of(way, rows)));
    }

    @ParameterizedTest
    @MethodSource("waysAndRows")
    void everyWayMakesTheSameCells(String way, int rows) {
        assertThatCode(() -> BookCheck.check(way, BookMaker.named(way), Register.withRows(rows)))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherCellWouldBeSeen() {
        BookMaker other = (register, target) -> new FastExcelBookMaker().make(other(register), target);

        assertThatCode(() -> BookCheck.check("other", other, Register.withRows(50)))
                .hasMessageContaining("row " + (50 + BookTemplate.FIRST_ROW));
    }

    /** The same but for the last comment. */
    private static Register other(Register register) {
        int last = register.rows().size() - 1;
        Register.Row row = register.rows().get(last);
        Register.Row changed = new Register.Row(
                row.number(),
                row.task(),
                row.responsible(),
                row.municipality(),
                row.decided(),
                row.due(),
                row.hours(),
                row.comment() + ".");
        return new Register(
                register.heading(),
                Stream.concat(register.rows().subList(0, last).stream(), Stream.of(changed))
                        .toList());
    }
}
