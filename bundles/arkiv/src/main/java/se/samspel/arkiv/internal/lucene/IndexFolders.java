package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The numbered folders an index lives in: one in use, and one more while it is built anew. */
final class IndexFolders {
    private final Path root;

    IndexFolders(Path root) {
        this.root = root;
    }

    /** The folders there are, newest first. */
    List<Path> newestFirst() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> number(folder) > 0)
                    .sorted(Comparator.comparingInt(IndexFolders::number).reversed())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder of the index could not be read", failed);
        }
    }

    /** A new, empty folder. */
    Path fresh() {
        int last = newestFirst().stream().mapToInt(IndexFolders::number).max().orElse(0);
        try {
            return Files.createDirectories(root.resolve(Integer.toString(last + 1)));
        } catch (IOException failed) {
            throw new UncheckedIOException("no folder for the index could be made", failed);
        }
    }

    /** Takes a folder away with all that is in it. */
    void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("an old index could not be taken away", failed);
        }
    }

    private static int number(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d{1,9}") ? Integer.parseInt(name) : 0;
    }
}
