package se.samspel.bench.speed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/** Reports as rows of the archive, as if people had uploaded them and the server had read them; it is stopped meanwhile. */
final class ReportRows {
    private static final long FIRST_ID = 1_000_000;
    private static final String NO_FILE = "0".repeat(64);

    private ReportRows() {}

    /** Writes the rows of so many reports. */
    static void write(Path file, Reports reports, int documents) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement document =
                        connection.prepareStatement(
                                "insert into archive_document (id, version, title, type, year,"
                                        + " association, municipality, registry_number, scope,"
                                        + " confirmed, unit, batch, file_id, file_name, media_type,"
                                        + " size_bytes, text_state, reason, page_count, uploaded_by,"
                                        + " uploaded_by_name, uploaded_at) values (?, 1, ?, ?, ?, ?, null, '',"
                                        + " 'everyone', 1, 'gavleborg', 0, '"
                                        + NO_FILE
                                        + "', ?, 'text/plain',"
                                        + " ?, 'READ', '', 1, 'bench', 'Bench', 1735689600000)");
                PreparedStatement page =
                        connection.prepareStatement("insert into archive_page values (?, 1, ?)");
                PreparedStatement stated =
                        connection.prepareStatement(
                                "insert into archive_stated (document_id, kind, place, words, called,"
                                        + " unit) values (?, ?, ?, ?, ?, '')");
                // as if they had been compared, or the server would do that while it is measured
                PreparedStatement compared =
                        connection.prepareStatement("insert into archive_likeness values (?, '')");
                // and as if today's rules had read them
                PreparedStatement read =
                        connection.prepareStatement(
                                "insert into archive_reading select ?, max(rules), 0 from"
                                        + " archive_reading")) {
            connection.setAutoCommit(false);
            for (int at = 1; at <= documents; at++) {
                Reports.Report report = reports.report(at);
                document.setLong(1, FIRST_ID + at);
                document.setString(2, report.title());
                document.setString(3, report.type());
                document.setInt(4, report.year());
                document.setString(5, report.association());
                document.setString(6, at + ".txt");
                document.setLong(7, report.text().length());
                document.executeUpdate();
                page.setLong(1, FIRST_ID + at);
                page.setString(2, report.text());
                page.executeUpdate();
                state(stated, FIRST_ID + at, "INTERVENTION", report.interventions());
                state(stated, FIRST_ID + at, "TARGET_GROUP", report.targetGroups());
                compared.setLong(1, FIRST_ID + at);
                compared.executeUpdate();
                read.setLong(1, FIRST_ID + at);
                read.executeUpdate();
            }
            connection.commit();
        }
    }

    private static void state(PreparedStatement stated, long id, String kind, Set<String> names)
            throws SQLException {
        int place = 0;
        for (String name : names) {
            stated.setLong(1, id);
            stated.setString(2, kind);
            stated.setInt(3, place++);
            stated.setString(4, name);
            stated.setString(5, name);
            stated.executeUpdate();
        }
    }
}
