package se.samspel.plugin.lommakavlinge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.api.UnitId;
import se.samspel.identity.internal.UnitsKind;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.plugins.internal.PluginCheck;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.norm.Norms;

class LommaKavlingeTest {
    private static final Path FOLDER = Path.of("src", "main", "plugin");
    private static final Norms NORMS = new Norms(new SmallOrganisation().organisation());

    @Test
    void theServerTakesItAsItIs() throws IOException {
        assertEquals(List.of(), PluginCheck.problems(FOLDER, new UnitsKind(), NORMS));
    }

    @Test
    void itsGroupsBelongToItsForbund() throws IOException {
        var units = PluginCheck.contents(FOLDER, new UnitsKind()).getFirst().units();
        assertEquals(2, units.size());
        units.forEach(unit -> assertEquals(new UnitId("lomma-kavlinge"), unit.parent()));
    }

    @Test
    void theNormKnowsTheTransitionsOfYoungAdultsAndThatBothMunicipalitiesMeet() throws IOException {
        NormFile file = PluginCheck.contents(FOLDER, NORMS).getFirst();
        assertEquals(3, file.norm().transitions().size());
        assertEquals(6, file.norm().pairs().size());
        assertTrue(file.key().startsWith("lomma-kavlinge."));
    }
}
