package se.samspel.plugin.sormland;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.api.UnitId;
import se.samspel.begrepp.internal.PluginTerms;
import se.samspel.identity.internal.UnitsKind;
import se.samspel.plugins.internal.PluginCheck;

class SormlandTest {
    private static final Path FOLDER = Path.of("src", "main", "plugin");

    @Test
    void theServerTakesItAsItIs() throws IOException {
        assertEquals(List.of(), PluginCheck.problems(FOLDER, new UnitsKind(), new PluginTerms()));
    }

    @Test
    void itsGroupsBelongToTheForbundOfSormland() throws IOException {
        var units = PluginCheck.contents(FOLDER, new UnitsKind()).getFirst().units();
        assertEquals(2, units.size());
        units.forEach(unit -> assertEquals(new UnitId("rar-sormland"), unit.parent()));
    }
}
