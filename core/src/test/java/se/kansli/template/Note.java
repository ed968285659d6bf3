package se.kansli.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.DocumentStatus;
import se.kansli.text.Picture;
import se.kansli.text.RichText;

/** A kind of document of the tests' own: the engine knows nothing of it. */
public record Note(
        @NotBlank String title,
        @Nullable String subtitle,
        @Nullable LocalDate date,
        @NotNull DocumentStatus status,
        boolean urgent,
        @Nullable RichText text,
        List<@NotNull @Valid Item> items) {

    public Note {
        items = Lists.copy(items);
    }

    /** One of several. */
    public record Item(
            @NotBlank String name,
            int number,
            List<String> tags,
            @Nullable RichText body,
            @Nullable @Valid Picture photo) {
        public Item {
            tags = Lists.copy(tags);
        }

        Item(String name, int number, List<String> tags, @Nullable RichText body) {
            this(name, number, tags, body, null);
        }

        static Item of(String name, String... tags) {
            return new Item(name, 1, List.of(tags), null);
        }

        Item with(@Nullable Picture picture) {
            return new Item(name, number, tags, body, picture);
        }
    }

    static Note titled(String title) {
        return new Note(title, null, null, DocumentStatus.DRAFT, false, null, List.of());
    }

    Note with(Item... several) {
        return new Note(title, subtitle, date, status, urgent, text, List.of(several));
    }

    Note with(RichText richText) {
        return new Note(title, subtitle, date, status, urgent, richText, items);
    }

    Note on(LocalDate day) {
        return new Note(title, subtitle, day, status, urgent, text, items);
    }

    static byte[] render(Docx template, Note note, Copy copy) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Template.compile(Note.class, template.bytes()).render(note, copy, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a finished copy. */
    static String body(Docx template, Note note) {
        return Docx.bodyOf(render(template, note, Copy.FINAL));
    }
}
