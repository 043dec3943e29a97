package se.samspel.storage.internal;

import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Tells when services of a type come and go.
 *
 * @param <S> the type
 */
final class Arrivals<S> implements AutoCloseable {
    private final ServiceTracker<S, S> tracker;

    Arrivals(BundleContext context, Class<S> type, Consumer<S> came, Consumer<S> goes) {
        tracker =
                new ServiceTracker<>(context, type, null) {
                    @Override
                    public S addingService(ServiceReference<S> reference) {
                        S service = super.addingService(reference);
                        if (service != null) {
                            came.accept(service);
                        }
                        return service;
                    }

                    @Override
                    public void removedService(ServiceReference<S> reference, S service) {
                        goes.accept(service);
                        super.removedService(reference, service);
                    }
                };
        tracker.open();
    }

    @Override
    public void close() {
        tracker.close();
    }
}
