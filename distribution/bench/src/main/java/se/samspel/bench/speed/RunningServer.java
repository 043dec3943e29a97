package se.samspel.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.testing.SamspelClient;

/**
 * The product as it is shipped, in a process of its own, with reports in its archive: the rows are written while it is
 * stopped, and it builds its index from them.
 */
final class RunningServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningServer.class);
    private static final String RUNS = "Samspel är igång: ";
    private static final long PATIENCE_NANOS = 1_800_000_000_000L;
    private static final long FIRST_ID = 1_000_000;
    private static final String NO_FILE = "0".repeat(64);

    private final Process process;
    private final SamspelClient client;

    private double buildingSeconds;

    private RunningServer(Process process, URI base) {
        this.process = process;
        this.client = new SamspelClient(base).signInAs("Kansli");
    }

    /** Starts it with so many reports, and waits until they can be found. */
    static RunningServer with(Path home, Path data, Reports reports, int documents)
            throws Exception {
        try (RunningServer empty = start(home, data)) {
            empty.page("samverkan");
        }
        write(data.resolve("samspel.db"), reports, documents);
        delete(data.resolve("index"));
        RunningServer full = start(home, data);
        long begun = System.nanoTime();
        long deadline = begun + PATIENCE_NANOS;
        while (full.total() < documents) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the index has only " + full.total());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        full.buildingSeconds = (System.nanoTime() - begun) / 1e9;
        return full;
    }

    private static RunningServer start(Path home, Path data) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        home.resolve("samspel").toString(),
                        "run",
                        "--demo",
                        "--port",
                        "0",
                        "--data",
                        data.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectErrorStream(true).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(RUNS)) {
                Thread.ofVirtual().start(() -> readOn(lines));
                return new RunningServer(
                        process, URI.create(line.substring(RUNS.length()).strip()));
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    /** Takes what the server says until it ends, so that it never has to wait with saying it. */
    private static void readOn(BufferedReader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            LOG.debug("The server was stopped while it said something");
        }
    }

    private static void write(Path file, Reports reports, int documents) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement document =
                        connection.prepareStatement(
                                "insert into archive_document (id, version, title, type, year,"
                                        + " association, municipality, registry_number, scope,"
                                        + " confirmed, unit, batch, file_id, file_name, media_type,"
                                        + " size_bytes, text_state, reason, page_count, uploaded_by,"
                                        + " uploaded_by_name, uploaded_at) values (?, 1, ?, ?, ?, null, null, '',"
                                        + " 'everyone', 1, 'gavleborg', 0, '"
                                        + NO_FILE
                                        + "', ?, 'text/plain',"
                                        + " ?, 'READ', '', 1, 'bench', 'Bench', 1735689600000)");
                PreparedStatement page =
                        connection.prepareStatement("insert into archive_page values (?, 1, ?)");
                PreparedStatement stated =
                        connection.prepareStatement(
                                "insert into archive_stated (document_id, kind, place, words, unit)"
                                        + " values (?, ?, ?, ?, '')");
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
                document.setString(5, at + ".txt");
                document.setLong(6, report.text().length());
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
            stated.executeUpdate();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private long total() {
        String answer = client.getJson("/api/v1/arkiv?size=1").body();
        return Long.parseLong(answer.replaceFirst("(?s).*?\"total\":\\s*(\\d+).*", "$1"));
    }

    /** The results page. */
    void page(String typed) {
        String address = "/arkiv?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.get(address);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the page answered " + answer.statusCode());
        }
    }

    /** How long it took to build the index from the rows, while it was asked how far it had come. */
    double buildingSeconds() {
        return buildingSeconds;
    }

    /** CPU milliseconds the server has used so far. */
    double cost() {
        return Cost.ofOther(process.toHandle());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
