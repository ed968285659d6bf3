package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import se.kansli.problem.InvalidTemplateException;

/** Whatever is done to a template's bytes, it is refused with problems, or renders to a file that can be opened. */
class DamagedTemplatesProperties {
    private static final Docx TEMPLATE = Docx.of(
                    Docx.heading("Rubrik"),
                    Docx.p(Docx.field("title"), Docx.run(" &amp; "), Docx.field("date|long")),
                    Docx.control("text", Docx.p(Docx.run("x"))),
                    Docx.each(
                            "items",
                            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
                                    + "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" + Docx.field("items[].name")
                                    + "<w:bookmarkEnd w:id=\"1\"/></w:p>"))
            .withPart(
                    "settings",
                    "word/settings.xml",
                    "<w:settings " + Docx.NAMESPACES + "><w:rsids><w:rsid w:val=\"1\"/></w:rsids></w:settings>")
            .withPart("header", "word/header.xml", "<w:hdr " + Docx.NAMESPACES + ">" + Docx.p() + "</w:hdr>");

    @Property(tries = 300)
    void damageToTheFileIsRefusedOrHarmless(@ForAll(supplier = Damage.Several.class) List<Damage> changes) {
        requireRefusedOrReadable(Damage.all(changes, TEMPLATE.bytes()));
    }

    @Property(tries = 700)
    void damageToAPartIsRefusedOrHarmless(
            @ForAll("parts") String part, @ForAll(supplier = Damage.Several.class) List<Damage> changes) {
        Map<String, byte[]> parts = Docx.open(TEMPLATE.bytes());
        byte[] content = Damage.all(changes, parts.get(part));
        requireRefusedOrReadable(TEMPLATE.copy().with(part, content).bytes());
    }

    private static void requireRefusedOrReadable(byte[] file) {
        Note note = Note.titled("Ärende").with(Note.Item.of("A"), Note.Item.of("B"));
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                Template.compile(Note.class, file).render(note, Copy.WORKING, out);
                assertThat(TemplateCheck.of(Note.class, out.toByteArray()).problems())
                        .extracting(problem -> problem.code())
                        .doesNotContain("template.xml", "template.damaged", "template.not-word");
            } catch (InvalidTemplateException e) {
                assertThat(e.problems()).isNotEmpty();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(new ArrayList<>(Docx.open(TEMPLATE.bytes()).keySet()));
    }
}
