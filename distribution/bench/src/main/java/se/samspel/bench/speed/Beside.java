package se.samspel.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/**
 * Runs the product as its script does, and raw Lucene beside it in the same process, so that one Java with one set of flags
 * is measured: {@code <folder of the raw index> run --demo …}. What is read from the standard input says how many pages raw
 * Lucene makes: {@code <first question> <how many>}.
 */
public final class Beside {
    /** What is said when the pages are made. */
    static final String MADE = "made by raw Lucene";

    private Beside() {}

    /** Runs both until the process is ended. */
    public static void main(String[] arguments) throws IOException {
        RawPages pages =
                new RawPages(DirectoryReader.open(FSDirectory.open(Path.of(arguments[0]))));
        Thread.ofPlatform().daemon().name("raw").start(() -> obey(pages));
        se.samspel.launcher.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void obey(RawPages pages) {
        Reports reports = new Reports();
        BufferedReader orders =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        orders.lines()
                .map(order -> order.split(" "))
                .forEach(order -> make(pages, reports, order[0], order[1]));
    }

    private static void make(RawPages pages, Reports reports, String first, String many) {
        try {
            for (int at = 0; at < Integer.parseInt(many); at++) {
                pages.page(reports.query(Long.parseLong(first) + at));
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        System.out.println(MADE);
    }
}
