package se.kansli.internal.masking;

import java.util.List;
import java.util.regex.Pattern;
import se.kansli.internal.message.Messages.Bilingual;
import se.kansli.internal.value.BareName;
import se.kansli.internal.value.PersonName;
import se.kansli.text.ImageBytes;

/** A value that was masked, and how it is recognised in a file. */
sealed interface Secret {

    /** Where in the record it stood. */
    String path();

    /** What it is, for people who may not see it. */
    Bilingual kind();

    /** Whether it stands there, however it is written. */
    boolean isIn(Written text);

    /** How it is written, to be looked for among bytes. */
    List<String> spellings();

    /** Whether it may stand nowhere, even if nobody but the template says it. */
    boolean isIdentity();

    /** The name of a person whose identity is protected. */
    record Name(String path, String name) implements Secret {
        Pattern pattern() {
            return PersonName.pattern(name);
        }

        @Override
        public Bilingual kind() {
            return new Bilingual("ett skyddat namn", "a protected name");
        }

        @Override
        public boolean isIn(Written text) {
            return pattern().matcher(text.words()).find();
        }

        @Override
        public List<String> spellings() {
            return List.of(BareName.of(name).strip());
        }

        @Override
        public boolean isIdentity() {
            return true;
        }
    }

    /** A personal identity number. */
    record PersonalNumber(String path, String tenDigits) implements Secret {
        @Override
        public Bilingual kind() {
            return new Bilingual("ett personnummer", "a personal identity number");
        }

        @Override
        public boolean isIn(Written text) {
            return spellings().stream().anyMatch(text.letters()::contains);
        }

        @Override
        public List<String> spellings() {
            return List.of(tenDigits, with('-'), with('+'));
        }

        private String with(char sign) {
            return tenDigits.substring(0, 6) + sign + tenDigits.substring(6);
        }

        @Override
        public boolean isIdentity() {
            return true;
        }
    }

    /** A text, or a line of it. */
    record Text(String path, String text) implements Secret {
        /** Shorter ones, such as ”Ja”, say nothing by themselves. */
        private static final int SHORTEST = 4;
        /** Shorter ones are looked for as whole words: ”Beslut” is not in ”beslutar”. */
        private static final int LONG = 12;

        @Override
        public Bilingual kind() {
            return new Bilingual("en sekretessbelagd uppgift", "something confidential");
        }

        @Override
        public boolean isIn(Written written) {
            Written own = Written.of(text);
            if (own.letters().length() >= LONG) {
                return written.letters().contains(own.letters());
            }
            return own.letters().length() >= SHORTEST
                    && Pattern.compile(
                                    "(?<![\\p{L}\\p{N}])"
                                            + Pattern.quote(own.words().strip())
                                            + "(?![\\p{L}\\p{N}])",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(written.words())
                            .find();
        }

        @Override
        public List<String> spellings() {
            return List.of(text.strip());
        }

        @Override
        public boolean isIdentity() {
            return false;
        }
    }

    /** A picture's file. */
    record Picture(String path, ImageBytes file) implements Secret {
        @Override
        public Bilingual kind() {
            return new Bilingual("en sekretessbelagd bild", "a confidential picture");
        }

        @Override
        public boolean isIn(Written text) {
            return false;
        }

        @Override
        public List<String> spellings() {
            return List.of();
        }

        @Override
        public boolean isIdentity() {
            return false;
        }
    }
}
