package se.samspel.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.plugins.internal.TemporaryPlugins;
import se.samspel.storage.testing.Engine;

/** The pages about plugins: what förbund IT and the server's administrator see and do. */
class PluginsTest {
    @TempDir Path folder;
    private Office office;
    private PluginPages pages;

    @BeforeEach
    void open() {
        office = new Office(Engine.SQLITE, folder);
        pages = new PluginPages(office.plugins(), office.identity.organisation());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPluginIsPreviewedInstalledRemovedAndPutBack() throws IOException {
        Viewer admin = office.administrator();
        Redirect preview = redirect(upload(() -> TemporaryPlugins.zip("prov", "1.0.0"), admin));
        assertTrue(preview.path().startsWith("/administration/tillagg/granska/"), preview.path());
        assertEquals(List.of(), names(admin));
        long stage = Long.parseLong(preview.path().replaceAll(".*/", ""));
        assertEquals("1 anteckning tillkommer.", pages.preview(stage, admin).preview().summary());
        pages.activate(stage, admin);
        assertEquals(List.of("Provet prov"), names(admin));
        pages.remove("prov", admin);
        assertEquals(List.of(), names(admin));
        assertEquals(1, pages.list(admin).removed().size());
        pages.restore("prov", admin);
        assertEquals(List.of("Provet prov"), names(admin));
    }

    @Test
    void noFileIsSaidBesideTheInput() throws IOException {
        Answer answer =
                assertInstanceOf(
                        Answer.class, pages.upload(new Sent(List.of()), office.administrator()));
        assertEquals(422, answer.status());
        assertEquals("Välj tilläggets zip-fil först.", ((PluginsPage) answer.body()).problem());
    }

    @Test
    void aFileThatIsNoZipIsRefusedWithTheReasonAndNothingIsChanged() throws IOException {
        Answer answer =
                assertInstanceOf(
                        Answer.class, upload(InputStream::nullInputStream, office.administrator()));
        assertEquals(422, answer.status());
        PluginPreviewPage page = assertInstanceOf(PluginPreviewPage.class, answer.body());
        assertTrue(!page.preview().errors().isEmpty());
        assertEquals(List.of(), names(office.administrator()));
    }

    @Test
    void associationItChangesItsOwnPluginsAndIsRefusedTheOthersInWords() throws IOException {
        Viewer it = office.it();
        AccessDenied whole =
                assertThrows(
                        AccessDenied.class,
                        () -> upload(() -> TemporaryPlugins.zip("alla", "1.0.0"), it));
        assertTrue(
                whole.getMessage().contains("Det får bara serverns administratör ändra."),
                whole.getMessage());
        AccessDenied others =
                assertThrows(
                        AccessDenied.class,
                        () ->
                                upload(
                                        () ->
                                                TemporaryPlugins.zipFor(
                                                        Office.UPPSALA, "upp", "1.0.0"),
                                        it));
        assertTrue(
                others.getMessage().contains("Samordningsförbundet Uppsala län"),
                others.getMessage());
        install(() -> TemporaryPlugins.zipFor(Office.GAVLEBORG, "eget", "1.0.0"), it);
        assertEquals(List.of("Provet eget"), names(it));
    }

    @Test
    void anotherAssociationsPluginIsNotThere() throws IOException {
        Viewer it = office.it();
        install(
                () -> TemporaryPlugins.zipFor(Office.UPPSALA, "upp", "1.0.0"),
                office.administrator());
        assertEquals(List.of(), names(it));
        assertThrows(NotThere.class, () -> pages.plugin("upp", it));
        assertThrows(NotThere.class, () -> pages.plugin("../etc", it));
        assertThrows(NotThere.class, () -> pages.preview(4_711, it));
    }

    @Test
    void theApiRefusesInTheSameWords() throws IOException {
        PluginsApi api = new PluginsApi(office.plugins());
        Problem none =
                assertThrows(
                        Problem.class,
                        () -> api.stage(new Sent(List.of()), office.administrator()));
        assertEquals(422, none.status());
        Problem missing =
                assertThrows(
                        Problem.class,
                        () -> {
                            install(
                                    () -> TemporaryPlugins.zip("prov", "1.0.0"),
                                    office.administrator());
                            api.rollBack("prov", office.administrator());
                        });
        assertEquals(409, missing.status());
        assertEquals(1, api.list(office.administrator()).size());
    }

    private void install(Supplier<InputStream> zip, Viewer by) throws IOException {
        String path = redirect(upload(zip, by)).path();
        pages.activate(Long.parseLong(path.replaceAll(".*/", "")), by);
    }

    private Object upload(Supplier<InputStream> zip, Viewer by) throws IOException {
        return pages.upload(new Sent(List.of(zip)), by);
    }

    private static Redirect redirect(Object answer) {
        return assertInstanceOf(Redirect.class, answer);
    }

    private List<String> names(Viewer viewer) {
        return pages.list(viewer).plugins().stream().map(it -> it.plugin().name()).toList();
    }
}
