package se.kansli.internal.masking;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.value.BareName;
import se.kansli.text.ImageBytes;
import se.kansli.text.RichText;
import se.kansli.text.Withheld;

/** Makes the masked record of a record. Used once. */
final class Masker {
    /** A white point, where a picture must be. */
    private static final ImageBytes BLANK = ImageBytes.of(Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="));

    private final List<Secret.Name> names;
    private final Set<Object> titles;
    private final Scrubber scrubber;
    private final List<Secret> secrets;
    private final Set<String> paths;
    /** How many open records around, of types that can be withheld: their titles are their own. */
    private int open;

    Masker(List<Secret.Name> names, Set<Object> titles, List<Secret> secrets, Set<String> paths) {
        this.names = names;
        this.titles = titles;
        this.scrubber = new Scrubber(names, secrets);
        this.secrets = secrets;
        this.paths = paths;
    }

    /** A record that nothing around it withholds. */
    Record visible(String path, Record document) {
        RecordType type = RecordType.of(document.getClass());
        Withholding withholding = Withholding.of(type);
        if (withholding != null && (withholding.isWithheld(document) || isProtected(withholding.name(document)))) {
            return withheld(path, document, withholding, "");
        }
        open += withholding == null ? 0 : 1;
        List<RecordType.Component> components = type.components();
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            RecordType.Component component = components.get(i);
            Object value = component.get(document);
            values[i] = value == null
                    ? null
                    : visible(component.in(path), component.declaration().getAnnotatedType(), value);
        }
        open -= withholding == null ? 0 : 1;
        return (Record) type.create(values);
    }

    private boolean isProtected(@Nullable String name) {
        return name != null
                && names.stream()
                        .anyMatch(secret ->
                                secret.pattern().matcher(BareName.of(name)).matches());
    }

    private Object visible(String path, AnnotatedType declared, Object value) {
        Object shown = value;
        if (value instanceof String text && !hasForm(declared)) {
            shown = scrubber.scrubbed(path, text);
        } else if (value instanceof RichText text) {
            shown = scrubber.scrubbed(path, text);
        } else if (value instanceof Record document) {
            return visible(path, document);
        } else if (value instanceof List<?> list) {
            AnnotatedType ofElements = ((AnnotatedParameterizedType) declared).getAnnotatedActualTypeArguments()[0];
            List<@Nullable Object> elements = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                elements.add(element == null ? null : element(path + "[" + i + "]", ofElements, element));
            }
            return elements;
        }
        if (!shown.equals(value)) {
            paths.add(path);
        }
        return shown;
    }

    private Object element(String path, AnnotatedType declared, Object element) {
        if (open > 0 || !titles.contains(element)) {
            return visible(path, declared, element);
        }
        paths.add(path);
        return Withheld.MASK;
    }

    /** A mask inside an address would make another address of it: such a text stays, and the rules of publication refuse it. */
    private static boolean hasForm(AnnotatedType declared) {
        return declared.isAnnotationPresent(Email.class) || declared.isAnnotationPresent(Pattern.class);
    }

    /**
     * A record of which only some may be told.
     *
     * @param within where in the withheld record it is; empty for that record itself
     */
    private Record withheld(String path, Record document, Withholding withholding, String within) {
        RecordType type = RecordType.of(document.getClass());
        List<RecordType.Component> components = type.components();
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            RecordType.Component component = components.get(i);
            Object value = component.get(document);
            String place = component.in(within);
            String at = component.in(path);
            if (value == null) {
                values[i] = null;
            } else if (withholding.keeps(place)) {
                values[i] = visible(at, component.declaration().getAnnotatedType(), value);
            } else if (value instanceof Record inner && (!component.isNullable() || withholding.keepsWithin(place))) {
                values[i] = withheld(at, inner, withholding, place);
            } else {
                Object mask = component.isNullable() ? null : mask(component.type(), value);
                if (!value.equals(mask)) {
                    paths.add(at);
                    if (!component.equals(withholding.throughout())) { // a secret already, and a stricter one
                        new Taken(secrets).add(at, value);
                    }
                }
                values[i] = mask;
            }
        }
        return (Record) type.create(values);
    }

    /** What stands where a value must be. */
    private static Object mask(Type type, Object value) {
        if (value instanceof List<?> list) {
            Type element = ((Type.ListOf) type).element();
            boolean isOfTexts = element == Type.Scalar.STRING || element == Type.Scalar.RICH_TEXT;
            return isOfTexts && !list.isEmpty()
                    ? List.of(element == Type.Scalar.STRING ? Withheld.MASK : RichText.plain(Withheld.MASK))
                    : List.of();
        } else if (value instanceof String) {
            return Withheld.MASK;
        } else if (value instanceof RichText) {
            return RichText.plain(Withheld.MASK);
        }
        return value instanceof ImageBytes ? BLANK : value;
    }
}
