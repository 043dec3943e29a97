package se.samspel.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Writes the JSON Schemas that are shipped for authors of plugins, when the distribution is built: starts the product that
 * was just built and asks it, so that the files say what the server says.
 */
public final class WriteSchemas {
    private static final String PLUGINS = "se.samspel.api.content.Plugins";
    private static final Duration START = Duration.ofMinutes(2);

    private final Object plugins;
    private final Class<?> door;

    private WriteSchemas(BundleContext context)
            throws ReflectiveOperationException, InvalidSyntaxException {
        // All of them, because the launcher has the interface on its own class path too.
        ServiceReference<?>[] found = context.getAllServiceReferences(PLUGINS, null);
        if (found == null) {
            throw new IllegalStateException("the plugins' service is not there");
        }
        plugins = context.getService(found[0]);
        door = plugins.getClass().getClassLoader().loadClass(PLUGINS);
    }

    /**
     * Writes one file for each kind of content and one for {@code plugin.json}.
     *
     * @param arguments the distribution, the folder for the schemas, and a folder to work in
     */
    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[1]);
        Path work = Path.of(arguments[2]);
        DataFolder.delete(work);
        Place place = new Place(Path.of(arguments[0]), Files.createDirectories(work));
        CommandLine line = CommandLine.parse("run", "--port", "0");
        Map<String, String> settings = Configuration.read(place, line, Map.of()).properties();
        System.setProperty("samspel.log", "error");
        Container container =
                Container.start(place.distribution(), settings, work.resolve("cache"));
        try {
            if (new Serving(container.context()).awaitReady(START).isEmpty()) {
                throw new IllegalStateException("the product that was built does not get ready");
            }
            new WriteSchemas(container.context()).into(Files.createDirectories(target));
        } finally {
            container.stop(START);
        }
        DataFolder.delete(work);
    }

    private void into(Path folder) throws IOException, ReflectiveOperationException {
        write(folder, "plugin");
        for (Object kind : (List<?>) door.getMethod("kinds").invoke(plugins)) {
            write(folder, String.valueOf(kind));
        }
    }

    private void write(Path folder, String kind) throws IOException, ReflectiveOperationException {
        Optional<?> schema =
                (Optional<?>) door.getMethod("schema", String.class).invoke(plugins, kind);
        Files.writeString(folder.resolve(kind + ".json"), String.valueOf(schema.orElseThrow()));
    }
}
