package se.kansli.samples.bench;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import se.kansli.validation.DocumentText;

/** What is printed as a workbook: a heading and a table of eight columns. Has rules, as the library's own kinds have. */
@DocumentText
public record Register(@NotBlank String heading, List<@NotNull @Valid Row> rows) {
    static final List<String> COLUMNS =
            List.of("Nr", "Åtgärd", "Ansvarig", "Kommun", "Beslutad", "Klart senast", "Timmar", "Kommentar");

    private static final String HEADING = "Åtgärder & beslut";
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    /** A row of the table. The getters are for the library that knows beans only. */
    public record Row(
            @PositiveOrZero int number,
            @NotBlank String task,
            @NotBlank String responsible,
            @NotBlank String municipality,
            @NotNull LocalDate decided,
            @NotNull LocalDate due,
            @PositiveOrZero int hours,
            @NotBlank String comment) {
        public int getNumber() {
            return number;
        }

        public String getTask() {
            return task;
        }

        public String getResponsible() {
            return responsible;
        }

        public String getMunicipality() {
            return municipality;
        }

        public LocalDate getDecided() {
            return decided;
        }

        public LocalDate getDue() {
            return due;
        }

        public int getHours() {
            return hours;
        }

        public String getComment() {
            return comment;
        }

        List<Object> cells() {
            return List.of(number, task, responsible, municipality, decided, due, hours, comment);
        }
    }

    static Register withRows(int count) {
        return new Register(
                HEADING, IntStream.range(0, count).mapToObj(Register::row).toList());
    }

    /** The same, with rows that are made when they are asked for, as from a database. */
    static Register onDemand(int count) {
        return new Register(HEADING, new AbstractList<>() {
            @Override
            public Row get(int index) {
                return row(index);
            }

            @Override
            public int size() {
                return count;
            }
        });
    }

    /** Varied as real rows are; the same every time. */
    private static Row row(int i) {
        return new Row(
                i + 1,
                "Ta fram underlag " + i * 7919L % 100_003 + " till <nätverket>",
                "Åsa Öberg " + i % 97,
                "Kommun " + i % 15,
                FIRST.plusDays(i % 300),
                FIRST.plusDays(i % 300 + 14),
                i % 40,
                "höst & vår " + i * 31L % 1009);
    }
}
