package se.samspel.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/** The OSGi framework with the distribution's bundles in it. */
final class Container {
    private final Framework framework;
    private final Map<Bundle, String> failures;

    private Container(Framework framework, Map<Bundle, String> failures) {
        this.framework = framework;
        this.failures = failures;
    }

    /** Starts every bundle of the distribution, level by level. A bundle that does not start never stops the others. */
    static Container start(Distribution distribution, Map<String, String> settings, Path cache) {
        Map<String, String> properties = new TreeMap<>(settings);
        properties.putAll(Distribution.frameworkProperties());
        properties.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        properties.put("felix.log.level", "0");
        // Handing small pieces of work to other threads costs more than it saves on a small server.
        properties.put("felix.resolver.parallelism", "1");
        Framework framework =
                ServiceLoader.load(FrameworkFactory.class)
                        .findFirst()
                        .orElseThrow()
                        .newFramework(properties);
        try {
            framework.init();
            Map<Bundle, String> failures = install(framework, distribution);
            framework.start();
            reach(framework, distribution.lastLevel());
            failures.keySet().removeIf(bundle -> bundle.getState() == Bundle.ACTIVE);
            return new Container(framework, failures);
        } catch (BundleException broken) {
            throw new Trouble(
                    "Samspel kunde inte starta: "
                            + broken.getMessage()
                            + ". Ta bort mappen "
                            + cache.getParent()
                            + " och starta igen.",
                    broken);
        }
    }

    private static Map<Bundle, String> install(Framework framework, Distribution distribution)
            throws BundleException {
        BundleContext context = framework.getBundleContext();
        Map<Bundle, String> failures = new ConcurrentHashMap<>();
        List<Bundle> installed = new ArrayList<>();
        for (Distribution.BundleFile file : distribution.bundles()) {
            Bundle bundle = context.installBundle(file.location());
            bundle.adapt(BundleStartLevel.class).setStartLevel(file.level());
            installed.add(bundle);
        }
        framework
                .adapt(FrameworkStartLevel.class)
                .setInitialBundleStartLevel(distribution.lastLevel());
        // All at once: bundle by bundle the same question is answered over and over.
        framework.adapt(FrameworkWiring.class).resolveBundles(installed);
        context.addFrameworkListener(event -> note(event, failures));
        for (Bundle bundle : installed) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
        return failures;
    }

    private static void note(FrameworkEvent event, Map<Bundle, String> failures) {
        if (event.getType() == FrameworkEvent.ERROR) {
            Throwable cause = event.getThrowable();
            failures.put(
                    event.getBundle(), String.valueOf(cause == null ? event : cause.getMessage()));
        }
    }

    private static void reach(Framework framework, int level) {
        CountDownLatch reached = new CountDownLatch(1);
        framework
                .adapt(FrameworkStartLevel.class)
                .setStartLevel(level, event -> reached.countDown());
        try {
            reached.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Why bundles did not start, as the framework says it. */
    Map<Bundle, String> failures() {
        return Map.copyOf(failures);
    }

    /** Stops every bundle, highest level first, and waits for it. */
    void stop(Duration patience) {
        try {
            framework.stop();
            framework.waitForStop(patience.toMillis());
        } catch (BundleException broken) {
            throw new Trouble("Samspel kunde inte stoppas rent: " + broken.getMessage(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Comes back when the framework has stopped. */
    void waitUntilStopped() {
        try {
            framework.waitForStop(0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
