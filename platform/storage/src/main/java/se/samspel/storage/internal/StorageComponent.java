package se.samspel.storage.internal;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Settings;
import se.samspel.api.demo.DemoYear;
import se.samspel.api.health.HealthSource;
import se.samspel.api.storage.EventListener;
import se.samspel.api.storage.EventLog;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.Jobs;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.StorageException.Reason;
import se.samspel.api.storage.SwedishOrder;

/**
 * The storage in the container. Its services appear when everything is open and go before anything is closed; when it
 * cannot be opened there are none, and the log says why.
 */
@Component(
        immediate = true,
        service = {})
public final class StorageComponent {
    private static final Logger LOG = LoggerFactory.getLogger(StorageComponent.class);

    private static final long BETWEEN_TRIES_MS = 5_000;

    private final BundleContext context;
    private final Clock clock = Clock.systemUTC();
    private final Thread trying;

    /** What is undone when the storage stops, the last first. */
    private final List<AutoCloseable> open = new CopyOnWriteArrayList<>();

    @Activate
    public StorageComponent(BundleContext context) {
        this.context = context;
        this.trying =
                Thread.ofPlatform()
                        .name("samspel-storage-open")
                        .daemon()
                        .unstarted(this::keepTrying);
        if (!tryToOpen()) {
            trying.start();
        }
    }

    /** A database on another machine may come up later than this one. */
    private void keepTrying() {
        boolean again = true;
        while (again) {
            try {
                Thread.sleep(BETWEEN_TRIES_MS);
                again = !tryToOpen();
            } catch (InterruptedException stopped) {
                again = false;
            }
        }
    }

    /** Says whether there is nothing more to try: it is open, or no waiting will help. */
    private boolean tryToOpen() {
        try {
            Settings settings = Settings.of(context::getProperty);
            publish(Storage.open(settings, clock), settings);
            return true;
        } catch (StorageException e) {
            LOG.error(
                    "Databasen kan inte öppnas: {} Kontrollera samspel.database.url, användare och"
                            + " lösenord, och att databasen är igång. Nytt försök om fem sekunder.",
                    e.getMessage());
            return e.reason() != Reason.UNAVAILABLE;
        } catch (RuntimeException e) {
            LOG.error("Det som är sparat kan inte öppnas. {}", e.getMessage(), e);
            return true;
        }
    }

    private void publish(Storage storage, Settings settings) {
        open.add(storage);
        DemoTeller teller = new DemoTeller(context, storage);
        register(Clock.class, storage.clock());
        register(Files.class, storage.files());
        register(SwedishOrder.class, storage.order());
        register(EventLog.class, storage.events());
        register(Jobs.class, storage.jobs());
        register(HealthSource.class, storage.health());
        if (settings.demo()) {
            register(DemoYear.class, teller);
        }
        open.add(new SchemaExtender(context, storage));
        open.add(new Arrivals<>(context, EventListener.class, storage::add, storage::remove));
        open.add(new Arrivals<>(context, JobKind.class, storage::add, storage::remove));
        if (settings.demo()) {
            open.add(teller.start());
        }
    }

    private <S> void register(Class<S> type, S service) {
        ServiceRegistration<S> registration = context.registerService(type, service, null);
        open.add(registration::unregister);
    }

    /** Takes everything back, in the opposite order. */
    @Deactivate
    public void stop() throws InterruptedException {
        trying.interrupt();
        trying.join(BETWEEN_TRIES_MS);
        for (AutoCloseable closing : List.copyOf(open).reversed()) {
            close(closing);
        }
        open.clear();
    }

    private static void close(AutoCloseable closing) {
        try {
            closing.close();
        } catch (Exception e) {
            LOG.warn("Något i lagringen stängdes inte som det skulle.", e);
        }
    }
}
