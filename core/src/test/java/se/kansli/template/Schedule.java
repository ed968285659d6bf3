package se.kansli.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.DocumentStatus;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.validation.DocumentText;

/** A kind of workbook of the tests' own. */
@DocumentText
public record Schedule(
        @NotBlank String title,
        @Nullable LocalDate printed,
        @Valid @Nullable Period period,
        boolean open,
        @Essential List<@NotNull @Valid Entry> entries,
        List<@NotNull @Valid Entry> others) {

    public Schedule {
        entries = entries == null ? List.of() : List.copyOf(entries);
        others = others == null ? List.of() : List.copyOf(others);
    }

    /** Days from and to. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** One of several. */
    public record Entry(
            @Essential @NotBlank String what,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            int hours,
            DocumentStatus status,
            List<String> people,
            @Nullable RichText note) {
        public Entry {
            people = people == null ? List.of() : List.copyOf(people);
        }

        static Entry of(String what) {
            return of(what, 1);
        }

        static Entry of(String what, int hours) {
            return new Entry(what, null, null, hours, DocumentStatus.DRAFT, List.of(), null);
        }
    }

    static Schedule titled(String title) {
        return new Schedule(title, null, null, false, List.of(), List.of());
    }

    Schedule with(Entry... several) {
        return new Schedule(title, printed, period, open, Arrays.asList(several), others);
    }

    Schedule andOthers(Entry... several) {
        return new Schedule(title, printed, period, open, entries, Arrays.asList(several));
    }

    /** As many entries, of as many hours as their position says. */
    static Entry[] entries(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Entry.of("Post " + i, i))
                .toArray(Entry[]::new);
    }

    /** Compiled, though it may leave out what every schedule must show. */
    static Template<Schedule> template(Xlsx template) {
        return Template.compile(Schedule.class, template.bytes(), TemplateOptions.DEFAULTS.leavingOutEssentials());
    }

    static byte[] render(Xlsx template, Schedule schedule) {
        return render(template(template), schedule);
    }

    static byte[] render(Template<Schedule> template, Schedule schedule) {
        return render(template, schedule, Copy.FINAL);
    }

    static byte[] render(Template<Schedule> template, Schedule schedule, Copy copy) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.render(schedule, copy, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as a program we did not write reads it. */
    static XSSFWorkbook workbook(Xlsx template, Schedule schedule) {
        return read(render(template, schedule));
    }

    static XSSFWorkbook read(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFCell at(XSSFSheet sheet, String place) {
        CellReference reference = new CellReference(place);
        return sheet.getRow(reference.getRow()).getCell(reference.getCol());
    }
}
