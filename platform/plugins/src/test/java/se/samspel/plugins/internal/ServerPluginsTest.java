package se.samspel.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import se.samspel.api.ObjectRef;
import se.samspel.api.PluginId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentError;
import se.samspel.api.content.InstalledPlugin;
import se.samspel.api.content.InstalledPlugin.State;
import se.samspel.api.content.PluginOutcome;
import se.samspel.api.content.PluginPreview;
import se.samspel.api.content.PluginPreview.Direction;
import se.samspel.api.content.PluginPreview.Effect;
import se.samspel.api.storage.EventLog;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

class ServerPluginsTest {
    private static final PluginId PROV = new PluginId("prov");
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir Path folder;

    private final SmallOrganisation people = new SmallOrganisation();
    private final NoteKind kind = new NoteKind();
    private final Viewer admin =
            people.viewer(Role.SERVER_ADMINISTRATOR, SmallOrganisation.GAVLEBORG);
    private final Viewer it = people.viewer(Role.ASSOCIATION_IT, SmallOrganisation.GAVLEBORG);

    @OnBothEngines
    void whatThePreviewSaysIsWhatHappens(Engine engine) throws IOException {
        try (var storage = storage(engine)) {
            ServerPlugins plugins = start(storage);
            PluginPreview first = stage(plugins, TestZip.plugin("prov", "1.0.0"), admin);
            assertEquals(Direction.NEW, first.direction());
            assertEquals("1 anteckning tillkommer.", first.summary());
            assertTrue(kind.notes.isEmpty());
            assertTrue(plugins.list().isEmpty());

            done(plugins.activate(first.stage(), admin));
            assertEquals(List.of("En anteckning"), kind.notes.get("prov"));
            InstalledPlugin installed = plugins.find(PROV).orElseThrow();
            assertEquals(State.ACTIVE, installed.state());
            assertEquals("1 anteckning", installed.parts().getFirst().words());
            assertNull(installed.previousVersion());

            PluginPreview second =
                    stage(
                            plugins,
                            TestZip.plugin("prov", "1.1.0")
                                    .with("anteckningar/en.json", NOTE_WITH_LINES),
                            admin);
            assertEquals(Direction.UPGRADE, second.direction());
            assertEquals(Effect.CHANGED, second.changes().getFirst().effect());
            assertEquals(
                    List.of("title \"En anteckning\" blir \"En annan\"", "lines är nytt"),
                    second.changes().getFirst().details());
            assertTrue(second.summary().startsWith("1 anteckning ändras."), second.summary());
            assertTrue(second.summary().contains("4 pågående planer"), second.summary());
            done(plugins.activate(second.stage(), admin));
            assertEquals(List.of("En annan"), kind.notes.get("prov"));

            done(plugins.rollBack(PROV, admin));
            assertEquals(List.of("En anteckning"), kind.notes.get("prov"));
            assertEquals("1.1.0", plugins.find(PROV).orElseThrow().previousVersion());
            done(plugins.rollBack(PROV, admin));
            assertEquals(List.of("En annan"), kind.notes.get("prov"));

            done(plugins.remove(PROV, admin));
            assertTrue(kind.notes.isEmpty());
            assertTrue(plugins.list().isEmpty());
            assertEquals("prov", plugins.removed().getFirst().id().value());
            done(plugins.restore(PROV, admin));
            assertEquals(List.of("En annan"), kind.notes.get("prov"));

            assertEquals(
                    List.of(
                            "plugin.PluginInstalled",
                            "plugin.PluginRemoved",
                            "plugin.PluginRolledBack",
                            "plugin.PluginRolledBack",
                            "plugin.PluginUpdated",
                            "plugin.PluginInstalled"),
                    storage.events().about(new ObjectRef("plugin.plugin", "prov"), 10).stream()
                            .map(EventLog.Entry::event)
                            .toList());
            plugins.close();
        }
    }

