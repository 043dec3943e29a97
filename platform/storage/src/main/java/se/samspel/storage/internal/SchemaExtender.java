package se.samspel.storage.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.storage.Database;

/**
 * Finds the bundles that have a schema, brings their tables forward and gives each its door. A door is a service with
 * the property {@code schema}; it is there exactly while the bundle is started and its tables are as it wants them.
 */
final class SchemaExtender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaExtender.class);
    private static final String NAMESPACE = "samspel.schema";

    private final BundleContext context;
    private final Storage storage;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final BundleTracker<Door> tracker;

    /** A bundle's schema and the service that stands for it; none when it was refused. */
    private record Door(String schema, @Nullable ServiceRegistration<Database> service) {}

    SchemaExtender(BundleContext context, Storage storage) {
        this.context = context;
        this.storage = storage;
        this.tracker =
                new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, null) {
                    @Override
                    public @Nullable Door addingBundle(Bundle bundle, @Nullable BundleEvent event) {
                        String schema = schemaOf(bundle);
                        return schema.isEmpty() ? null : come(bundle, schema);
                    }

                    @Override
                    public void removedBundle(
                            Bundle bundle, @Nullable BundleEvent event, Door door) {
                        go(door);
                    }
                };
        tracker.open();
    }

    private String schemaOf(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null || bundle.equals(context.getBundle())) {
            return "";
        }
        List<BundleCapability> schemas = revision.getDeclaredCapabilities(NAMESPACE);
        return schemas.isEmpty()
                ? ""
                : String.valueOf(schemas.getFirst().getAttributes().get("schema"));
    }

    private @Nullable Door come(Bundle bundle, String schema) {
        if (!schema.matches("[a-z]{1,20}")) {
            LOG.error("{}: schemat {} ska vara a–z, högst 20 bokstäver.", bundle, schema);
            return null;
        }
        if (!taken.add(schema)) {
            LOG.error(
                    "{} får inga tabeller: schemat {} hör redan till en annan bundle.",
                    bundle,
                    schema);
            return null;
        }
        try {
            Database database = storage.database(schema, migrations(bundle));
            Dictionary<String, Object> properties = new Hashtable<>(Map.of("schema", schema));
            return new Door(schema, context.registerService(Database.class, database, properties));
        } catch (IOException | RuntimeException e) {
            LOG.error("{} kan inte användas: {}", bundle.getSymbolicName(), e.getMessage(), e);
            return new Door(schema, null);
        }
    }

    private void go(Door door) {
        ServiceRegistration<Database> service = door.service();
        if (service != null) {
            service.unregister();
        }
        taken.remove(door.schema());
    }

    private static Map<String, String> migrations(Bundle bundle) throws IOException {
        Enumeration<URL> found = bundle.findEntries("db", "*.sql", false);
        Map<String, String> files = new TreeMap<>();
        for (URL file : found == null ? List.<URL>of() : Collections.list(found)) {
            String path = file.getPath();
            try (InputStream in = file.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                files.put(path.substring(path.lastIndexOf('/') + 1), text);
            }
        }
        return files;
    }

    @Override
    public void close() {
        tracker.close();
    }
}
