package se.samspel.storage.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows into values of one type.
 *
 * @param <T> what a row becomes
 */
interface RowReader<T> {
    /** Finds the columns of a result, once for all its rows. */
    Rows<T> columns(ResultSet result) throws SQLException;

    /** Reads the row that the result stands on. */
    @FunctionalInterface
    interface Rows<T> {
        @Nullable T read(ResultSet result) throws SQLException;
    }
}
