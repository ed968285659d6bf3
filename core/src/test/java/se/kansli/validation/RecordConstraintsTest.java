package se.kansli.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.mandate.RenewedMandate;

/** What every record of every kind of document promises of its components. */
class RecordConstraintsTest {

    /** What a component of a primitive type has to be. */
    private static final Map<Class<?>, Object> ABSENT = Map.of(int.class, 0, boolean.class, false);

    @ParameterizedTest
    @MethodSource("records")
    void whatMayNotBeAbsentIsRequired(Class<? extends Record> type) {
        assertThat(type.getRecordComponents())
                .filteredOn(component -> !component.getType().isPrimitive() && component.getType() != List.class)
                .allSatisfy(component -> assertThat(
                                isRequired(component.getAnnotatedType()) || isNullable(component.getAnnotatedType()))
                        .as(component.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("records")
    void noComponentIsBothNullableAndRequired(Class<? extends Record> type) {
        assertThat(type.getRecordComponents())
                .noneMatch(component ->
                        isRequired(component.getAnnotatedType()) && isNullable(component.getAnnotatedType()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void elementsOfListsAreRequired(Class<? extends Record> type) {
        assertThat(listsOf(type))
                .allSatisfy(component -> assertThat(isRequired(element(component)))
                        .as(component.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("records")
    void nestedRecordsAreChecked(Class<? extends Record> type) {
        assertThat(type.getRecordComponents())
                // last year's mandate stands beside the new one to be compared with, not to be checked again
                .filteredOn(component ->
                        type != RenewedMandate.class || !component.getName().equals("last"))
                .extracting(component ->
                        component.getType() == List.class ? element(component) : component.getAnnotatedType())
                .filteredOn(component -> component.getType() instanceof Class<?> nested && nested.isRecord())
                .allSatisfy(component -> assertThat(component.isAnnotationPresent(Valid.class))
                        .as(component.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("recordsWithLists")
    void listsAreNeverNullAndNeverChange(Class<? extends Record> type) throws ReflectiveOperationException {
        List<Object> given = new ArrayList<>(Collections.singletonList(null));
        Record withLists = create(type, given);
        given.add(null);

        for (RecordComponent component : listsOf(type)) {
            assertThat(component.getAccessor().invoke(create(type, null))).isEqualTo(List.of());
            @SuppressWarnings("unchecked")
            List<Object> copy = (List<Object>) component.getAccessor().invoke(withLists);
            assertThat(copy).hasSize(1).containsOnlyNulls();
            assertThatThrownBy(() -> copy.add(null)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(
                                "se.kansli.mandate",
                                "se.kansli.meeting",
                                "se.kansli.organisation",
                                "se.kansli.protocol",
                                "se.kansli.register",
                                "se.kansli.report")
                        .stream()
                        .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect);
    }

    static Stream<Class<?>> recordsWithLists() {
        return records().filter(type -> !listsOf(type).isEmpty());
    }

    /** A record of nothing but this list. */
    private static Record create(Class<? extends Record> type, @Nullable List<Object> list)
            throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types)
                .map(component -> component == List.class ? list : ABSENT.get(component))
                .toArray();
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static List<RecordComponent> listsOf(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getType() == List.class)
                .toList();
    }

    private static AnnotatedType element(RecordComponent list) {
        return ((AnnotatedParameterizedType) list.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
    }

    private static boolean isRequired(AnnotatedElement component) {
        return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class, HasText.class)
                .anyMatch(component::isAnnotationPresent);
    }

    private static boolean isNullable(AnnotatedElement component) {
        return component.isAnnotationPresent(Nullable.class);
    }
}
