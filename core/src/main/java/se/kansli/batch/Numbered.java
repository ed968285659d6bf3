package se.kansli.batch;

import java.util.Iterator;

/** An item and its place among all, counted from 1. */
record Numbered<T extends Record>(long number, Item<T> item) {

    static <T extends Record> Iterator<Numbered<T>> all(Iterator<Item<T>> items) {
        return new Iterator<>() {
            private long number;

            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Numbered<T> next() {
                return new Numbered<>(++number, items.next());
            }
        };
    }
}
