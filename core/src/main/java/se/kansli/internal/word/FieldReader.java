package se.kansli.internal.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.kansli.internal.bind.Node;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Parsed;
import se.kansli.internal.shape.PictureParts;
import se.kansli.internal.shape.Reading;
import se.kansli.internal.shape.Type;
import se.kansli.internal.value.Paths;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;
import se.kansli.problem.Severity;

/** Reads the controls of one part that hold a value. */
final class FieldReader {
    private static final int DAY = "2027-01-01".length();

    private final Layout layout;
    private final Places places;
    private final DocumentLists lists;
    private final Relationships relationships;
    private final PictureReader pictures;

    FieldReader(
            Layout layout, Places places, DocumentLists lists, Relationships relationships, PictureReader pictures) {
        this.layout = layout;
        this.places = places;
        this.lists = lists;
        this.relationships = relationships;
        this.pictures = pictures;
    }

    /** Puts what a control shows where it belongs, if anything of it can be read. */
    void read(TaggedControl field, Section owner) {
        Type type = Objects.requireNonNull(field.meaning().type());
        if (type.isPicture()) {
            picture(field, owner);
            return;
        }
        Form usual = Form.named(field.meaning().tag().format(), type);
        if (usual != null) {
            put(field, text(field, type, usual), owner);
        }
    }

    private void put(TaggedControl field, Node.Shown shown, Section owner) {
        String other = owner.conflict(field.path(), shown);
        if (other == null) {
            owner.put(field.path(), shown);
        } else {
            report(Severity.ERROR, field, "read.copied", "value", shown.text(), "other", other);
        }
    }

    /** A drawing shows two components of a picture; how wide it is to be, it does not tell. */
    private void picture(TaggedControl field, Section owner) {
        Location at = places.locate(field.element());
        PictureReader.Seen seen =
                Prompt.isShowing(field.element()) ? PictureReader.Seen.NOTHING : pictures.read(field.content());
        String file = seen.content().text();
        String text = seen.alternativeText();
        String prompt = promptOf(field);
        owner.put(Paths.in(field.path(), PictureParts.FILE), new Node.Shown(at, file, seen.content(), prompt));
        owner.put(
                Paths.in(field.path(), PictureParts.DESCRIPTION),
                new Node.Shown(at, text, new LineForm(Form.TEXT), file.equals(prompt) ? text : ""));
    }

    private Node.Shown text(TaggedControl field, Type type, Form usual) {
        List<RichTextLook> looks = layout.looks().get(field.meaning().tag().text());
        if (type == Type.Scalar.RICH_TEXT && looks != null) {
            RichTextForm form = RichTextReader.read(
                    field.content(),
                    looks,
                    lists,
                    relationships::address,
                    (severity, at, key, text) -> places.report(severity, at, key, field.path(), "value", text));
            return shown(field, Prompt.isShowing(field.element()) ? "" : form.text(), form);
        }
        Element control = field.element();
        ControlKind kind = ControlKind.of(control.child("w:sdtPr"));
        String typed = PlainText.of(field.content());
        if (kind == ControlKind.CHECK_BOX && CheckBox.isShownIn(control, typed.strip())) {
            return shown(field, CheckBox.isTicked(control) ? Ticks.TICKED : "", Ticks.FORM);
        }
        boolean isList = kind == ControlKind.DROP_DOWN || kind == ControlKind.COMBO_BOX;
        Form form = isList && type instanceof Type.Choice choice
                ? DropDown.of(control).form(choice, usual)
                : new LineForm(usual);
        String text = Prompt.isShowing(control) ? "" : typed;
        if (kind == ControlKind.DATE) {
            checkDay(field, text, form);
        }
        return shown(field, text, form);
    }

    private Node.Shown shown(TaggedControl field, String text, Form form) {
        if (text.indexOf(TextWalk.UNKNOWN_SYMBOL) >= 0 && field.content().first("w:sym") != null) {
            report(Severity.WARNING, field, "read.symbol", "value", text);
        }
        // a program may have forgotten that the prompt is one
        String prompt = Prompt.isOfWord(PlainText.of(field.content())) ? text : promptOf(field);
        return new Node.Shown(places.locate(field.element()), text, form, prompt);
    }

    private String promptOf(TaggedControl field) {
        return layout.prompts().getOrDefault(field.meaning().tag().text(), "");
    }

    /** A date picker remembers the day that was picked; what is typed over it counts. */
    private void checkDay(TaggedControl field, String text, Form form) {
        Element date = field.element().path("w:sdtPr", "w:date");
        String picked = date == null ? null : date.attribute("w:fullDate");
        if (picked == null || picked.length() < DAY || text.isBlank()) {
            return;
        }
        String day = picked.substring(0, DAY);
        if (form.reading().parse(text) instanceof Parsed.Value seen
                && seen.value() instanceof LocalDate typed
                && !typed.toString().equals(day)) {
            report(Severity.WARNING, field, "read.date-differs", "value", text, "picked", day);
        }
    }

    private void report(Severity severity, TaggedControl field, String key, Object... values) {
        places.report(severity, field.element(), key, field.path(), values);
    }

    /** How a text reads in a control, where a line ends in one way only. */
    private record LineForm(Form form) implements Form {
        @Override
        public String text(Object value) {
            return form.text(value).replace("\r\n", "\n").replace('\r', '\n');
        }

        @Override
        public Reading reading() {
            return form.reading();
        }
    }

    /** A check box: one without a tick says nothing, so that an item with nothing else in it is none. */
    private record Ticks() implements Form {
        static final String TICKED = "☒";
        static final Ticks FORM = new Ticks();

        @Override
        public String text(Object value) {
            return Boolean.TRUE.equals(value) ? TICKED : "";
        }

        @Override
        public Reading reading() {
            return typed -> new Parsed.Value(typed.equals(TICKED));
        }
    }
}
