package se.samspel.storage.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a column's value becomes a value of one type of Java's: the way back from {@link SqlValues}. */
@FunctionalInterface
interface ColumnValue {
    Map<Class<?>, ColumnValue> SIMPLE =
            Map.ofEntries(
                    Map.entry(String.class, text(text -> text)),
                    Map.entry(LocalDate.class, text(LocalDate::parse)),
                    Map.entry(long.class, number(Number::longValue)),
                    Map.entry(Long.class, number(Number::longValue)),
                    Map.entry(int.class, number(n -> Math.toIntExact(n.longValue()))),
                    Map.entry(Integer.class, number(n -> Math.toIntExact(n.longValue()))),
                    Map.entry(double.class, number(Number::doubleValue)),
                    Map.entry(Double.class, number(Number::doubleValue)),
                    Map.entry(boolean.class, ColumnValue::truth),
                    Map.entry(Boolean.class, ColumnValue::truth),
                    Map.entry(Instant.class, number(n -> Instant.ofEpochMilli(n.longValue()))));

    /** Converts a value; null stays null. */
    @Nullable Object from(@Nullable Object column);

    /**
     * @throws IllegalArgumentException when no column can become such a value
     */
    static ColumnValue of(Class<?> type) {
        ColumnValue simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type.isEnum()) {
            return constants(type);
        }
        if (type.isRecord() && type.getRecordComponents().length == 1) {
            return id(type);
        }
        throw new IllegalArgumentException(
                "a column becomes a string, number, boolean, enum, Instant, LocalDate or an id"
                        + " record of one component, not "
                        + type.getName());
    }

    private static ColumnValue text(Function<String, Object> convert) {
        return column -> column == null ? null : convert.apply(column.toString());
    }

    private static ColumnValue number(Function<Number, Object> convert) {
        return column ->
                switch (column) {
                    case null -> null;
                    case Number number -> convert.apply(number);
                    case Boolean truth -> convert.apply(truth ? 1 : 0);
                    default ->
                            throw new IllegalStateException(
                                    "the column holds text where a number was asked for");
                };
    }

    private static @Nullable Object truth(@Nullable Object column) {
        return switch (column) {
            case null -> null;
            case Boolean truth -> truth;
            case Number number -> number.longValue() != 0;
            default ->
                    throw new IllegalStateException(
                            "the column holds text where 0 or 1 was asked for");
        };
    }

    private static ColumnValue constants(Class<?> type) {
        Map<String, Object> byName =
                Arrays.stream(type.getEnumConstants())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        it -> ((Enum<?>) it).name(), it -> it));
        return text(
                name -> {
                    Object constant = byName.get(name);
                    if (constant == null) {
                        throw new IllegalStateException(name + " is none of " + byName.keySet());
                    }
                    return constant;
                });
    }

    private static ColumnValue id(Class<?> type) {
        Class<?> inner = type.getRecordComponents()[0].getType();
        ColumnValue value = of(inner);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(inner);
            constructor.setAccessible(true);
            return column -> column == null ? null : make(constructor, value.from(column));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no constructor in " + type.getName(), e);
        }
    }

    /** Calls a record's constructor; what it throws comes out as it was. */
    static Object make(Constructor<?> constructor, @Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make " + constructor.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + constructor.getName(), e);
        }
    }
}
