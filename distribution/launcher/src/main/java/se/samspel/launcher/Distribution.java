package se.samspel.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.framework.Constants;

/**
 * The folder with everything that is shipped. Its {@code bundle/<level>} folders are the one list of bundles, for the
 * launcher and for tests.
 *
 * @param home the folder
 */
public record Distribution(Path home) {
    /** What the framework's class path shares with the bundles, so that the launcher can ask about components. */
    private static final List<String> SHARED_PACKAGES =
            List.of(
                    "org.osgi.service.component;version=1.5.1",
                    "org.osgi.service.component.propertytypes;version=1.5.0",
                    "org.osgi.service.component.runtime;version=1.5.0",
                    "org.osgi.service.component.runtime.dto;version=1.5.0",
                    "org.osgi.util.promise;version=1.3.0",
                    "org.osgi.util.function;version=1.2.0");

    /**
     * A jar of the list.
     *
     * @param level the start level, lowest first
     */
    public record BundleFile(int level, Path jar) {
        /** How the container knows the bundle: the jar is read where it lies. */
        public String location() {
            return "reference:" + jar.toUri();
        }
    }

    /** Every bundle, by level and name. */
    public List<BundleFile> bundles() {
        Path folder = home.resolve("bundle");
        try (Stream<Path> levels = Files.list(folder)) {
            return levels.sorted().flatMap(Distribution::level).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no bundles in " + folder, unreadable);
        }
    }

    private static Stream<BundleFile> level(Path folder) {
        int level = Integer.parseInt(folder.getFileName().toString());
        try (Stream<Path> jars = Files.list(folder)) {
            return jars
                    .filter(jar -> jar.toString().endsWith(".jar"))
                    .sorted()
                    .map(jar -> new BundleFile(level, jar))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + folder, unreadable);
        }
    }

    /** What is shipped and the Java that runs it, as text that is another as soon as a jar is. */
    String fingerprint() throws IOException {
        StringBuilder text = new StringBuilder(Runtime.version().toString()).append('\n');
        for (BundleFile bundle : bundles()) {
            describe(bundle.jar(), text);
        }
        try (Stream<Path> launcher = Files.list(home.resolve("lib"))) {
            for (Path jar : launcher.sorted().toList()) {
                describe(jar, text);
            }
        }
        return text.toString();
    }

    private static void describe(Path jar, StringBuilder text) throws IOException {
        text.append(jar.toUri())
                .append(' ')
                .append(Files.size(jar))
                .append(' ')
                .append(Files.getLastModifiedTime(jar).toMillis())
                .append('\n');
    }

    /** The highest start level in the list. */
    public int lastLevel() {
        return bundles().stream().mapToInt(BundleFile::level).max().orElse(1);
    }

    /** The packages, with versions, that the framework hands to the bundles from its own class path. */
    public static List<String> sharedPackages() {
        return SHARED_PACKAGES;
    }

    /** Properties the framework needs whoever starts it. */
    public static Map<String, String> frameworkProperties() {
        return Map.of(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                String.join(",", SHARED_PACKAGES),
                Constants.FRAMEWORK_BOOTDELEGATION,
                "sun.misc");
    }
}
