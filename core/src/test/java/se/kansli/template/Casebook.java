package se.kansli.template;

import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Person;
import se.kansli.text.Picture;
import se.kansli.text.RichText;
import se.kansli.text.Withheld;
import se.kansli.validation.DocumentText;
import se.kansli.validation.HasText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/** A kind of document of the tests' own, with people and with what is not for everybody. */
@DocumentText
@Rule(code = "V35", check = DocumentText.NoPersonalIdentityNumber.class, local = true, groups = Publication.class)
public record Casebook(
        @NotBlank String title,
        List<@NotNull @Valid Person> people,
        List<@NotBlank String> lines,
        @Nullable RichText text,
        List<@NotNull @Valid Case> cases) {

    /** What is not for everybody if a law says so. */
    @Withheld(
            when = "law",
            keep = {"number", "law"})
    public record Case(
            int number,
            @NotBlank String heading,
            @HasText RichText decision,
            List<@NotBlank String> names,
            @Nullable String note,
            @Valid @Nullable Picture photo,
            @Nullable String law) {}

    static final Person OPEN = new Person("Bertil Provberg", "rektor", null, "bertil@example.se", null, false);
    static final Person PROTECTED = new Person("Alva Exempelsson", "kurator på Norra", null, null, null, true);

    static Casebook of(String title, Person... people) {
        return new Casebook(title, List.of(people), List.of(), null, List.of());
    }

    Casebook with(Case... several) {
        return new Casebook(title, people, lines, text, List.of(several));
    }

    Casebook saying(String... several) {
        return new Casebook(title, people, List.of(several), text, cases);
    }

    Casebook with(RichText richText) {
        return new Casebook(title, people, lines, richText, cases);
    }

    static Case confidential(String heading, String decision) {
        return new Case(
                7, heading, RichText.of(decision), List.of("Kalle Kula"), "Ring först", null, "23 kap. 2 § OSL");
    }

    /** A template that prints everything, also in the header and in the properties. */
    static Docx word() {
        return Docx.of(
                        p(field("title")),
                        each(
                                "people",
                                p(
                                        field("people[].name"),
                                        Docx.run(", "),
                                        field("people[].title"),
                                        Docx.run(", "),
                                        field("people[].email"))),
                        each("lines", p(field("lines[]"))),
                        control("text", p(Docx.run("exempel"))),
                        each(
                                "cases",
                                p(field("cases[].number"), Docx.run(" "), field("cases[].heading"))
                                        + control("cases[].decision", p(Docx.run("exempel")))
                                        + p(
                                                field("cases[].names|list"),
                                                Docx.run(" "),
                                                field("cases[].note"),
                                                Docx.run(" "),
                                                field("cases[].law"))
                                        + p(Docx.picture("cases[].photo"))))
                .withRelationship("rId50", "header", "header1.xml")
                .withContentType("<Override PartName=\"/word/header1.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>")
                .with(
                        "word/header1.xml",
                        "<w:hdr " + Docx.NAMESPACES + ">" + p(field("title", "i huvudet")) + "</w:hdr>");
    }

    static Xlsx excel() {
        return Xlsx.of(
                        Xlsx.row(1, Xlsx.cell("A1", "{title}")),
                        Xlsx.row(3, Xlsx.cell("A3", "Namn"), Xlsx.cell("B3", "Titel"), Xlsx.cell("C3", "E-post")),
                        Xlsx.row(4, Xlsx.cell("A4", "{name}"), Xlsx.cell("B4", "{title}"), Xlsx.cell("C4", "{email}")),
                        Xlsx.row(
                                6,
                                Xlsx.cell("A6", "Rubrik"),
                                Xlsx.cell("B6", "Beslut"),
                                Xlsx.cell("C6", "Namnen"),
                                Xlsx.cell("D6", "Not")),
                        Xlsx.row(
                                7,
                                Xlsx.cell("A7", "{heading}"),
                                Xlsx.cell("B7", "{decision}"),
                                Xlsx.cell("C7", "{names|list}"),
                                Xlsx.cell("D7", "{note}")))
                .name("title", "Blad1!$A$1")
                .table("people", "A3:C4", "Namn", "Titel", "E-post")
                .table("cases", "A6:D7", "Rubrik", "Beslut", "Namnen", "Not");
    }

    static Template<Casebook> template(Docx template) {
        return Template.compile(Casebook.class, template.bytes());
    }

    static Template<Casebook> template(Xlsx template) {
        return Template.compile(Casebook.class, template.bytes());
    }

    byte[] render(Template<Casebook> template, Copy copy) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.render(this, copy, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
