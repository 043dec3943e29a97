package se.samspel.bench.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how fast the archive is and prints ratios: {@code --documents 10000} for one size, {@code --long} for a million
 * besides ten and a hundred thousand. {@code --home} names a folder with the product's script, else the one it stands in;
 * {@code --postgres} an empty database.
 */
public final class Main {
    private Main() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = new ArrayList<>(List.of(10_000, 100_000));
        Path home = Path.of("").toAbsolutePath();
        String postgres = "";
        for (int at = 0; at < arguments.length; at++) {
            switch (arguments[at]) {
                case "--long" -> sizes.add(1_000_000);
                case "--documents" -> sizes = List.of(Integer.valueOf(arguments[++at]));
                case "--home" -> home = Path.of(arguments[++at]).toAbsolutePath();
                case "--postgres" -> postgres = arguments[++at];
                default ->
                        throw new IllegalArgumentException(
                                arguments[at]
                                        + " is not known; there are --long, --documents, --home and"
                                        + " --postgres");
            }
        }
        for (int size : sizes) {
            Path folder = Files.createTempDirectory("samspel-bench");
            try {
                new Speed(size, folder, System.out).run(home, postgres);
            } finally {
                Speed.delete(folder);
            }
        }
    }
}
