package se.samspel.storage.internal;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How rows become values, worked out once for each type and forgotten with its class. Safe for any number of threads.
 */
final class RowReaders {
    private final ClassValue<RowReader<?>> readers =
            new ClassValue<>() {
                @Override
                protected RowReader<?> computeValue(Class<?> type) {
                    return isRow(type) ? new RecordReader<>(type) : new ValueReader<>(type);
                }
            };

    /** A type's reader. */
    @SuppressWarnings("unchecked")
    <T> RowReader<T> get(Class<T> type) {
        return (RowReader<T>) readers.get(type);
    }

    private static boolean isRow(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length != 1;
    }

    /** Reads the first column as one value. */
    private static final class ValueReader<T> implements RowReader<T> {
        private final ColumnValue value;

        ValueReader(Class<T> type) {
            value = ColumnValue.of(type);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Rows<T> columns(ResultSet result) throws SQLException {
            return row -> (T) value.from(row.getObject(1));
        }
    }
}
