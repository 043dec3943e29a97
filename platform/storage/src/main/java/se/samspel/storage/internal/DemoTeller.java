package se.samspel.storage.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.demo.DemoYear;

/** In the demo: waits until every bundle that has a story is ready to tell it, and has the year told. */
final class DemoTeller implements DemoYear, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DemoTeller.class);
    private static final String STORY = DemoStory.class.getName();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS_MS = 100;

    private final BundleContext context;
    private final Storage storage;
    private final List<DemoStory> stories = new CopyOnWriteArrayList<>();
    private final List<DemoPeople> people = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread telling;

    DemoTeller(BundleContext context, Storage storage) {
        this.context = context;
        this.storage = storage;
        this.telling = Thread.ofVirtual().name("samspel-storage-demo").unstarted(this::tell);
    }

    /** Begins to wait for stories. */
    DemoTeller start() {
        telling.start();
        return this;
    }

    private void tell() {
        try (var tellers = new Arrivals<>(context, DemoStory.class, stories::add, stories::remove);
                var cast = new Arrivals<>(context, DemoPeople.class, people::add, people::remove)) {
            awaitStories();
            if (!people.isEmpty()) {
                storage.tell(List.copyOf(stories), people.getFirst());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.warn("The demo could not be told to its end", failed);
        } finally {
            storage.endTelling();
            end.countDown();
        }
    }

    private void awaitStories() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady() && System.nanoTime() < deadline) {
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
    }

    /** Every bundle has started, the people are there, and so is every component that would tell a story. */
    private boolean isReady() {
        return !people.isEmpty()
                && Stream.of(context.getBundles()).allMatch(DemoTeller::hasStarted)
                && stories.size() >= tellers();
    }

    private long tellers() {
        ServiceReference<ServiceComponentRuntime> found =
                context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime components = found == null ? null : context.getService(found);
        if (components == null) {
            return Long.MAX_VALUE;
        }
        long tellers =
                components.getComponentDescriptionDTOs().stream()
                        .filter(it -> List.of(it.serviceInterfaces).contains(STORY))
                        .count();
        context.ungetService(found);
        return tellers;
    }

    private static boolean hasStarted(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE
                || bundle.getHeaders().get("Fragment-Host") != null;
    }

    @Override
    public void awaitTold() {
        try {
            if (!end.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The demo has not been told to its end after {} s", PATIENCE.toSeconds());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        telling.interrupt();
        telling.join(Duration.ofSeconds(5));
    }
}
