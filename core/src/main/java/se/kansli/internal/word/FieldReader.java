package se.kansli.internal.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Parsed;
import se.kansli.internal.shape.Reading;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;
import se.kansli.problem.Severity;

/** Reads the controls of one part that hold a value. */
final class FieldReader {
    private static final Form TEXT = Objects.requireNonNull(Form.named("", Type.Scalar.STRING));
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
    void read(Element control, Element content, Meaning meaning, Section owner) {
        if (Objects.requireNonNull(meaning.type()).isPicture()) {
            picture(control, content, meaning, owner);
            return;
        }
        Node.Shown shown = text(control, content, meaning);
        if (shown != null) {
            put(control, shown, meaning.tag().path(), owner);
        }
    }

    private void put(Element control, Node.Shown shown, String path, Section owner) {
        String other = owner.conflict(path, shown);
        if (other == null) {
            owner.put(path, shown);
        } else {
            places.report(Severity.ERROR, control, "read.copied", path, "value", shown.text(), "other", other);
        }
    }

    /** A drawing shows two components of a picture; how wide it is to be, it does not tell. */
    private void picture(Element control, Element content, Meaning meaning, Section owner) {
        String path = meaning.tag().path();
        Location at = places.locate(control);
        PictureReader.Seen seen = Prompt.isShowing(control) ? PictureReader.Seen.NOTHING : pictures.read(content);
        String file = seen.content().text();
        String text = seen.alternativeText();
        String prompt = layout.prompts().getOrDefault(meaning.tag().text(), "");
        owner.put(path + ".content", new Node.Shown(at, file, seen.content(), prompt));
        owner.put(
                path + ".alternativeText",
                new Node.Shown(at, text, new LineForm(TEXT), file.equals(prompt) ? text : ""));
    }

    private Node.@Nullable Shown text(Element control, Element content, Meaning meaning) {
        Type type = Objects.requireNonNull(meaning.type());
        Form usual = Form.named(meaning.tag().format(), type);
        if (usual == null) {
            return null;
        }
        boolean isEmpty = Prompt.isShowing(control);
        List<RichTextLook> looks = layout.looks().get(meaning.tag().text());
        if (type == Type.Scalar.RICH_TEXT && looks != null) {
            RichTextForm form = RichTextReader.read(
                    content,
                    looks,
                    lists,
                    relationships::address,
                    (severity, at, key, text) ->
                            places.report(severity, at, key, meaning.tag().path(), "value", text));
            return shown(control, meaning, isEmpty ? "" : form.text(), form);
        }
        ControlKind kind = ControlKind.of(control.child("w:sdtPr"));
        if (kind == ControlKind.CHECK_BOX
                && CheckBox.isShownIn(control, PlainText.of(content).strip())) {
            return shown(control, meaning, CheckBox.isTicked(control) ? Ticks.TICKED : "", Ticks.FORM);
        }
        boolean isList = kind == ControlKind.DROP_DOWN || kind == ControlKind.COMBO_BOX;
        Form form = isList && type instanceof Type.Choice choice
                ? DropDown.of(control).form(choice, usual)
                : new LineForm(usual);
        String text = isEmpty ? "" : PlainText.of(content);
        if (kind == ControlKind.DATE) {
            checkDay(control, text, form, meaning);
        }
        return shown(control, meaning, text, form);
    }

    private Node.Shown shown(Element control, Meaning meaning, String text, Form form) {
        if (text.indexOf(TextWalk.UNKNOWN_SYMBOL) >= 0 && control.first("w:sym") != null) {
            places.report(
                    Severity.WARNING, control, "read.symbol", meaning.tag().path(), "value", text);
        }
        Element content = Objects.requireNonNull(control.child("w:sdtContent"));
        // a program may have forgotten that the prompt is one
        boolean isPrompt = Prompt.isOfWord(PlainText.of(content));
        String prompt =
                isPrompt ? text : layout.prompts().getOrDefault(meaning.tag().text(), "");
        return new Node.Shown(places.locate(control), text, form, prompt);
    }

    /** A date picker remembers the day that was picked; what is typed over it counts. */
    private void checkDay(Element control, String text, Form form, Meaning meaning) {
        Element date = control.path("w:sdtPr", "w:date");
        String picked = date == null ? null : date.attribute("w:fullDate");
        Reading reading = form.reading();
        if (picked == null || picked.length() < DAY || reading == null || text.isBlank()) {
            return;
        }
        String day = picked.substring(0, DAY);
        if (reading.parse(text) instanceof Parsed.Value seen
                && seen.value() instanceof LocalDate typed
                && !typed.toString().equals(day)) {
            places.report(
                    Severity.WARNING,
                    control,
                    "read.date-differs",
                    meaning.tag().path(),
                    "value",
                    text,
                    "picked",
                    day);
        }
    }

    /** How a text reads in a control, where a line ends in one way only. */
    private record LineForm(Form form) implements Form {
        @Override
        public String text(Object value) {
            return form.text(value).replace("\r\n", "\n").replace('\r', '\n');
        }

        @Override
        public @Nullable Reading reading() {
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
