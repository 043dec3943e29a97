package se.samspel.plugin.gavleborg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.begrepp.internal.PluginTerms;
import se.samspel.handlingsplan.internal.Templates;
import se.samspel.identity.internal.UnitsKind;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.plugins.internal.PluginCheck;
import se.samspel.plugins.internal.ThemeKind;
import se.samspel.storage.testing.TemporaryStorage;

class GavleborgTest {
    private static final Path FOLDER = Path.of("src", "main", "plugin");

    @TempDir Path folder;

    @Test
    void theServerTakesItAsItIs() throws IOException {
        try (var storage = TemporaryStorage.open(folder, "plan", Templates.class)) {
            Templates templates =
                    new Templates(
                            storage.database(),
                            new SmallOrganisation().organisation(),
                            storage.order());
            ThemeKind theme = new ThemeKind((plugin, themes) -> {});
            assertEquals(
                    List.of(),
                    PluginCheck.problems(
                            FOLDER, templates, new UnitsKind(), theme, new PluginTerms()));
        }
    }

    @Test
    void thereIsAGroupInEachOfTheTenKommuner() throws IOException {
        var units = PluginCheck.contents(FOLDER, new UnitsKind()).getFirst().units();
        assertEquals(10, units.size());
        assertEquals(
                10,
                units.stream().flatMap(unit -> unit.municipalities().stream()).distinct().count());
    }
}
