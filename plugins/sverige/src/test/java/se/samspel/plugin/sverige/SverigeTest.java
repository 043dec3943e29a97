package se.samspel.plugin.sverige;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.api.UnitId;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.arkiv.internal.retention.RetentionKind;
import se.samspel.arkiv.internal.structure.TargetGroups;
import se.samspel.begrepp.internal.PluginTerms;
import se.samspel.identity.internal.UnitsKind;
import se.samspel.plugins.internal.PluginCheck;

class SverigeTest {
    private static final Path FOLDER = Path.of("src", "main", "plugin");
    private final UnitsKind kind = new UnitsKind();

    @Test
    void theServerTakesItAsItIs() throws IOException {
        assertEquals(
                List.of(),
                PluginCheck.problems(
                        FOLDER, kind, new PluginTerms(), new TargetGroups(), new RetentionKind()));
    }

    @Test
    void everyUnitThatIsNamedIsThere() throws IOException {
        Map<UnitId, Unit> units = units();
        units.values()
                .forEach(
                        unit ->
                                Stream.concat(
                                                Stream.concat(
                                                        unit.municipalities().stream(),
                                                        unit.parties().stream()),
                                                unit.above().stream())
                                        .forEach(
                                                named ->
                                                        assertTrue(
                                                                units.containsKey(named),
                                                                unit.id() + " names " + named)));
    }

    @Test
    void everyKommunIsInOneForbundHasItsOwnCodeAndIsAParty() throws IOException {
        Map<UnitId, Unit> units = units();
        List<Unit> kommuner = of(units, UnitKind.MUNICIPALITY);
        assertEquals(34, kommuner.size());
        assertEquals(34, kommuner.stream().map(Unit::code).distinct().count());
        for (Unit kommun : kommuner) {
            long in =
                    of(units, UnitKind.ASSOCIATION).stream()
                            .filter(it -> it.municipalities().contains(kommun.id()))
                            .count();
            assertEquals(1, in, kommun.name());
            assertTrue(units.containsKey(new UnitId(kommun.id() + "-kommun")), kommun.name());
        }
        assertEquals("2104", String.valueOf(units.get(new UnitId("hofors")).code()));
        assertEquals("0360", String.valueOf(units.get(new UnitId("tierp")).code()));
    }

    private static List<Unit> of(Map<UnitId, Unit> units, UnitKind kind) {
        return units.values().stream().filter(unit -> unit.kind() == kind).toList();
    }

    private Map<UnitId, Unit> units() throws IOException {
        Map<UnitId, Unit> units = new HashMap<>();
        PluginCheck.contents(FOLDER, kind)
                .forEach(file -> file.units().forEach(unit -> units.put(unit.id(), unit)));
        return units;
    }
}
