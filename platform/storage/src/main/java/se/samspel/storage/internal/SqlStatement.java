package se.samspel.storage.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.storage.Statement;

/** A statement of a session with its values. */
final class SqlStatement implements Statement {
    private final Session session;
    private final SqlText text;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    SqlStatement(Session session, SqlText text) {
        this.session = session;
        this.text = text;
    }

    @Override
    public Statement with(String name, @Nullable Object value) {
        if (!text.parameters().contains(name)) {
            throw new IllegalArgumentException(
                    ":" + name + " is not in the statement; it has " + text.parameters());
        }
        values.put(name, SqlValues.toColumn(value));
        return this;
    }

    @Override
    public <T> List<T> list(Class<T> type) {
        List<T> rows = new ArrayList<>();
        for (@Nullable T row : rows(type, Integer.MAX_VALUE)) {
            if (row == null) {
                throw new IllegalStateException(
                        "the first column is null, which is no "
                                + type.getSimpleName()
                                + "; use coalesce or is not null in: "
                                + text);
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public <T> Optional<T> first(Class<T> type) {
        List<@Nullable T> rows = rows(type, 1);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    @Override
    public <T> T one(Class<T> type) {
        List<@Nullable T> rows = rows(type, 2);
        T only = rows.isEmpty() ? null : rows.getFirst();
        if (rows.size() != 1 || only == null) {
            throw new IllegalStateException(
                    (rows.size() > 1 ? "more than one row" : "no row or a null")
                            + " where one was asked for: "
                            + text);
        }
        return only;
    }

    /** At most so many rows; a statement that changes is always run to its end. */
    private <T> List<@Nullable T> rows(Class<T> type, int most) {
        RowReader<T> reader = session.readers().get(type);
        List<@Nullable T> rows = new ArrayList<>();
        int count =
                session.run(
                        text.toString(),
                        () -> {
                            try (PreparedStatement statement = prepared();
                                    ResultSet result = statement.executeQuery()) {
                                return read(reader, result, most, rows);
                            }
                        });
        if (text.changes()) {
            session.changed(count);
        }
        return rows;
    }

    private <T> int read(RowReader<T> reader, ResultSet result, int most, List<@Nullable T> into)
            throws SQLException {
        RowReader.Rows<T> columns = reader.columns(result);
        int count = 0;
        while ((text.changes() || count < most) && result.next()) {
            if (count < most) {
                into.add(columns.read(result));
            }
            count++;
        }
        return count;
    }

    @Override
    public int run() {
        if (!text.changes()) {
            throw new IllegalStateException("run is for what changes rows, not for: " + text);
        }
        int rows =
                session.run(
                        text.toString(),
                        () -> {
                            try (PreparedStatement statement = prepared()) {
                                return statement.executeUpdate();
                            }
                        });
        session.changed(rows);
        return rows;
    }

    private PreparedStatement prepared() throws SQLException {
        SqlText.Bound bound = text.bind(values);
        PreparedStatement statement = session.connection().prepareStatement(bound.sql());
        for (int i = 0; i < bound.values().size(); i++) {
            statement.setObject(i + 1, bound.values().get(i));
        }
        return statement;
    }
}
