package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import se.kansli.organisation.DocumentStatus;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;
import se.kansli.text.Pictures;
import se.kansli.text.RichText;
import se.kansli.text.RichTexts;

/** Law 1 for Word, and that what comes back is read or refused, whatever has been done to it. */
class WordReadProperties {
    private static final String BOX = "<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>";
    private static final Docx SOURCE = Docx.of(
            Docx.heading("Anteckning"),
            Docx.p(Docx.run("Rubrik: "), Docx.field("title")),
            Docx.control("if:subtitle", Docx.p(Docx.run("Under: "), Docx.field("subtitle"))),
            Docx.p(Docx.field("date|weekday"), Docx.run(" "), Docx.control("urgent", BOX, Docx.run("☐"))),
            Docx.p(Docx.field("status|capital")),
            Docx.control("text", Docx.p(Docx.run("Text"))),
            Docx.each(
                    "items",
                    Docx.p(Docx.run("Punkt "), Docx.field("items[].name"))
                            + Docx.p(Docx.field("items[].number"), Docx.run(" st"))
                            + Docx.control(
                                    "items[].body",
                                    "<w:p><w:pPr><w:pStyle w:val=\"Punktlista\"/></w:pPr>" + Docx.run("Text")
                                            + "</w:p>")
                            + Docx.p(Docx.picture("items[].photo"))
                            + Docx.each("items[].tags", Docx.p(Docx.field("items[].tags[]")))));
    private static final List<Picture> PHOTOS = List.of(
            Pictures.picture(4, 3, Color.RED),
            Pictures.picture(3, 4, Color.GREEN),
            new Picture(ImageBytes.of(Pictures.jpeg(5, 5)), "Rad ”ett” <&>\r\n\trad två", 17));
    private static final Template<Note> TEMPLATE = Template.compile(Note.class, SOURCE.bytes());

    /** With nothing in it that is no text. */
    private static final Docx TEXTS = Docx.of(
            Docx.heading("Anteckning"),
            Docx.p(Docx.run("Rubrik: "), Docx.field("title")),
            Docx.control("if:subtitle", Docx.p(Docx.run("Under: "), Docx.field("subtitle"))),
            Docx.control("text", Docx.p(Docx.run("Text"))),
            "<w:tbl><w:tr><w:tc>" + Docx.p(Docx.run("Namn")) + "</w:tc></w:tr>"
                    + Docx.each(
                            "items",
                            "<w:tr><w:tc>" + Docx.p(Docx.field("items[].name")) + "</w:tc><w:tc>"
                                    + Docx.control("items[].body", Docx.p(Docx.run("Text"))) + "</w:tc><w:tc>"
                                    + Docx.each("items[].tags", Docx.p(Docx.field("items[].tags[]")))
                                    + Docx.p() + "</w:tc></w:tr>")
                    + "</w:tbl>");

    private static final Template<Note> TEXTS_TEMPLATE = Template.compile(Note.class, TEXTS.bytes());

    @Property(tries = 300)
    void whatIsReadBackIsWhatWasRendered(@ForAll("notes") Note note) {
        Revision<Note> revision = TEMPLATE.read(Note.render(SOURCE, note, Copy.WORKING));

        assertThat(revision.document()).isEqualTo(note);
        assertThat(revision.changes()).isEmpty();
        assertThat(revision.warnings()).isEmpty();
    }

    /** Without the record it was made from all must be read, so it is held to what a form filled in by hand can say. */
    @Property(tries = 100)
    void aFormFilledInFromTheBeginningSaysAllOfIt(@ForAll Random random) {
        Note note = note(random, false);
        Map<String, byte[]> parts = Docx.open(Note.render(SOURCE, note, Copy.WORKING));
        parts.remove("customXml/item1.xml");

        assertThat(TEMPLATE.read(Typist.file(parts)).document()).isEqualTo(note);
    }

    @Property(tries = 300)
    void exactlyTheEditsAreTheChanges(@ForAll Random random) {
        Note note = note(random, false);
        Typist typist = new Typist(random, note, Note.render(SOURCE, note, Copy.WORKING));
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            typist.edit();
        }

        Revision<Note> revision = TEMPLATE.read(typist.file());

