package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import se.samspel.testing.SamspelContainer;

/** A bundle's door to its rows is there exactly while the bundle runs and its tables are as it wants them. */
@SamspelContainer
class SchemaIT {
    private static final String TABLE = "create table wood_tree (id bigint primary key);";

    @Test
    void theDoorComesAndGoesWithItsBundleAndStaysAwayWhenAStepWasChanged(BundleContext context)
            throws Exception {
        assertEquals(0, doors(context, "wood"));
        Bundle wood = context.installBundle("test:wood", bundle("wood", TABLE));
        try {
            wood.start();
            assertEquals(1, doors(context, "wood"));
            wood.stop();
            assertEquals(0, doors(context, "wood"));
            restart(wood, bundle("wood", TABLE));
            assertEquals(1, doors(context, "wood"));
            restart(wood, bundle("wood", TABLE.replace("bigint", "integer")));
            assertEquals(0, doors(context, "wood"));
            restart(wood, bundle("wood", TABLE));
            assertEquals(1, doors(context, "wood"));
        } finally {
            wood.uninstall();
        }
        assertEquals(0, doors(context, "wood"));
    }

    @Test
    void aSchemaHasOneOwner(BundleContext context) throws Exception {
        Bundle thief =
                context.installBundle(
                        "test:thief", bundle("plan", "create table plan_theft (id bigint);"));
        try {
            thief.start();
            assertEquals(1, doors(context, "plan"));
        } finally {
            thief.uninstall();
        }
        assertEquals(1, doors(context, "plan"));
    }

    private static void restart(Bundle bundle, InputStream content) throws BundleException {
        bundle.stop();
        bundle.update(content);
        bundle.start();
    }

    private static int doors(BundleContext context, String schema) throws InvalidSyntaxException {
        ServiceReference<?>[] found =
                context.getAllServiceReferences(
                        "se.samspel.api.storage.Database", "(schema=" + schema + ")");
        return found == null ? 0 : found.length;
    }

    private static InputStream bundle(String schema, String migration) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Map.of(
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", "test." + schema,
                        "Provide-Capability", "samspel.schema;schema=" + schema)
                .forEach(main::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry("db/V001__first.sql"));
            jar.write(migration.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
