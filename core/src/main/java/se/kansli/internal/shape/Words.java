package se.kansli.internal.shape;

import java.util.Locale;
import se.kansli.internal.message.Messages.Bilingual;
import se.kansli.text.Swedish;

/** What an enum's constants are called. */
public final class Words {
    private static final ClassValue<String[]> SWEDISH = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            Object[] constants = type.getEnumConstants();
            String[] words = new String[constants.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = read((Enum<?>) constants[i]);
            }
            return words;
        }
    };

    private Words() {}

    /** The Swedish word of a constant; its name in lower case where it has none. */
    public static String swedish(Enum<?> constant) {
        return SWEDISH.get(constant.getDeclaringClass())[constant.ordinal()];
    }

    /** The Swedish word and the English name of a constant. */
    public static Bilingual of(Enum<?> constant) {
        return new Bilingual(swedish(constant), english(constant));
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
