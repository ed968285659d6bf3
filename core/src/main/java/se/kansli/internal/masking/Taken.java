package se.kansli.internal.masking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.value.PersonalNumbers;
import se.kansli.text.ImageBytes;
import se.kansli.text.RichText;

/** Gathers the texts and pictures of a value that was taken away. */
record Taken(List<Secret> secrets) {

    void add(String path, Object value) {
        if (value instanceof String text) {
            text.lines().forEach(line -> secrets.add(new Secret.Text(path, line)));
            PersonalNumbers.in(text)
                    .forEach(number -> secrets.add(new Secret.PersonalNumber(path, number.tenDigits())));
        } else if (value instanceof RichText text) {
            add(path, text.plainText());
            Addresses.of(text).forEach(address -> add(path, address));
        } else if (value instanceof ImageBytes file) {
            secrets.add(new Secret.Picture(path, file));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> addIfThere(path, element));
        } else if (value instanceof Record document) {
            for (RecordType.Component component :
                    RecordType.of(document.getClass()).components()) {
                addIfThere(path, component.get(document));
            }
        }
    }

    private void addIfThere(String path, @Nullable Object value) {
        if (value != null) {
            add(path, value);
        }
    }
}