    @OnBothEngines
    void aRestartFindsEverythingAsItWas(Engine engine) throws IOException {
        try (var storage = storage(engine)) {
            ServerPlugins plugins = start(storage);
            install(plugins, TestZip.plugin("prov", "1.0.0"), admin);
            install(plugins, TestZip.plugin("prov", "1.2.0"), admin);
            install(plugins, TestZip.plugin("annat", "1.0.0"), admin);
            done(plugins.remove(new PluginId("annat"), admin));
            plugins.close();
            kind.notes.clear();

            storage.restart();
            ServerPlugins again = start(storage);
            assertEquals("1.2.0", again.find(PROV).orElseThrow().version());
            assertEquals(List.of("prov"), List.copyOf(kind.notes.keySet()));
            done(again.rollBack(PROV, admin));
            assertEquals("1.0.0", again.find(PROV).orElseThrow().version());
            again.close();
        }
    }

    @Test
    void errorsInContentAreSaidAtUploadAndNothingIsKept() throws IOException {
        try (var storage = storage(Engine.SQLITE)) {
            ServerPlugins plugins = start(storage);
            PluginPreview preview =
                    stage(
                            plugins,
                            TestZip.plugin("prov", "1.0.0")
                                    .with(
                                            "anteckningar/en.json",
                                            "{\"id\": \"x\", \"titel\": \"T\"}"),
                            admin);
            assertEquals(0, preview.stage());
            assertEquals(
                    List.of(
                            "anteckningar/en.json: okänt namn \"titel\", menade du \"title\"?",
                            "anteckningar/en.json: saknar \"title\": Rubrik."),
                    preview.errors().stream().map(ContentError::toString).toList());

            preview =
                    stage(
                            plugins,
                            TestZip.plugin("prov", "1.0.0")
                                    .with(
                                            "plugin.json",
                                            TestZip.description("prov", "1", "")
                                                    .replace("\"note\"", "\"nota\"")),
                            admin);
            assertEquals(
                    "plugin.json content: okänt slag av innehåll \"nota\", menade du \"note\"?",
                    preview.errors().getFirst().toString());
            preview =
                    stage(
                            plugins,
                            TestZip.plugin("prov", "1.0.0")
                                    .with(
                                            "anteckningar/en.json",
                                            "{\"id\": \"x\", \"title\": \"förbjuden\"}"),
                            admin);
            assertEquals(
                    "anteckningar/en.json title: får inte vara förbjuden",
                    preview.errors().getFirst().toString());
            assertInstanceOf(PluginOutcome.Refused.class, plugins.activate(77, admin));
            assertTrue(plugins.list().isEmpty());
            plugins.close();
        }
    }

    @Test
    void theItOfAForbundStaysWithinItsOwn() throws IOException {
        try (var storage = storage(Engine.SQLITE)) {
            ServerPlugins plugins = start(storage);
            install(plugins, TestZip.pluginFor("gavleborg", "vart", "1.0.0"), it);
            install(plugins, TestZip.plugin("allas", "1.0.0"), admin);

            refused(plugins, TestZip.plugin("prov", "1.0.0"), it);
            refused(plugins, TestZip.pluginFor("uppsala-lan", "prov", "1.0.0"), it);
            refused(plugins, TestZip.pluginFor("gavleborg", "allas", "1.1.0"), it);
            refused(plugins, TestZip.plugin("vart", "1.1.0"), it);
            Viewer member = people.viewer(Role.OFFICE, SmallOrganisation.GAVLEBORG);
            refused(plugins, TestZip.pluginFor("gavleborg", "prov", "1.0.0"), member);
            assertThrows(AccessDenied.class, () -> plugins.remove(new PluginId("allas"), it));
            assertThrows(
                    AccessDenied.class,
                    () -> plugins.rollBack(new PluginId("vart"), people.stranger()));
            assertFalse(plugins.mayChange(it, plugins.find(new PluginId("allas")).orElseThrow()));
            assertTrue(plugins.mayChange(it, plugins.find(new PluginId("vart")).orElseThrow()));

            install(plugins, TestZip.pluginFor("uppsala-lan", "deras", "1.0.0"), admin);
            assertFalse(plugins.maySee(it, plugins.find(new PluginId("deras")).orElseThrow()));
            assertTrue(plugins.maySee(it, plugins.find(new PluginId("allas")).orElseThrow()));

            PluginPreview others = stage(plugins, TestZip.plugin("prov", "1.0.0"), admin);
            assertThrows(AccessDenied.class, () -> plugins.preview(others.stage(), it));
            assertThrows(AccessDenied.class, () -> plugins.activate(others.stage(), it));
            plugins.close();
        }
    }

