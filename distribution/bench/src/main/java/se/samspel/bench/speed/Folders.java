package se.samspel.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that a run fills and leaves. */
final class Folders {
    private Folders() {}

    /** An empty folder in place of what was there. */
    static Path fresh(Path place) throws IOException {
        delete(place);
        return Files.createDirectories(place);
    }

    /** Takes away what was built, when anything was. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** How many bytes its files have. */
    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
        }
    }
}
