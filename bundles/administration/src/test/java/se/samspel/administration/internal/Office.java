package se.samspel.administration.internal;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.util.List;
import se.samspel.api.Settings;
import se.samspel.api.UnitId;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.Plugins;
import se.samspel.identity.testing.TemporaryIdentity;
import se.samspel.plugins.internal.TemporaryPlugins;
import se.samspel.storage.testing.Engine;

/** A server with people, plugins and a storage of its own, for the pages of administration. */
final class Office implements AutoCloseable {
    static final UnitId GAVLEBORG = new UnitId("gavleborg");
    static final UnitId UPPSALA = new UnitId("uppsala-lan");
    static final UnitId HOFORS = new UnitId("mysam-hofors");
    static final UnitId TIERP = new UnitId("lokus-tierp");

    final TemporaryIdentity identity;
    final HealthSources sources = new HealthSources();
    private final Path folder;
    private final TemporaryPlugins plugins;

    Office(Engine engine, Path folder) {
        this.folder = folder;
        identity = TemporaryIdentity.open(engine, folder);
        plugins =
                TemporaryPlugins.open(
                        identity.storage(), folder, identity.access(), identity.organisation());
    }

    Plugins plugins() {
        return plugins.plugins();
    }

    Viewer administrator() {
        return identity.administrator();
    }

    /** The it of Gävleborg. */
    Viewer it() {
        return identity.person("Ivar It", GAVLEBORG, Role.ASSOCIATION_IT);
    }

    ServerHealth health() {
        return ServerHealth.of(
                () -> new RunningParts.Parts("1.0.0", List.of(), List.of()),
                Settings.of(
                        key ->
                                key.equals("samspel.data")
                                        ? folder.resolve("data").toString()
                                        : null),
                identity.storage().events(),
                identity.storage().jobs(),
                sources,
                identity.clock());
    }

    /** A form with inputs and values in turn. */
    static Form form(String... inputsAndValues) {
        Form form = new Form();
        for (int at = 0; at < inputsAndValues.length; at += 2) {
            form.param(inputsAndValues[at], inputsAndValues[at + 1]);
        }
        return form;
    }

    @Override
    public void close() {
        plugins.close();
        identity.close();
    }
}