    @Test
    void contentWaitsForItsKindAndComesWithIt() throws IOException {
        try (var storage = storage(Engine.SQLITE)) {
            ServerPlugins plugins = start(storage);
            install(plugins, TestZip.plugin("prov", "1.0.0"), admin);
            plugins.removeKind(kind);
            assertEquals(State.WAITING, plugins.find(PROV).orElseThrow().state());

            NoteKind later = new NoteKind();
            plugins.addKind(later);
            assertEquals(State.ACTIVE, plugins.find(PROV).orElseThrow().state());
            assertEquals(List.of("En anteckning"), later.notes.get("prov"));
            plugins.close();
        }
    }

    @Test
    void whatCannotBeReadAnyMoreIsShownAndTheRestGoesOn() throws IOException {
        try (var storage = storage(Engine.SQLITE)) {
            ServerPlugins plugins = start(storage);
            NoteKind other = new NoteKind("remark", 100);
            plugins.addKind(other);
            TestZip zip =
                    TestZip.plugin("prov", "1.0.0")
                            .with(
                                    "plugin.json",
                                    TestZip.description("prov", "1.0.0", "")
                                            .replace(
                                                    "\"note\":",
                                                    "\"remark\": [\"a.json\"], \"note\":"))
                            .with("a.json", "{\"id\": \"a\", \"title\": \"Lång rubrik\"}");
            install(plugins, zip, admin);
            plugins.removeKind(other);
            NoteKind stricter = new NoteKind("remark", 3);
            plugins.addKind(stricter);

            InstalledPlugin plugin = plugins.find(PROV).orElseThrow();
            assertEquals(State.FAULTY, plugin.state());
            assertEquals(
                    List.of("a.json title: får ha högst 3 tecken, inte 11"), plugin.problems());
            assertEquals(List.of("En anteckning"), kind.notes.get("prov"));
            assertTrue(stricter.notes.isEmpty());

            kind.refusesToPublish = true;
            done(plugins.reload(PROV, admin));
            assertEquals(2, plugins.find(PROV).orElseThrow().problems().size());
            kind.refusesToPublish = false;
            done(plugins.reload(PROV, admin));
            assertEquals(1, plugins.find(PROV).orElseThrow().problems().size());
            plugins.close();
        }
    }

    @Test
    void shippedPluginsComeAndStayAwayWhenRemoved() throws IOException {
        try (var storage = storage(Engine.SQLITE)) {
            ship(TestZip.plugin("prov", "1.0.0"));
            ServerPlugins plugins = start(storage);
            assertTrue(plugins.find(PROV).orElseThrow().shipped());
            plugins.close();

            ship(TestZip.plugin("prov", "1.1.0"));
            plugins = start(storage);
            assertEquals("1.1.0", plugins.find(PROV).orElseThrow().version());
            assertEquals("1.0.0", plugins.find(PROV).orElseThrow().previousVersion());
            done(plugins.rollBack(PROV, admin));
            plugins.close();

            plugins = start(storage);
            assertEquals("1.0.0", plugins.find(PROV).orElseThrow().version());
            done(plugins.remove(PROV, admin));
            plugins.close();

            ship(TestZip.plugin("prov", "1.2.0"));
            plugins = start(storage);
            assertTrue(plugins.find(PROV).isEmpty());
            assertEquals(1, plugins.removed().size());
            plugins.close();
        }
    }

    @Test
    void anUploadedVersionGivesWayOnlyToANewerOne() throws IOException {
        try (var storage = storage(Engine.SQLITE)) {
            ship(TestZip.plugin("prov", "1.0.0"));
            ServerPlugins plugins = start(storage);
            install(plugins, TestZip.plugin("prov", "1.5.0"), admin);
            plugins.close();

            ship(TestZip.plugin("prov", "1.4.0"));
            plugins = start(storage);
            assertEquals("1.5.0", plugins.find(PROV).orElseThrow().version());
            plugins.close();

            ship(TestZip.plugin("prov", "1.6.0"));
            plugins = start(storage);
            assertEquals("1.6.0", plugins.find(PROV).orElseThrow().version());
            assertTrue(plugins.find(PROV).orElseThrow().shipped());
            plugins.close();
        }
    }

