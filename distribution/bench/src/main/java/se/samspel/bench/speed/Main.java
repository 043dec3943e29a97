package se.samspel.bench.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Measures how fast the archive is and prints ratios: {@code --documents 10000} for one size, {@code --long} for a million
 * besides ten and a hundred thousand. {@code --home} names a checkout that is built or an unpacked zip, else the folder one stands in.
 * {@code --without} leaves something out: {@code engine}, {@code server}, {@code peers} or {@code files}.
 */
public final class Main {
    private Main() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = new ArrayList<>(List.of(10_000, 100_000));
        Path home = Path.of("").toAbsolutePath();
        Set<Speed.Part> parts = EnumSet.allOf(Speed.Part.class);
        for (int at = 0; at < arguments.length; at++) {
            switch (arguments[at]) {
                case "--long" -> sizes.add(1_000_000);
                case "--documents" -> sizes = List.of(Integer.valueOf(arguments[++at]));
                case "--home" -> home = Path.of(arguments[++at]).toAbsolutePath();
                case "--without" -> parts.remove(Speed.Part.of(arguments[++at]));
                default ->
                        throw new IllegalArgumentException(
                                arguments[at]
                                        + " is not known; there are --long, --documents, --home and"
                                        + " --without");
            }
        }
        Path built = home.resolve("distribution/assembly/target/samspel");
        Path product = Files.isDirectory(built) ? built : home;
        Lines out = new Lines(System.out);
        for (int size : sizes) {
            in(folder -> new Speed(size, folder, out).run(product, parts));
        }
        if (parts.contains(Speed.Part.FILES)) {
            in(folder -> new ReadingSpeed(folder, out).run(new Reports()));
        }
    }

    @FunctionalInterface
    private interface Work {
        void in(Path folder) throws Exception;
    }

    private static void in(Work work) throws Exception {
        Path folder = Files.createTempDirectory("samspel-bench");
        try {
            work.in(folder);
        } finally {
            Folders.delete(folder);
        }
    }
}
