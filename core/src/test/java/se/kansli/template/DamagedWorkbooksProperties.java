package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import se.kansli.organisation.DocumentStatus;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.template.Schedule.Entry;

/** Whatever is done to the bytes of a workbook that comes back, it is refused with problems, or read. */
class DamagedWorkbooksProperties {
    private static final Template<Schedule> TEMPLATE = Template.compile(Schedule.class, ExcelLawProperties.byPoi());
    private static final byte[] MADE = made();

    private static byte[] made() {
        Entry entry = new Entry(
                "Möte", LocalDate.of(2027, 1, 14), LocalTime.of(9, 0), 2, DocumentStatus.DRAFT, List.of("Bo"), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TEMPLATE.render(Schedule.titled("Plan").with(entry, entry, entry), Copy.WORKING, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Property(tries = 300)
    void damageToTheFileIsRefusedOrRead(@ForAll(supplier = Damage.Several.class) List<Damage> damages) {
        requireRefusedOrRead(Damage.all(damages, MADE));
    }

    @Property(tries = 1_000)
    void damageToAPartIsRefusedOrRead(
            @ForAll("parts") String part, @ForAll(supplier = Damage.Several.class) List<Damage> damages) {
        Map<String, byte[]> parts = Docx.open(MADE);
        parts.put(part, Damage.all(damages, parts.get(part)));
        requireRefusedOrRead(Docx.zip(parts));
    }

    private static void requireRefusedOrRead(byte[] file) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            try {
                assertThat(TEMPLATE.read(file).document().title()).isNotBlank();
            } catch (InvalidDocumentException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        });
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(new ArrayList<>(Docx.open(MADE).keySet()));
    }
}
