package se.kansli.internal.masking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.SwedishText;
import se.kansli.internal.shape.Words;
import se.kansli.text.ImageBytes;
import se.kansli.text.RichText;

/**
 * What a masked record still tells: what is there as well was not secret.
 *
 * @param text every value in each form that a template can ask for
 * @param pictures the files
 */
record Remaining(Written text, Set<ImageBytes> pictures) {

    static Remaining of(Record masked) {
        StringBuilder told = new StringBuilder();
        Set<ImageBytes> pictures = new HashSet<>();
        add(masked, told, pictures);
        return new Remaining(Written.ofAddress(told.toString()), pictures);
    }

    boolean tells(Secret secret) {
        return secret instanceof Secret.Picture picture ? pictures.contains(picture.file()) : secret.isIn(text);
    }

    private static void add(@Nullable Object value, StringBuilder told, Set<ImageBytes> pictures) {
        if (value instanceof List<?> list) {
            list.forEach(element -> add(element, told, pictures));
        } else if (value instanceof Record document) {
            for (RecordType.Component component :
                    RecordType.of(document.getClass()).components()) {
                add(component.get(document), told, pictures);
            }
        } else if (value instanceof ImageBytes file) {
            pictures.add(file);
        } else if (value != null) {
            forms(value).forEach(form -> told.append(form).append(Written.BORDER));
        }
    }

    private static List<String> forms(Object value) {
        if (value instanceof RichText text) {
            return Stream.concat(Stream.of(text.plainText(), text.markup()), Addresses.of(text))
                    .toList();
        } else if (value instanceof Enum<?> constant) {
            return List.of(Words.swedish(constant));
        } else if (value instanceof LocalDate date) {
            return List.of(
                    SwedishText.date(date, SwedishText.DateForm.SHORT),
                    SwedishText.date(date, SwedishText.DateForm.LONG),
                    SwedishText.date(date, SwedishText.DateForm.WEEKDAY));
        } else if (value instanceof LocalTime time) {
            return List.of(SwedishText.time(time), SwedishText.timeInTable(time));
        } else if (value instanceof Integer number) {
            return List.of(number.toString(), SwedishText.thousands(number), SwedishText.month(number));
        }
        return List.of(value.toString());
    }
}
