package se.kansli.internal.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Paths;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;
import se.kansli.text.RichText;

/**
 * What a record class consists of. Read once for each class and then shared; immutable and thread-safe.
 *
 * <p>A record may use the types of {@link Type} and records of the same sort; anything else is a programming error and
 * throws {@link IllegalArgumentException}.
 */
public final class RecordType implements Type {
    private static final ClassValue<RecordType> TYPES = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return new RecordType(type.asSubclass(Record.class));
        }
    };

    /** Apart from the classes themselves, so that a record may contain its own kind. */
    private static final ClassValue<Map<String, Type>> COMPONENT_TYPES = new ClassValue<>() {
        @Override
        protected Map<String, Type> computeValue(Class<?> type) {
            Map<String, Type> types = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                types.put(component.getName(), typeOf(component.getAnnotatedType()));
            }
            return Map.copyOf(types);
        }
    };

    private final Class<? extends Record> recordClass;
    private final MethodHandle constructor;
    private final Map<String, Component> byName;
    private final List<Component> components;

    /** One component of a record. */
    public record Component(String name, boolean isNullable, MethodHandle getter, RecordComponent declaration) {

        /** The component's type. */
        public Type type() {
            return Objects.requireNonNull(
                    COMPONENT_TYPES.get(declaration.getDeclaringRecord()).get(name));
        }

        /** The component's path, in a record that has one itself; that of the document is empty. */
        public String in(String path) {
            return Paths.in(path, name);
        }

        /** The value in {@code owner}. */
        public @Nullable Object get(Object owner) {
            try {
                return getter.invokeExact(owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private RecordType(Class<? extends Record> recordClass) {
        this.recordClass = recordClass;
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        Map<String, Component> named = new LinkedHashMap<>();
        List<Class<?>> parameters = new ArrayList<>();
        try {
            for (RecordComponent component : recordClass.getRecordComponents()) {
                MethodHandle getter = lookup.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                named.put(component.getName(), new Component(component.getName(), nullable, getter, component));
                parameters.add(component.getType());
            }
            constructor = lookup.findConstructor(recordClass, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(recordClass.getName() + " is not a public record", e);
        }
        byName = Collections.unmodifiableMap(named);
        components = List.copyOf(named.values());
    }

    /** The shape of a record class. */
    public static RecordType of(Class<?> recordClass) {
        return TYPES.get(recordClass);
    }

    /** The class itself. */
    public Class<? extends Record> recordClass() {
        return recordClass;
    }

    @Override
    public boolean isPicture() {
        return recordClass == Picture.class;
    }

    /** All components, in order of declaration. */
    public List<Component> components() {
        return components;
    }

    /** A component by its name. */
    public @Nullable Component component(String name) {
        return byName.get(name);
    }

    /** The names of all components, in order of declaration. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The type of what a path leads to, with {@code []} behind a list for its items; null if it is no component. */
    public @Nullable Type at(String path) {
        Type at = this;
        for (String name : path.split("\\.")) {
            boolean through = name.endsWith("[]");
            Component component = at instanceof RecordType structure
                    ? structure.component(through ? name.substring(0, name.length() - 2) : name)
                    : null;
            if (component == null || through && !(component.type() instanceof ListOf)) {
                return null;
            }
            at = through && component.type() instanceof ListOf list ? list.element() : component.type();
        }
        return at;
    }

    /** Calls the canonical constructor. */
    public Object create(Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Type typeOf(AnnotatedType annotated) {
        java.lang.reflect.Type type = annotated.getType();
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListOf(typeOf(((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> single) {
            return typeOf(single);
        }
        throw new IllegalArgumentException("a record cannot have a component of " + type);
    }

    @SuppressWarnings("unchecked")
    private static Type typeOf(Class<?> type) {
        if (type == String.class) {
            return Scalar.STRING;
        } else if (type == RichText.class) {
            return Scalar.RICH_TEXT;
        } else if (type == ImageBytes.class) {
            return Scalar.IMAGE;
        } else if (type == int.class || type == Integer.class) {
            return Scalar.INTEGER;
        } else if (type == boolean.class || type == Boolean.class) {
            return Scalar.BOOLEAN;
        } else if (type == LocalDate.class) {
            return Scalar.DATE;
        } else if (type == LocalTime.class) {
            return Scalar.TIME;
        } else if (type.isEnum()) {
            return new Choice((Class<? extends Enum<?>>) type);
        } else if (type.isRecord()) {
            return of(type);
        }
        throw new IllegalArgumentException("a record cannot have a component of " + type);
    }
}
