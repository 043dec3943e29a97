package se.samspel.storage.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Settings;
import se.samspel.api.storage.EventListener;
import se.samspel.api.storage.EventLog;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.Jobs;
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

    /** What is undone when the storage stops, the last first. */
    private final List<AutoCloseable> open = new ArrayList<>();

    @Activate
    public StorageComponent(BundleContext context) {
        Clock clock = Clock.systemUTC();
        Storage storage;
        try {
            storage = Storage.open(Settings.of(context::getProperty), clock);
        } catch (RuntimeException e) {
            LOG.error("Det som är sparat kan inte öppnas. {}", e.getMessage(), e);
            return;
        }
        open.add(storage);
        register(context, Clock.class, clock);
        register(context, Files.class, storage.files());
        register(context, SwedishOrder.class, storage.order());
        register(context, EventLog.class, storage.events());
        register(context, Jobs.class, storage.jobs());
        open.add(new SchemaExtender(context, storage));
        open.add(new Arrivals<>(context, EventListener.class, storage::add, storage::remove));
        open.add(new Arrivals<>(context, JobKind.class, storage::add, storage::remove));
    }

    private <S> void register(BundleContext context, Class<S> type, S service) {
        ServiceRegistration<S> registration = context.registerService(type, service, null);
        open.add(registration::unregister);
    }

    /** Takes everything back, in the opposite order. */
    @Deactivate
    public void stop() {
        for (AutoCloseable closing : open.reversed()) {
            try {
                closing.close();
            } catch (Exception e) {
                LOG.warn("Något i lagringen stängdes inte som det skulle.", e);
            }
        }
        open.clear();
    }
}
