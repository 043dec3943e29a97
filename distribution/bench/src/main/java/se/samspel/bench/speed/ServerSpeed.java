package se.samspel.bench.speed;

import java.nio.file.Path;

/** Measures the results page over HTTP beside raw Lucene in the server's own process. */
final class ServerSpeed {
    private static final int WARM = 2_000;
    private static final int MOST_WARM = 40_000;

    /** Warm is what has not become cheaper by this share in so many rounds. */
    private static final double CHEAPER = 0.97;

    private static final int STEADY = 3;
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
            int warm = warm(server);
            out.line("pages by each before that", warm);
            double plain = 0;
            double ours = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                int first = warm + turn * TIMES;
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

    /** Lets both make pages until they become no cheaper: Java goes on compiling long after the first thousand. */
    private int warm(RunningServer server) throws Exception {
        int made = 0;
        int steady = 0;
        double least = Double.MAX_VALUE;
        while (steady < STEADY && made < MOST_WARM) {
            double begun = server.cost();
            server.rawPages(made, WARM);
            pages(server, made, WARM);
            double cost = server.cost() - begun;
            steady = cost < CHEAPER * least ? 0 : steady + 1;
            least = Math.min(least, cost);
            made += WARM;
        }
        return made;
    }

    private void pages(RunningServer server, int first, int many) {
        for (int at = 0; at < many; at++) {
            server.page(reports.query(first + at));
        }
    }
}
