package se.samspel.plugins.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.osgi.framework.Version;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.content.Plugins;
import se.samspel.storage.testing.TemporaryStorage;

/** The real plugins on a test's storage, with one small kind of content; for tests of those who show plugins. */
public final class TemporaryPlugins implements AutoCloseable {
    private final ServerPlugins plugins;

    private TemporaryPlugins(ServerPlugins plugins) {
        this.plugins = plugins;
    }

    /** Adds the tables of plugins to the storage and starts. */
    public static TemporaryPlugins open(
            TemporaryStorage storage, Path folder, Access access, Organisation organisation) {
        storage.with("plugin", ServerPlugins.class);
        ServerPlugins plugins =
                new ServerPlugins(
                        new Site(
                                new Version("1.0.0"),
                                folder.resolve("plugins"),
                                folder.resolve("data"),
                                Duration.ofDays(1)),
                        storage.database("plugin"),
                        storage.files(),
                        access,
                        organisation,
                        storage.order(),
                        storage.clock());
        plugins.addKind(new NoteKind());
        return new TemporaryPlugins(plugins);
    }

    public Plugins plugins() {
        return plugins;
    }

    /** A zip with one note for the whole server. */
    public static InputStream zip(String id, String version) {
        return new ByteArrayInputStream(TestZip.plugin(id, version).bytes());
    }

    /** A zip with one note for one unit. */
    public static InputStream zipFor(UnitId unit, String id, String version) {
        return new ByteArrayInputStream(TestZip.pluginFor(unit.value(), id, version).bytes());
    }

    @Override
    public void close() {
        plugins.close();
    }
}
