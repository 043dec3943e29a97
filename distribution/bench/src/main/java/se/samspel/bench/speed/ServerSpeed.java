package se.samspel.bench.speed;

import java.nio.file.Path;

/** Measures the results page over HTTP beside raw Lucene in the server's own process. */
final class ServerSpeed {
    private static final int WARM = 8_000;
    private static final int TIMES = 400;
    private static final int TURNS = 5;

    private final Reports reports;
    private final int documents;
    private final Path folder;
    private final Lines out;

    /** @param folder where raw Lucene's index lies, in {@code raw} */
    ServerSpeed(Reports reports, int documents, Path folder, Lines out) {
        this.reports = reports;
        this.documents = documents;
        this.folder = folder;
        this.out = out;
    }

    /** Both sides are warm, make the same pages in turns, and cost all that the process uses meanwhile. */
    void run(Path home) throws Exception {
        Path raw = folder.resolve("raw");
        try (RunningServer server =
                RunningServer.with(home, folder.resolve("data"), raw, reports, documents)) {
            out.line(
                    "index built from rows, reports a second",
                    documents / server.buildingSeconds());
            server.rawPages(0, WARM);
            pages(server, 0, WARM);
            double plain = 0;
            double ours = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                int first = WARM + turn * TIMES;
                double begun = server.cost();
                server.rawPages(first, TIMES);
                double between = server.cost();
                pages(server, first, TIMES);
                plain += between - begun;
                ours += server.cost() - between;
            }
            out.line("page over HTTP, server CPU / raw, same process", ours / plain);
            out.line("raw page in that process, CPU ms", plain / TURNS / TIMES);
        }
    }

    private void pages(RunningServer server, int first, int many) {
        for (int at = 0; at < many; at++) {
            server.page(reports.query(first + at));
        }
    }
}
