package se.kansli.internal.excel;

import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Reading;

/** How a value reads in a cell, where a line ends in one way only. */
record CellForm(Form form) implements Form {

    @Override
    public String text(Object value) {
        return form.text(value).replace("\r\n", "\n").replace('\r', '\n');
    }

    @Override
    public Reading reading() {
        return form.reading();
    }
}
