package se.kansli.internal.shape;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.kansli.internal.message.Messages.Bilingual;
import se.kansli.text.Swedish;

/** What an enum's constants are called. */
public final class Words {
    private static final ClassValue<Map<Enum<?>, String>> SWEDISH = new ClassValue<>() {
        @Override
        protected Map<Enum<?>, String> computeValue(Class<?> type) {
            Map<Enum<?>, String> words = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                words.put((Enum<?>) constant, read((Enum<?>) constant));
            }
            return Map.copyOf(words);
        }
    };

    private Words() {}

    /** The Swedish word of a constant; its name in lower case where it has none. */
    public static String swedish(Enum<?> constant) {
        String word = SWEDISH.get(constant.getDeclaringClass()).get(constant);
        return word == null ? english(constant) : word;
    }

    /** The Swedish word and the English name of a constant. */
    public static Bilingual of(Enum<?> constant) {
        return new Bilingual(swedish(constant), english(constant));
    }

    /** {@code UPPER_CASE} as {@code upperCase}: a constant's name in a path. */
    public static String camelCase(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static String english(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String read(Enum<?> constant) {
        try {
            Swedish word =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(Swedish.class);
            return word == null ? english(constant) : word.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
