package se.kansli.text;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the generators of records have in common: values by chance, of which a seed always gives the same. */
public abstract class Generator {
    private static final int SOME = 3;

    /** The chance. */
    protected final Random random;

    private final Function<Random, String> line;
    private final Function<Random, RichText> text;

    /** One that fills texts in. */
    protected Generator(Random random, Function<Random, String> line, Function<Random, RichText> text) {
        this.random = random;
        this.line = line;
        this.text = text;
    }

    /** A text without line breaks that is not blank. */
    protected final String aLine() {
        return line.apply(random);
    }

    /** A text that says something. */
    protected final RichText aText() {
        return text.apply(random);
    }

    /** A number, both ends included. */
    protected final int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** One of some values. */
    @SafeVarargs
    protected final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A value, or none. */
    protected final <T> @Nullable T maybe(Supplier<@Nullable T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    /** No value, or a few. */
    protected final <T> List<T> some(Supplier<T> value) {
        return list(between(0, SOME), i -> value.get());
    }

    /** As many values as asked for. */
    protected static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }
}
