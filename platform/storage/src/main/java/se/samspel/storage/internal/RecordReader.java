package se.samspel.storage.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills a record from a row: the column {@code starts_at} goes to the component {@code startsAt}.
 *
 * <p>Null for a component without {@code @Nullable} is refused wherever the annotation can be seen at run time, which
 * it can in tests; the container has no need of it and does not carry it.
 */
final class RecordReader<T> implements RowReader<T> {
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    /** One component: where its value comes from and what it takes. */
    private record Part(String name, ColumnValue value, boolean nullable) {}

    private final Class<T> type;
    private final Constructor<T> constructor;
    private final Part[] parts;

    RecordReader(Class<T> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        boolean seesNullable = seesNullable(type);
        parts = new Part[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            boolean nullable = !types[i].isPrimitive() && (!seesNullable || isNullable(component));
            parts[i] = new Part(component.getName(), ColumnValue.of(types[i]), nullable);
        }
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no constructor in " + type.getName(), e);
        }
    }

    private static boolean seesNullable(Class<?> type) {
        try {
            Class.forName(NULLABLE, false, type.getClassLoader());
            return true;
        } catch (ClassNotFoundException notCarried) {
            return false;
        }
    }

    private static boolean isNullable(RecordComponent component) {
        for (Annotation annotation : component.getAnnotatedType().getAnnotations()) {
            if (annotation.annotationType().getName().equals(NULLABLE)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Rows<T> columns(ResultSet result) throws SQLException {
        Map<String, Integer> labels = labels(result.getMetaData());
        int[] columns = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Integer column = labels.get(parts[i].name().toLowerCase(Locale.ROOT));
            if (column == null) {
                throw new IllegalArgumentException(
                        "no column for "
                                + type.getSimpleName()
                                + "."
                                + parts[i].name()
                                + "; the statement gives "
                                + labels.keySet());
            }
            columns[i] = column;
        }
        return row -> row(row, columns);
    }

    private static Map<String, Integer> labels(ResultSetMetaData meta) throws SQLException {
        Map<String, Integer> labels = new HashMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            labels.putIfAbsent(meta.getColumnLabel(i).replace("_", "").toLowerCase(Locale.ROOT), i);
        }
        return labels;
    }

    private T row(ResultSet row, int[] columns) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].value().from(row.getObject(columns[i]));
            if (values[i] == null && !parts[i].nullable()) {
                throw new IllegalStateException(
                        "null for "
                                + type.getSimpleName()
                                + "."
                                + parts[i].name()
                                + ", which does not say @Nullable");
            }
        }
        return type.cast(ColumnValue.make(constructor, values));
    }
}
