package se.samspel.storage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds a bundle's migrations on the class path of a test, where many bundles have a folder of the same name. */
final class BundleFiles {
    /** Read once: a bundle does not change while its tests run. */
    private static final Map<Class<?>, Map<String, String>> READ = new ConcurrentHashMap<>();

    private BundleFiles() {}

    static Map<String, String> migrations(Class<?> inTheBundle) {
        return READ.computeIfAbsent(inTheBundle, BundleFiles::read);
    }

    private static Map<String, String> read(Class<?> inTheBundle) {
        URI place =
                URI.create(
                        inTheBundle.getProtectionDomain().getCodeSource().getLocation().toString());
        Path bundle = Path.of(place);
        try {
            if (Files.isDirectory(bundle)) {
                return read(bundle.resolve("db"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(bundle)) {
                return read(jar.getPath("db"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read db/V*.sql in " + bundle, e);
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    folder + " is not there; give a class of the bundle that has the tables");
        }
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
