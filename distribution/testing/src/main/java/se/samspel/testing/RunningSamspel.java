package se.samspel.testing;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.cleanCaches;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.frameworkStartLevel;
import static org.ops4j.pax.exam.CoreOptions.systemPackage;
import static org.ops4j.pax.exam.CoreOptions.workingDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;
import org.osgi.framework.BundleContext;
import org.osgi.framework.launch.Framework;
import se.samspel.launcher.Diagnosis;
import se.samspel.launcher.Distribution;
import se.samspel.launcher.Serving;

/** A Samspel that runs inside the test's JVM, with its own data folder, which is removed when it stops. */
public final class RunningSamspel implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(90);
    private final ExamSystem system;
    private final TestContainer container;
    private final BundleContext context;
    private final Path folder;
    private final URI base;

    private RunningSamspel(ExamSystem system, TestContainer container, Path folder) {
        this.system = system;
        this.container = container;
        this.context = context(container);
        this.folder = folder;
        this.base =
                new Serving(context)
                        .awaitReady(START)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "Samspel did not start: "
                                                        + new Diagnosis(context, Map.of())
                                                                .sentences()));
    }

    /**
     * Starts one on any free port.
     *
     * @param demo whether the demo's content and people are there
     */
    public static RunningSamspel start(boolean demo) {
        try {
            Path folder = Files.createTempDirectory("samspel-test");
            ExamSystem system =
                    PaxExamRuntime.createServerSystem(options(folder, demo).toArray(Option[]::new));
            TestContainer container = PaxExamRuntime.createContainer(system);
            container.start();
            return new RunningSamspel(system, container, folder);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The one that a test's class asked for with {@link SamspelContainer}; for other JUnit extensions. */
    public static RunningSamspel of(ExtensionContext test) {
        return ContainerExtension.running(test);
    }

    private static List<Option> options(Path folder, boolean demo) {
        Distribution distribution = new Distribution(home());
        List<Option> options = new ArrayList<>();
        for (Distribution.BundleFile file : distribution.bundles()) {
            options.add(bundle(file.location()).startLevel(file.level()));
        }
        Distribution.sharedPackages().forEach(shared -> options.add(systemPackage(shared)));
        Map<String, String> settings =
                Map.of(
                        "samspel.home", distribution.home().toString(),
                        "samspel.data", folder.resolve("data").toString(),
                        "samspel.port", "0",
                        "samspel.demo", Boolean.toString(demo),
                        "org.osgi.framework.bootdelegation", "sun.misc");
        settings.forEach((key, value) -> options.add(frameworkProperty(key).value(value)));
        options.add(frameworkStartLevel(distribution.lastLevel()));
        options.add(workingDirectory(folder.toString()));
        options.add(cleanCaches(true));
        return options;
    }

    /** The built distribution: as the system property {@code samspel.home} says, or that of the checkout around the test. */
    static Path home() {
        String told = System.getProperty("samspel.home");
        if (told != null) {
            return Path.of(told).toAbsolutePath().normalize();
        }
        return Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("distribution/assembly/target/samspel"))
                .filter(folder -> Files.isDirectory(folder.resolve("bundle")))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no built distribution: run mvn package first, or set -Dsamspel.home"));
    }

    /** Pax Exam starts the framework but keeps it to itself. */
    private static BundleContext context(TestContainer container) {
        try {
            Field field = container.getClass().getDeclaredField("framework");
            field.setAccessible(true);
            return ((Framework) field.get(container)).getBundleContext();
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(
                    "another Pax Exam than the one this was written for", changed);
        }
    }

    /** The framework's own context: every bundle and service can be seen from it. */
    public BundleContext context() {
        return context;
    }

    /** Where it answers, without a slash at the end. */
    public URI base() {
        return base;
    }

    /** The folder where it keeps everything. */
    public Path data() {
        return folder.resolve("data");
    }

    /** A new client that is not signed in. */
    public SamspelClient client() {
        return new SamspelClient(base);
    }

    /** What is not running, in words; empty when all is well. */
    public List<String> wrong() {
        return new Diagnosis(context, Map.of()).sentences();
    }

    @Override
    public void close() {
        container.stop();
        system.clear();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
