package se.samspel.storage.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samspel.api.storage.FileId;

/**
 * Whether any row names a file, in a column of its own or inside a longer text. All tables are looked through, also those of
 * bundles that are away, so nobody has to say what they keep.
 */
final class FileUses {
    private static final Set<String> OF_FILES = Set.of("storage_file_name", "storage_file_piece");
    private static final Set<Integer> TEXT =
            Set.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.CHAR);

    private final Engine engine;

    FileUses(Engine engine) {
        this.engine = engine;
    }

    boolean any(FileId file) {
        return engine.read(
                connection -> {
                    for (Map.Entry<String, List<String>> table : texts(connection).entrySet()) {
                        if (names(connection, table.getKey(), table.getValue(), file)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** The columns of text, by table. Asked table by table: the driver of SQLite asks for all in one, and chokes on many. */
    private static Map<String, List<String>> texts(Connection connection) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : tables(connection)) {
            List<String> columns = columns(connection, table);
            if (!columns.isEmpty()) {
                tables.put(table, columns);
            }
        }
        return tables;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        names.removeAll(OF_FILES);
        return names;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet columns =
                connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
            while (columns.next()) {
                // an underscore in the name stands for any letter, so that others may answer too
                if (columns.getString("TABLE_NAME").equals(table)
                        && TEXT.contains(columns.getInt("DATA_TYPE"))) {
                    names.add(columns.getString("COLUMN_NAME"));
                }
            }
        }
        return names;
    }

    private static boolean names(
            Connection connection, String table, List<String> columns, FileId file)
            throws SQLException {
        String sql =
                "select 1 from "
                        + table
                        + " where "
                        + String.join(" like ? or ", columns)
                        + " like ? limit 1";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 1; at <= columns.size(); at++) {
                statement.setString(at, "%" + file.sha256() + "%");
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