        assertThat(revision.document()).isEqualTo(typist.note());
        assertThat(revision.changes()).isEqualTo(Change.between(note, typist.note()));
        assertThat(revision.warnings()).isEmpty();
    }

    @Property(tries = 500)
    void damageIsReportedOrHarmless(@ForAll Random random) {
        Map<String, byte[]> parts = Docx.open(Note.render(SOURCE, note(random, true), Copy.WORKING));
        List<String> names = new ArrayList<>(parts.keySet());
        String name = random.nextInt(3) == 0 ? names.get(random.nextInt(names.size())) : "word/document.xml";
        byte[] content = parts.get(name);
        for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
            content = damaged(random, content);
        }
        parts.put(name, content);

        requireReadOrRefused(Typist.file(parts));
    }

    private static byte[] damaged(Random random, byte[] content) {
        String[] pieces = {
            "",
            "<",
            "</w:p>",
            "<w:p/>",
            "<w:sdt>",
            "</w:sdt>",
            "<w:tbl/>",
            "&#0;",
            "[",
            "item:",
            "999999999",
            "\"",
            "<!--",
            "<w:fldChar w:fldCharType=\"end\"/>",
            "<w:fldChar w:fldCharType=\"begin\"/>",
            "<w:sdt/>",
            "w:",
            "\u0000"
        };
        int from = random.nextInt(content.length + 1);
        int to = Math.min(content.length, from + random.nextInt(60));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, from);
        out.writeBytes(pieces[random.nextInt(pieces.length)].getBytes(StandardCharsets.UTF_8));
        out.write(content, to, content.length - to);
        return out.toByteArray();
    }

    @Property(tries = 300)
    void whatIsTornOutOrDoubledIsReportedOrHarmless(@ForAll Random random) {
        byte[] file = Note.render(SOURCE, note(random, true), Copy.WORKING);
        Typist typist = new Typist(random, Note.titled("x"), file);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            typist.tear();
        }

        requireReadOrRefused(typist.file());
    }

    @Property(tries = 1000)
    void whatIsWrittenAnywhereIsReadOrTold(@ForAll Random random) {
        Typist typist = new Typist(random, Note.titled("x"), Note.render(TEXTS, note(random, true), Copy.WORKING));
        List<String> words = new ArrayList<>();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            words.add("ord" + times + "x");
            typist.scribble(
                    "…" + words.get(words.size() - 1) + "…"); // markup may write what stands at the edge as a number
        }

        String told = told(typist.file());

        assertThat(words).filteredOn(typist::says).allMatch(word -> told.isEmpty() || told.contains(word));
    }

    /** All that a reader gets to know of a file; nothing of one that is refused, which loses nothing. */
    private static String told(byte[] file) {
        try {
            Revision<Note> revision = TEXTS_TEMPLATE.read(file);
            return revision.document() + "\n" + revision.warnings();
        } catch (InvalidDocumentException e) {
            return "";
        }
    }

    private static void requireReadOrRefused(byte[] file) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            try {
                assertThat(TEMPLATE.read(file).document()).isNotNull();
            } catch (InvalidDocumentException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        });
    }

    @Example
    void tenThousandControlsInsideEachOtherAreRefused() {
        String nested = "<w:sdt><w:sdtContent>".repeat(10_000) + "</w:sdtContent></w:sdt>".repeat(10_000);

        requireReadOrRefused(Docx.of(nested + Docx.p(Docx.field("title"))).bytes());
    }

    @Example
    void tenThousandFieldsThatNeverEndAreRead() {
        String open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(10_000);

        requireReadOrRefused(
                Docx.of(Docx.p(Docx.field("title"), open + Docx.run("x"))).bytes());
    }

    @Example
    void tagsThatLeadNowhereAreRefused() {
        for (String tag : new String[] {
            "items[999999999].tags[999999999]",
            "items[-1].name",
            "items[].name",
            "items[x].tags",
            "[][][]",
            "title|",
            "each:title",
            "each:items[7].tags",
            "item:99",
            "items[0]",
            "items",
            "text|list",
            "a".repeat(50)
        }) {
            requireReadOrRefused(
                    Docx.of(Docx.p(Docx.field("title"), Docx.field(tag))).bytes());
        }
    }

    @Provide
    Arbitrary<Note> notes() {
        return Arbitraries.randoms().map(random -> note(random, true));
    }

    /** @param isAny whether what no form can say is among it */
    private static Note note(Random random, boolean isAny) {
        return new Note(
                text(random, isAny),
                random.nextBoolean() ? text(random, isAny) : null,
                random.nextBoolean() ? LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000)) : null,
                DocumentStatus.values()[random.nextInt(DocumentStatus.values().length)],
                random.nextBoolean(),
                richText(random, isAny),
                Collections.nCopies(random.nextInt(4), 0).stream()
                        .map(i -> new Note.Item(
                                text(random, isAny),
                                random.nextInt(),
                                Collections.nCopies(random.nextInt(3), 0).stream()
                                        .map(j -> text(random, isAny))
                                        .toList(),
                                richText(random, isAny),
                                photo(random, isAny)))
                        .toList());
    }

    private static RichText richText(Random random, boolean isAny) {
        if (isAny) {
            return random.nextInt(4) == 0 ? null : RichTexts.any(random);
        }
        return RichText.of("Om **fett** " + random.nextInt(1000) + " och *annat*.\n\nMer.\n\n- a\n- b");
    }

    private static @Nullable Picture photo(Random random, boolean isAny) {
        int index = random.nextInt(isAny ? 4 : 3);
        return index == 0 ? null : PHOTOS.get(index - 1);
    }

    private static String text(Random random, boolean isAny) {
        return isAny && random.nextBoolean() ? RichTexts.line(random) + "x" : Typist.words(random);
    }
}
