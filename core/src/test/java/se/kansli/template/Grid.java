package se.kansli.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.kansli.text.Essential;
import se.kansli.validation.DocumentText;

/** Days across, lines down: a kind of workbook of the tests' own. */
@DocumentText
public record Grid(
        @Essential List<@NotNull @Valid Day> days,
        @Essential List<@NotNull @Valid Line> lines,
        List<@NotBlank String> rooms) {

    /** A column. */
    public record Day(
            @Essential @Nullable LocalDate date, @Nullable String word) {}

    /** A row. */
    public record Line(
            @Essential @NotBlank String name, @Essential List<@NotNull @Valid Cell> cells) {}

    /** Where they meet. */
    public record Cell(@Essential @Nullable String text, int hours) {}

    static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    /** Texts such as r2k3, and as hours the number of the line times ten and that of the day. */
    static Grid of(int lines, int days) {
        return new Grid(
                IntStream.range(0, days)
                        .mapToObj(day -> new Day(FIRST.plusDays(day), "Dag " + (day + 1)))
                        .toList(),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(line -> new Line(
                                "Rad " + line,
                                IntStream.rangeClosed(1, days)
                                        .mapToObj(day -> new Cell("r" + line + "k" + day, line * 10 + day))
                                        .toList()))
                        .toList(),
                List.of());
    }

    Grid calling(String... words) {
        return new Grid(
                IntStream.range(0, words.length)
                        .mapToObj(i -> new Day(days.get(i).date(), words[i]))
                        .toList(),
                lines,
                rooms);
    }

    static Template<Grid> template(Xlsx template) {
        return Template.compile(Grid.class, template.bytes(), TemplateOptions.DEFAULTS.leavingOutEssentials());
    }

    byte[] render(Xlsx template) {
        return render(template(template));
    }

    byte[] render(Template<Grid> template) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.render(this, Copy.FINAL, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook(Xlsx template) {
        return Schedule.read(render(template));
    }
}
