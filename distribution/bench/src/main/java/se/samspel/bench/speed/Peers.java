package se.samspel.bench.speed;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same results page from databases that people might ask instead, beside the archive's. */
final class Peers {
    private static final int FEW = 20;

    /** Questions that nobody has asked before. */
    private static final int FIRST = 20_000;

    private final Reports reports;
    private final int documents;
    private final Lines out;
    private final double page;

    /**
     * @param page CPU milliseconds of the archive's page
     */
    Peers(Reports reports, int documents, Lines out, double page) {
        this.reports = reports;
        this.documents = documents;
        this.out = out;
        this.page = page;
    }

    /** Fills both at the same time, which takes longest, and then asks them one after the other. */
    void run(Path folder) throws Exception {
        try (SqliteFts sqlite = new SqliteFts(folder.resolve("fts.db"))) {
            if (!Postgres.isInstalled()) {
                out.note("PostgreSQL is not installed here");
                fill(sqlite);
                ask(sqlite);
                return;
            }
            try (Postgres postgres = new Postgres()) {
                fill(sqlite, postgres);
                ask(sqlite);
                ask(postgres);
            }
        }
    }

    private void fill(Peer one, Peer other) throws Exception {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<?> filled =
                    beside.submit(
                            () -> {
                                fill(other);
                                return other;
                            });
            fill(one);
            filled.get();
        }
    }

    private void fill(Peer peer) throws SQLException {
        for (int at = 1; at <= documents; at++) {
            peer.add(reports.report(at));
        }
        peer.ready();
    }

    private void ask(Peer peer) throws SQLException {
        for (int at = 0; at < FEW; at++) {
            peer.page(reports.query(at));
        }
        double before = peer.cost();
        for (int at = 0; at < FEW; at++) {
            peer.page(reports.query(FIRST + at));
        }
        out.line("page CPU, " + peer.name() + " / engine", (peer.cost() - before) / FEW / page);
    }
}
