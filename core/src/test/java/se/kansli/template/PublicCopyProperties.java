package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Person;
import se.kansli.template.Casebook.Case;
import se.kansli.text.RichText;
import se.kansli.text.Withheld;

/**
 * Wherever secrets stand, none is in a copy to publish, and all else is as in the finished copy of a record that has the mask
 * in their places.
 */
class PublicCopyProperties {
    private static final Template<Casebook> WORD = Casebook.template(Casebook.word());
    private static final Template<Casebook> EXCEL = Casebook.template(Casebook.excel());
    private static final String[] NUMBERS = {"191212121212", "19121212-1212", "121212+1212", "121272-1219"};

    @Property(tries = 150)
    void wordFileHasNoneOfTheSecrets(@ForAll long seed) {
        verify(WORD, seed);
    }

    @Property(tries = 80)
    void workbookHasNoneOfTheSecrets(@ForAll long seed) {
        verify(EXCEL, seed);
    }

    private static void verify(Template<Casebook> template, long seed) {
        Maker maker = new Maker(new Random(seed), secret -> secret, false);
        byte[] published = maker.casebook().render(template, Copy.PUBLIC);
        Casebook masked = new Maker(new Random(seed), secret -> Withheld.MASK, true).casebook();

        assertThat(published).isEqualTo(masked.render(template, Copy.FINAL));
        assertThat(maker.secrets)
                .isNotEmpty()
                .allSatisfy(secret ->
                        assertThat(Leaks.of(published, secret)).as(secret).isEmpty());
    }

    /** The same record from the same seed, with its secrets or with what is to stand in their places. */
    private static final class Maker {
        private final Random random;
        private final UnaryOperator<String> shown;
        private final boolean isMasked;
        private final List<String> names;
        private final List<String> secrets = new ArrayList<>();

        Maker(Random random, UnaryOperator<String> shown, boolean isMasked) {
            this.random = random;
            this.shown = shown;
            this.isMasked = isMasked;
            this.names = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(i -> word("Åq") + " " + word("Zw"))
                    .toList();
            secrets.addAll(names);
        }

        Casebook casebook() {
            List<Person> people = new ArrayList<>();
            names.forEach(name ->
                    people.add(new Person(shown.apply(name), isMasked ? dropped() : secret(), null, null, null, true)));
            people.add(new Person(word("Öppen") + " Provberg", words(), null, "a@example.se", null, false));
            List<String> lines = some(this::words);
            return new Casebook(words(), people, lines, RichText.of(markup()), some(this::aCase));
        }

        private Case aCase() {
            boolean isClosed = random.nextBoolean();
            int number = random.nextInt(1000);
            if (!isClosed) {
                return new Case(number, words(), RichText.of(markup()), some(this::words), words(), null, null);
            }
            String heading = secret();
            RichText decision = RichText.of("att " + secret() + "\n\n- *" + secret() + "*");
            List<String> others = some(this::secret);
            String note = secret();
            return isMasked
                    ? new Case(
                            number,
                            Withheld.MASK,
                            RichText.plain(Withheld.MASK),
                            others.isEmpty() ? List.of() : List.of(Withheld.MASK),
                            null,
                            null,
                            "OSL")
                    : new Case(number, heading, decision, others, note, null, "OSL");
        }

        private String markup() {
            return "**" + words() + "** och " + words() + "\n\n1. *" + words() + "*\n2. " + words();
        }

        /** Some words, with a name or a number among them at times. */
        private String words() {
            String around = word("ord");
            return switch (random.nextInt(3)) {
                case 0 -> around;
                case 1 -> around + " " + shown.apply(names.get(random.nextInt(names.size()))) + ", " + word("slut");
                default -> {
                    String number = NUMBERS[random.nextInt(NUMBERS.length)];
                    secrets.add(number);
                    yield around + " (" + shown.apply(number) + ")";
                }
            };
        }

        /** What only a record that is withheld says. */
        private String secret() {
            String secret = word("hemlig") + " " + word("<&\">") + " " + word("sak");
            secrets.add(secret);
            return secret;
        }

        private @Nullable String dropped() {
            secret();
            return null;
        }

        private String word(String start) {
            StringBuilder word = new StringBuilder(start);
            for (int i = 6; i > 0; i--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            return word.toString();
        }

        private <T> List<T> some(Supplier<T> value) {
            List<T> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(value.get());
            }
            return values;
        }
    }
}
