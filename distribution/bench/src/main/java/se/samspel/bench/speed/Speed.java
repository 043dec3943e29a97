package se.samspel.bench.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Measures one size of archive and prints ratios. */
final class Speed {
    private static final int WARM = 1_500;

    /** Java goes on compiling long after the first thousand. */
    private static final int PAGES_WARM = 6_000;

    private static final int TIMES = 400;
    private static final int FEW = 20;

    /** What may be left out of a run. */
    enum Part {
        ENGINE,
        SERVER,
        PEERS,
        FILES;

        static Part of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private final Reports reports = new Reports();
    private final int documents;
    private final Path folder;
    private final Lines out;

    Speed(int documents, Path folder, Lines out) {
        this.documents = documents;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Measures everything that can be measured here.
     *
     * @param home the built product; its page is left out when it is not there
     */
    void run(Path home, Set<Part> parts) throws Exception {
        out.head(documents + " reports");
        double page = engine(parts);
        if (parts.contains(Part.SERVER) && Files.isDirectory(home.resolve("bundle"))) {
            new ServerSpeed(reports, documents, folder, out).run(home);
        }
        if (parts.contains(Part.PEERS)) {
            new Peers(reports, documents, out, page).run(folder);
        }
    }

    /** The engine beside raw Lucene in this process; returns CPU milliseconds of the engine's page. */
    private double engine(Set<Part> parts) throws Exception {
        try (RawLucene raw = new RawLucene(Folders.fresh(folder.resolve("raw")));
                ArchiveEngine archive =
                        new ArchiveEngine(Folders.fresh(folder.resolve("archive")))) {
            IndexSpeed index = new IndexSpeed(reports, documents, folder, out);
            if (!parts.contains(Part.ENGINE)) {
                index.plain(raw, documents);
                return Double.NaN;
            }
            index.run(raw, archive);
            double page = pages(raw, archive);
            cheap(raw, archive);
            whileIndexing(archive);
            return page;
        }
    }

    private double pages(RawLucene raw, ArchiveEngine archive) throws Exception {
        Cost.ofThread(PAGES_WARM, at -> raw.page(reports.query(at)));
        Cost.ofThread(PAGES_WARM, at -> archive.page(reports.query(at)));
        double plain = Cost.ofThread(TIMES, at -> raw.page(reports.query(PAGES_WARM + at)));
        double ours = Cost.ofThread(TIMES, at -> archive.page(reports.query(PAGES_WARM + at)));
        out.line("page CPU, engine / raw Lucene", ours / plain);
        double again =
                Cost.ofThread(TIMES, at -> archive.page(reports.query(PAGES_WARM + at % FEW)));
        out.line("page CPU, asked again / raw Lucene", again / plain);
        return ours;
    }

    private void cheap(RawLucene raw, ArchiveEngine archive) throws Exception {
        Cost.ofThread(WARM, at -> raw.page(reports.rare(at)));
        Cost.ofThread(WARM, at -> archive.page(reports.rare(at)));
        double plain = Cost.median(TIMES, at -> raw.page(reports.rare(WARM + at)));
        double ours = Cost.median(TIMES, at -> archive.page(reports.rare(WARM + at)));
        out.line("rare word p50, engine / raw Lucene", ours / plain);
        out.line("rare word p50, engine - raw, in ms", ours - plain);
    }

    /** Reports are put again and again meanwhile, as fast as one thread can; the archive stays as large as it was. */
    private void whileIndexing(ArchiveEngine archive) throws Exception {
        AtomicBoolean measured = new AtomicBoolean();
        for (int at = 1; at <= WARM; at++) {
            archive.put(reports.report(at));
        }
        double quiet = Cost.median(TIMES, at -> archive.page(reports.query(3 * WARM + at)));
        Thread writer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    for (int at = 0; !measured.get(); at++) {
                                        archive.put(reports.report(1L + at % documents));
                                    }
                                });
        Cost.median(WARM, at -> archive.page(reports.query(4 * WARM + at)));
        double busy = Cost.median(TIMES, at -> archive.page(reports.query(6 * WARM + at)));
        measured.set(true);
        writer.join();
        out.line("p50 while indexing / quiet", busy / quiet);
        long before = System.nanoTime();
        archive.put(reports.report(documents + 30_000L));
        archive.page(reports.report(documents + 30_000L).title());
        out.line("a new document is found after, in s", (System.nanoTime() - before) / 1e9);
    }
}