    @Test
    void afterTwoFallenStartsUploadedPluginsAreLeftOut() throws IOException {
        try (var storage = storage(Engine.SQLITE)) {
            ship(TestZip.plugin("medfoljande", "1.0.0"));
            ServerPlugins plugins = start(storage);
            install(plugins, TestZip.plugin("prov", "1.0.0"), admin);
            plugins.close();

            fall(storage);
            fall(storage);
            kind.notes.clear();
            plugins = start(storage);
            assertEquals(State.PAUSED, plugins.find(PROV).orElseThrow().state());
            assertEquals(List.of("medfoljande"), List.copyOf(kind.notes.keySet()));

            done(plugins.reload(PROV, admin));
            assertEquals(State.ACTIVE, plugins.find(PROV).orElseThrow().state());
            assertEquals(List.of("En anteckning"), kind.notes.get("prov"));
            plugins.close();

            plugins = start(storage);
            assertEquals(State.ACTIVE, plugins.find(PROV).orElseThrow().state());
            plugins.close();
        }
    }

    @Test
    void theZipComesBackByteForByte() throws IOException {
        try (var storage = storage(Engine.SQLITE)) {
            ServerPlugins plugins = start(storage);
            TestZip zip = TestZip.plugin("prov", "1.0.0");
            install(plugins, zip, admin);
            try (var stream = plugins.download(PROV)) {
                assertEquals(Zips.id(zip.bytes()), Zips.id(stream.readAllBytes()));
            }
            assertThrows(NotThere.class, () -> plugins.download(new PluginId("annat")));
            assertTrue(plugins.schema("note").orElseThrow().contains("2020-12"));
            assertTrue(plugins.schema("plugin").orElseThrow().contains("appliesTo"));
            assertTrue(plugins.schema("x").isEmpty());
            plugins.close();
        }
    }

    private static final String NOTE_WITH_LINES =
            """
            {"id": "en", "title": "En annan", "lines": [{"id": "a", "text": "b"}]}
            """;

    private TemporaryStorage storage(Engine engine) {
        return TemporaryStorage.open(engine, folder, "plugin", ServerPlugins.class);
    }

    private ServerPlugins start(TemporaryStorage storage) {
        ServerPlugins plugins =
                new ServerPlugins(
                        new Site(
                                new Version("1.0.0"),
                                folder.resolve("plugins"),
                                folder.resolve("data"),
                                NEVER),
                        storage.database(),
                        storage.files(),
                        people.access(),
                        people.organisation(),
                        storage.order(),
                        storage.clock());
        plugins.addKind(kind);
        return plugins;
    }

    /** A start that ends as when the machine loses its power: nobody says goodbye. */
    private void fall(TemporaryStorage storage) {
        ServerPlugins plugins = start(storage);
        plugins.list();
        Path marker = folder.resolve("data").resolve("plugins").resolve("starts");
        try {
            String count = Files.readString(marker);
            plugins.close();
            Files.writeString(marker, count);
        } catch (IOException unreadable) {
            throw new AssertionError("a start leaves a marker", unreadable);
        }
    }

    private void ship(TestZip zip) throws IOException {
        Path shipped = Files.createDirectories(folder.resolve("plugins"));
        Files.write(shipped.resolve("prov.zip"), zip.bytes());
    }

    private static PluginPreview stage(ServerPlugins plugins, TestZip zip, Viewer viewer)
            throws IOException {
        return plugins.stage(new ByteArrayInputStream(zip.bytes()), viewer);
    }

    private static void install(ServerPlugins plugins, TestZip zip, Viewer viewer)
            throws IOException {
        PluginPreview preview = stage(plugins, zip, viewer);
        assertEquals(List.of(), preview.errors());
        done(plugins.activate(preview.stage(), viewer));
    }

    private static void done(PluginOutcome outcome) {
        assertInstanceOf(PluginOutcome.Done.class, outcome, outcome.toString());
    }

    private static void refused(ServerPlugins plugins, TestZip zip, Viewer viewer) {
        assertThrows(AccessDenied.class, () -> stage(plugins, zip, viewer));
    }
}
