package se.kansli.internal.word;

import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Parsed;
import se.kansli.internal.shape.Reading;

/** A check box: one without a tick says nothing, so that an item with nothing else in it is none. */
record Ticks() implements Form {
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
