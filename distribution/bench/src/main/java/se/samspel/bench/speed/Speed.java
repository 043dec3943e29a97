package se.samspel.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Measures one size of archive and prints ratios. */
final class Speed {
    private static final int WARM = 1_500;
    private static final int WARM_SERVER = 8_000;
    private static final int TIMES = 400;
    private static final int FEW = 20;

    /** What may be left out of a run. */
    enum Part {
        SERVER,
        PEERS,
        FILES;

        static Part of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** CPU milliseconds of a results page. */
    private record Page(double raw, double engine) {}

    private final Reports reports = new Reports();
    private final int documents;
    private final Path folder;
    private final PrintStream out;
    private long textBytes;

    Speed(int documents, Path folder, PrintStream out) {
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
        out.printf(Locale.ROOT, "%n%d reports%n", documents);
        try (RawLucene raw = new RawLucene(Files.createDirectories(folder.resolve("raw")));
                ArchiveEngine archive =
                        new ArchiveEngine(Files.createDirectories(folder.resolve("archive")))) {
            index(raw, archive);
            Page page = pages(raw, archive);
            cheap(raw, archive);
            whileIndexing(archive);
            if (parts.contains(Part.SERVER) && Files.isExecutable(home.resolve("samspel"))) {
                overHttp(home, page.raw());
            }
            if (parts.contains(Part.PEERS)) {
                new Peers(reports, documents, out, page.engine()).run(folder);
            }
        }
    }

    private void index(RawLucene raw, ArchiveEngine archive) throws Exception {
        Cost.ofThread(2, any -> warmIndexing());
        double generating =
                Cost.ofProcess(
                        any -> {
                            for (int at = 1; at <= documents; at++) {
                                textBytes += reports.report(at).text().length();
                            }
                        });
        double plain =
                Cost.ofProcess(
                                any -> {
                                    for (int at = 1; at <= documents; at++) {
                                        raw.add(reports.report(at));
                                    }
                                    raw.commit();
                                })
                        - generating;
        double same = Cost.ofProcess(any -> sameFields("same", documents)) - generating;
        double ours = Cost.ofProcess(any -> archive.build(reports, documents)) - generating;
        line("index CPU / same fields, raw Lucene", ours / same);
        line("index CPU / plain index", ours / plain);
        line("index size / text", size(folder.resolve("archive")) / (double) textBytes);
        line(
                "index size / plain index",
                size(folder.resolve("archive")) / (double) size(folder.resolve("raw")));
    }

    /** What runs for the first time is slow; that is nobody's cost. */
    private void warmIndexing() throws Exception {
        try (RawLucene raw = new RawLucene(fresh("warm-raw"));
                ArchiveEngine archive = new ArchiveEngine(fresh("warm-archive"))) {
            for (int at = 1; at <= WARM; at++) {
                raw.add(reports.report(at));
            }
            archive.build(reports, WARM);
        }
        sameFields("warm-same", WARM);
    }

    private void sameFields(String name, int last) throws Exception {
        try (SameFields same = new SameFields(fresh(name))) {
            for (int at = 1; at <= last; at++) {
                same.add(reports.report(at));
            }
        }
    }

    private Path fresh(String name) throws IOException {
        Path place = folder.resolve(name);
        if (Files.exists(place)) {
            delete(place);
        }
        return Files.createDirectories(place);
    }

    private Page pages(RawLucene raw, ArchiveEngine archive) throws Exception {
        Cost.ofThread(WARM, at -> raw.page(reports.query(at)));
        Cost.ofThread(WARM, at -> archive.page(reports.query(at)));
        double plain = Cost.ofThread(TIMES, at -> raw.page(reports.query(WARM + at)));
        double ours = Cost.ofThread(TIMES, at -> archive.page(reports.query(WARM + at)));
        line("page CPU, engine / raw Lucene", ours / plain);
        double again = Cost.ofThread(TIMES, at -> archive.page(reports.query(WARM + at % FEW)));
        line("page CPU, asked again / raw Lucene", again / plain);
        return new Page(plain, ours);
    }

    private void cheap(RawLucene raw, ArchiveEngine archive) throws Exception {
        Cost.ofThread(WARM, at -> raw.page(reports.rare(at)));
        Cost.ofThread(WARM, at -> archive.page(reports.rare(at)));
        double plain = Cost.median(TIMES, at -> raw.page(reports.rare(WARM + at)));
        double ours = Cost.median(TIMES, at -> archive.page(reports.rare(WARM + at)));
        line("rare word p50, engine / raw Lucene", ours / plain);
        line("rare word p50, engine - raw, in ms", ours - plain);
    }

    private void whileIndexing(ArchiveEngine archive) throws Exception {
        for (int at = 1; at <= WARM; at++) {
            archive.put(reports.report(documents + 40_000L + at));
        }
        double quiet = Cost.median(TIMES, at -> archive.page(reports.query(3 * WARM + at)));
        AtomicBoolean measured = new AtomicBoolean();
        Thread writer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    for (int at = 1; at <= 20_000 && !measured.get(); at++) {
                                        archive.put(reports.report(documents + at));
                                    }
                                });
        double busy = Cost.median(TIMES, at -> archive.page(reports.query(5 * WARM + at)));
        measured.set(true);
        writer.join();
        line("p50 while indexing / quiet", busy / quiet);
        long before = System.nanoTime();
        archive.put(reports.report(documents + 30_000L));
        archive.page(reports.report(documents + 30_000L).title());
        line("a new document is found after, in s", (System.nanoTime() - before) / 1e9);
    }

    private void overHttp(Path home, double raw) throws Exception {
        try (RunningServer server =
                RunningServer.with(home, folder.resolve("data"), reports, documents)) {
            line("index built from rows, reports a second", documents / server.buildingSeconds());
            for (int at = 0; at < WARM_SERVER; at++) {
                server.page(reports.query(at));
            }
            double before = server.cost();
            for (int at = 0; at < TIMES; at++) {
                server.page(reports.query(WARM_SERVER + at));
            }
            line("page over HTTP, server CPU / raw", (server.cost() - before) / TIMES / raw);
        }
    }

    private void line(String what, double ratio) {
        out.printf(Locale.ROOT, "  %-40s %8.2f%n", what, ratio);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
        }
    }

    /** Takes away what was built. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
