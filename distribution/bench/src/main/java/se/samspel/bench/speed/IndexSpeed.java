package se.samspel.bench.speed;

import java.io.IOException;
import java.nio.file.Path;

/** Measures what indexing costs and how large an index gets, beside the same fields and a plain index. */
final class IndexSpeed {
    private static final int WARM = 1_500;

    /** What the engine itself costs does not hang on the size; a larger archive is filled once less. */
    private static final int MOST_WITH_SAME_FIELDS = 20_000;

    private final Reports reports;
    private final int documents;
    private final Path folder;
    private final Lines out;

    /** @param folder where the plain index and the engine's lie, in {@code raw} and {@code archive} */
    IndexSpeed(Reports reports, int documents, Path folder, Lines out) {
        this.reports = reports;
        this.documents = documents;
        this.folder = folder;
        this.out = out;
    }

    /** Fills both. */
    void run(RawLucene raw, ArchiveEngine archive) throws Exception {
        warm();
        long[] letters = new long[1];
        double generating =
                Cost.ofProcess(
                        any -> {
                            for (int at = 1; at <= documents; at++) {
                                letters[0] += reports.report(at).text().length();
                            }
                        });
        double plain = Cost.ofProcess(any -> plain(raw, documents)) - generating;
        boolean small = documents <= MOST_WITH_SAME_FIELDS;
        double same =
                small
                        ? Cost.ofProcess(any -> sameFields("same", documents)) - generating
                        : Double.NaN;
        double ours = Cost.ofProcess(any -> archive.build(reports, documents)) - generating;
        if (small) {
            out.line("index CPU / same fields, raw Lucene", ours / same);
        }
        out.line("index CPU / plain index", ours / plain);
        double size = Folders.size(folder.resolve("archive"));
        out.line("index size / text", size / letters[0]);
        out.line("index size / plain index", size / Folders.size(folder.resolve("raw")));
    }

    /** What runs for the first time is slow; that is nobody's cost. */
    private void warm() throws Exception {
        try (RawLucene raw = new RawLucene(Folders.fresh(folder.resolve("warm-raw")));
                ArchiveEngine archive =
                        new ArchiveEngine(Folders.fresh(folder.resolve("warm-archive")))) {
            plain(raw, WARM);
            archive.build(reports, WARM);
        }
        sameFields("warm-same", WARM);
    }

    /** Fills the plain index. */
    void plain(RawLucene raw, int last) throws IOException {
        for (int at = 1; at <= last; at++) {
            raw.add(reports.report(at));
        }
        raw.commit();
    }

    private void sameFields(String name, int last) throws IOException {
        try (SameFields same = new SameFields(Folders.fresh(folder.resolve(name)))) {
            for (int at = 1; at <= last; at++) {
                same.add(reports.report(at));
            }
        }
    }
}
