package se.samspel.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Runs Samspel from a checkout and puts in a bundle's new jar as soon as Maven has built it: no restart, the rest goes
 * on.
 */
final class Dev {
    private static final Duration LOOK = Duration.ofMillis(400);
    private final Place place;
    private final Configuration configuration;
    private final Map<Path, Long> seen = new HashMap<>();

    Dev(Place place, Configuration configuration) {
        this.place = place;
        this.configuration = configuration;
    }

    int untilStopped() {
        if (!place.isCheckout()) {
            throw new Trouble(
                    "dev behöver källkoden. Kör kommandot i en utcheckad kopia, eller starta med samspel run.");
        }
        builtJars().forEach(jar -> seen.put(jar, changed(jar)));
        return new Run(place, configuration)
                .untilStopped(
                        container ->
                                Thread.ofPlatform()
                                        .daemon()
                                        .name("samspel-dev")
                                        .start(() -> watch(container)));
    }

    private void watch(Container container) {
        System.out.println("Bygg en del med mvn package -pl <mapp>, så byts den ut här.");
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            builtJars().stream()
                    .filter(this::isNewAndWhole)
                    .forEach(jar -> replace(container, jar));
        }
    }

    /** The jars of our own bundles, where Maven leaves them. */
    private List<Path> builtJars() {
        return Stream.of("platform", "bundles")
                .map(place.base()::resolve)
                .flatMap(Dev::modules)
                .map(module -> module.resolve("target"))
                .flatMap(Dev::list)
                .filter(
                        file ->
                                file.getFileName()
                                        .toString()
                                        .matches("se\\.samspel\\.[a-z]+-[0-9.]+\\.jar"))
                .toList();
    }

    private static Stream<Path> modules(Path folder) {
        return list(folder).filter(Files::isDirectory);
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException gone) {
            return Stream.of();
        }
    }

    private static long changed(Path jar) {
        try {
            return Files.getLastModifiedTime(jar).toMillis();
        } catch (IOException beingWritten) {
            return 0;
        }
    }

    private boolean isNewAndWhole(Path jar) {
        long changed = changed(jar);
        boolean settled = changed > 0 && changed < Instant.now().minus(LOOK).toEpochMilli();
        return settled && !Long.valueOf(changed).equals(seen.put(jar, changed));
    }

    private static void replace(Container container, Path jar) {
        String name = jar.getFileName().toString().replaceAll("-[0-9.]+\\.jar$", "");
        for (Bundle bundle : container.context().getBundles()) {
            if (name.equals(bundle.getSymbolicName())) {
                replace(container, bundle, jar);
            }
        }
    }

    private static void replace(Container container, Bundle bundle, Path jar) {
        Instant begun = Instant.now();
        try (InputStream content = Files.newInputStream(jar)) {
            bundle.update(content);
            container
                    .context()
                    .getBundle(0)
                    .adapt(FrameworkWiring.class)
                    .refreshBundles(List.of(bundle));
            System.out.println(
                    "Bytte ut "
                            + bundle.getSymbolicName()
                            + " på "
                            + Duration.between(begun, Instant.now()).toMillis()
                            + " ms.");
        } catch (BundleException | IOException broken) {
            System.err.println(
                    bundle.getSymbolicName()
                            + " gick inte att byta ut: "
                            + deepest(broken)
                            + ". Den som fanns används.");
        }
    }

    /** The framework only says that the update failed; what it was caused by says why. */
    private static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
