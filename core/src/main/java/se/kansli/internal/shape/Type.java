package se.kansli.internal.shape;

import java.util.List;

/** The type of a record's component: one of the few a document consists of. */
public sealed interface Type permits Type.Scalar, Type.Choice, Type.ListOf, RecordType {

    /** Whether this is {@link se.kansli.text.Picture}: a record to JSON and the rules, one value in a document. */
    default boolean isPicture() {
        return false;
    }

    /** A single value. */
    enum Scalar implements Type {
        STRING,
        RICH_TEXT,
        IMAGE,
        INTEGER,
        BOOLEAN,
        DATE,
        TIME
    }

    /** One constant of an enum. */
    record Choice(Class<? extends Enum<?>> enumType) implements Type {
        /** The names that JSON uses, in order of declaration. */
        public List<String> names() {
            return constants().stream().map(Enum::name).toList();
        }

        /** The constants, in order of declaration. */
        public List<? extends Enum<?>> constants() {
            return List.of(enumType.getEnumConstants());
        }
    }

    /** Any number of values of one type. */
    record ListOf(Type element) implements Type {}
}
