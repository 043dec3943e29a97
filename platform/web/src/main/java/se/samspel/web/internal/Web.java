package se.samspel.web.internal;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.AnyService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Settings;
import se.samspel.api.web.LiveUpdates;
import se.samspel.api.web.WebAddress;

/**
 * Opens the server in the container and keeps its application up to date: when resources come and go, a new application is
 * built a moment later and takes over. The first is built when the start has calmed down, so that it is built once.
 */
@Component(service = Web.class, immediate = true)
public final class Web {
    private static final Logger LOG = LoggerFactory.getLogger(Web.class);
    private static final long CALM_MILLIS = 50;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("web-rebuild").daemon().factory());
    private final Map<ServiceReference<?>, Object> resources =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final List<Object> own;
    private final WebServer server;
    private final List<ServiceRegistration<?>> offers;
    private @Nullable ScheduledFuture<?> pending;
    private boolean open;

    @Activate
    public Web(
            BundleContext context, @Reference Neighbours neighbours, @Reference ThemeSheets themes)
            throws IOException {
        Assembly assembly =
                new Assembly(
                        Settings.of(context::getProperty),
                        neighbours,
                        themes,
                        (bundle, path) -> entry(context, bundle, path),
                        this::resources);
        own = assembly.ownResources();
        server = assembly.server();
        server.start();
        synchronized (this) {
            open = true;
        }
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("samspel.base", server.base().toString());
        offers =
                List.of(
                        context.registerService(
                                LiveUpdates.class, assembly.live(), new Hashtable<>()),
                        context.registerService(WebAddress.class, server, properties));
        changed();
        LOG.info("Samspel answers at {}", server.base());
    }

    private static @Nullable URL entry(BundleContext context, String name, String path) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .filter(bundle -> bundle.getState() >= Bundle.STARTING)
                .findFirst()
                .map(bundle -> (@Nullable URL) bundle.getEntry(path))
                .orElse(null);
    }

    @Reference(
            service = AnyService.class,
            target = "(rest=true)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addResource(Object resource, ServiceReference<?> reference) {
        resources.put(reference, resource);
        changed();
    }

    void removeResource(ServiceReference<?> reference) {
        resources.remove(reference);
        changed();
    }

    private List<Object> resources() {
        List<Object> all = new ArrayList<>(own);
        all.addAll(resources.values());
        return all;
    }

    private synchronized void changed() {
        if (pending != null) {
            pending.cancel(false);
        }
        if (!timer.isShutdown()) {
            pending = timer.schedule(this::rebuild, CALM_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void rebuild() {
        synchronized (this) {
            if (!open) {
                return;
            }
        }
        try {
            List<Object> all = resources();
            server.serve(all);
            LOG.info("{} resources are served", all.size());
        } catch (IOException | RuntimeException | LinkageError failed) {
            LOG.error("The resources could not be changed; those before still answer", failed);
        }
    }

    @Deactivate
    void close() throws IOException {
        synchronized (this) {
            open = false;
            timer.shutdownNow();
        }
        offers.forEach(ServiceRegistration::unregister);
        server.stop();
    }
}
