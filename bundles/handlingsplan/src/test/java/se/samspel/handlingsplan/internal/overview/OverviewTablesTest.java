package se.samspel.handlingsplan.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.Progress;
import se.samspel.handlingsplan.internal.overview.Overview.Cell;
import se.samspel.handlingsplan.internal.overview.Overview.Content;
import se.samspel.handlingsplan.internal.overview.Overview.PlanLine;
import se.samspel.handlingsplan.internal.overview.Overview.Table;

class OverviewTablesTest {
    private static final Progress NOTHING = new Progress(0, 0, 0, 0, 0);

    @Test
    void plansOfDifferentTemplatesAreNotMixed() {
        List<Table> tables =
                Overview.tables(
                        List.of(
                                plan(1, "a", "ett", "tva"),
                                plan(2, "b", "ett"),
                                plan(3, "a", "ett", "tva")));
        assertEquals(List.of("a", "b"), tables.stream().map(Table::template).toList());
        assertEquals(List.of(2, 1), tables.stream().map(it -> it.plans().size()).toList());
    }

    @Test
    void anAreaThatOnlyANewerVersionHasStandsWhereItStandsThere() {
        Table table =
                Overview.tables(
                                List.of(
                                        plan(1, "a", "ett", "tre"),
                                        plan(2, "a", "ett", "tva", "tre", "fyra")))
                        .getFirst();
        assertEquals(
                List.of("ett", "tva", "tre", "fyra"),
                table.areas().stream().map(it -> it.section().value()).toList());
        assertEquals(
                List.of(true, false, true, false),
                table.areas().stream()
                        .map(it -> table.plans().getFirst().at(it.section()).isPresent())
                        .toList());
    }

    private static PlanLine plan(long id, String template, String... areas) {
        return new PlanLine(
                new PlanId(id),
                "Plan",
                PlanStatus.DRAFT,
                List.of(new UnitId("mysam-hofors")),
                template,
                Instant.EPOCH,
                NOTHING,
                Stream.of(areas).map(OverviewTablesTest::area).toList());
    }

    private static Cell area(String id) {
        return new Cell(new SectionId(id), "", id, Content.EMPTY, 0, NOTHING, null);
    }
}
