package se.samspel.bench.speed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** The same results page from databases that people might ask instead, beside the archive's. */
final class Peers {
    private static final int FEW = 20;

    /** Questions that nobody has asked before. */
    private static final int FIRST = 20_000;

    private final Reports reports;
    private final int documents;
    private final PrintStream out;
    private final double page;

    /**
     * @param page CPU milliseconds of the archive's page
     */
    Peers(Reports reports, int documents, PrintStream out, double page) {
        this.reports = reports;
        this.documents = documents;
        this.out = out;
        this.page = page;
    }

    void run(Path folder) throws Exception {
        sqlite(folder.resolve("fts.db"));
        if (Postgres.isInstalled()) {
            postgres();
        } else {
            out.println("  PostgreSQL is not installed here");
        }
    }

    private void sqlite(Path file) throws Exception {
        try (SqliteFts sqlite = new SqliteFts(file)) {
            for (int at = 1; at <= documents; at++) {
                sqlite.add(reports.report(at));
            }
            sqlite.commit();
            Cost.ofThread(FEW, at -> sqlite.page(reports.query(at)));
            line(
                    "page CPU, SQLite FTS5 / engine",
                    Cost.ofThread(FEW, at -> sqlite.page(reports.query(FIRST + at))));
        }
    }

    private void postgres() throws Exception {
        try (Postgres postgres = new Postgres()) {
            for (int at = 1; at <= documents; at++) {
                postgres.add(reports.report(at));
            }
            postgres.commit();
            for (int at = 0; at < FEW; at++) {
                postgres.page(reports.query(at));
            }
            double before = postgres.cost();
            for (int at = 0; at < FEW; at++) {
                postgres.page(reports.query(FIRST + at));
            }
            line("page CPU, PostgreSQL / engine", (postgres.cost() - before) / FEW);
        }
    }

    private void line(String what, double cost) {
        out.printf(Locale.ROOT, "  %-40s %8.2f%n", what, cost / page);
    }
}
