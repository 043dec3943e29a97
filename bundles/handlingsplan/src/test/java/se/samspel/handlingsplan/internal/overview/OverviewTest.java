package se.samspel.handlingsplan.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.handlingsplan.internal.PlanRoom.FORUMS;
import static se.samspel.handlingsplan.internal.PlanRoom.NEEDS;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;
import static se.samspel.identity.testing.SmallOrganisation.UPPSALA_LAN;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.Progress;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.overview.Overview.Cell;
import se.samspel.handlingsplan.internal.overview.Overview.Content;
import se.samspel.handlingsplan.internal.overview.Overview.PlanLine;
import se.samspel.handlingsplan.internal.revision.Revisions;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class OverviewTest {
    private static final OptionalInt YEAR = OptionalInt.of(2027);

    @Parameter Engine engine;
    @TempDir Path folder;
    private PlanRoom room;
    private Overviews overviews;
    private Viewer office;
    private PlanId plan;

    @BeforeEach
    void open() {
        room = new PlanRoom(engine, folder);
        overviews =
                new Overviews(
                        room.plans,
                        room.storage.database(),
                        room.small.organisation(),
                        room.storage.order());
        office = room.small.viewer(Role.OFFICE, GAVLEBORG);
        plan = room.draft();
        long goal = room.goal(plan, "Ett mål");
        room.activity(plan, goal, Map.of("what", "Sen", "due", "2001-01-31"));
        room.activity(plan, goal, Map.of("what", "Klar", "status", "DONE"));
        room.activity(plan, goal, Map.of("what", "Planerad", "due", "2999-01-31"));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void everyAreaSaysHowItStands() {
        Cell needs = line(office).at(NEEDS).orElseThrow();
        assertEquals(Content.WORK, needs.content());
        assertEquals(1, needs.goals());
        assertEquals(new Progress(1, 0, 1, 1, 0), needs.progress());
        Cell forums = line(office).at(FORUMS).orElseThrow();
        assertEquals(Content.EMPTY, forums.content());
        assertEquals(0, forums.progress().total());
        assertNull(forums.touched());
    }

    @Test
    void anAreaIsTouchedByWhatStandsInIt() {
        long goal = room.plans.open(room.member(), plan).goals().getFirst().id();
        Instant before = touched();
        save(Part.GOAL, goal, Map.of("wording", "Ett annat mål"));
        Instant after = touched();
        assertTrue(after.isAfter(before), before + " " + after);
        save(Part.FACTS, plan.value(), Map.of("title", "Ett annat namn"));
        assertEquals(after, touched());
    }

    @Test
    void whatIsEmptyOnPurposeIsSaidAndHasBeenTouched() {
        SectionRow forums =
                room.plans.open(room.member(), plan).sections().stream()
                        .filter(it -> it.section().equals(FORUMS))
                        .findFirst()
                        .orElseThrow();
        save(Part.AREA, forums.id(), Map.of("blank", "yes", "reason", "Inget i år"));
        Cell cell = line(office).at(FORUMS).orElseThrow();
        assertEquals(Content.ON_PURPOSE, cell.content());
        assertTrue(cell.touched() != null);
    }

    @Test
    void groupsWithoutAPlanToReadAreNamed() {
        assertFalse(overviews.of(office, YEAR).without().contains(MYSAM_HOFORS));
        assertTrue(overviews.of(office, YEAR).without().contains(MYSAM_SANDVIKEN));
        assertTrue(overviews.of(office, OptionalInt.of(2031)).without().contains(MYSAM_HOFORS));
        assertEquals(List.of(), overviews.of(office, OptionalInt.of(2031)).tables());
    }

    @Test
    void whoMayNotReadTheDraftSeesNoPlanAndNoSignOfIt() throws IOException {
        Viewer board = room.small.viewer(Role.BOARD, GAVLEBORG);
        Overview shut = overviews.of(board, YEAR);
        assertEquals(List.of(), shut.tables());
        assertTrue(shut.without().contains(MYSAM_HOFORS));
        Viewer other = room.small.viewer(Role.OFFICE, UPPSALA_LAN);
        assertFalse(overviews.of(other, YEAR).without().contains(MYSAM_HOFORS));
        room.adopt(plan);
        assertEquals(plan, line(board).id());
        assertEquals(List.of(), overviews.of(other, YEAR).tables());
    }

    @Test
    void aPlanThatWasRevisedGivesItsPlaceWhenTheRevisionIsAdopted() throws IOException {
        room.adopt(plan);
        Revisions revisions = new Revisions(room.plans, room.maker, room.storage.database());
        Revisions.Begun begun = revisions.begin(room.convener(), plan);
        PlanId revision = ((Revisions.Begun.Made) begun).plan();
        assertEquals(List.of(plan, revision), plans());
        room.adopt(revision);
        assertEquals(List.of(revision), plans());
    }

    @Test
    void withoutAYearTheNearestWithAPlanIsShown() {
        Overview overview = overviews.of(office, OptionalInt.empty());
        assertEquals(List.of(2028, 2027), overview.years());
        assertTrue(overview.years().contains(overview.year()));
        assertEquals(1, overview.tables().size());
    }

    @Test
    void thePageAndTheApiSayTheSame() {
        OverviewPage page =
                new OverviewPages(overviews, room.small.organisation(), room.templates, room.clock)
                        .overview(office, "2027");
        OverviewPage.Line line = page.tables().getFirst().lines().getFirst();
        assertEquals("1 mål, 1 av 3 klara", line.squares().getFirst().says());
        assertEquals("1 försenad", line.squares().getFirst().late());
        assertEquals("i dag", line.squares().getFirst().touched());
        assertEquals("Tomt", line.squares().getLast().says());
        OverviewApi.Plan told =
                new OverviewApi(overviews).overview(office, 2027).plans().getFirst();
        assertEquals(line.href(), "/handlingsplaner/" + told.id());
        assertEquals(1, told.areas().getFirst().progress().late());
        assertEquals(
                2027,
                new OverviewPages(overviews, room.small.organisation(), room.templates, room.clock)
                        .overview(office, "tjugo")
                        .year());
    }

    private List<PlanId> plans() {
        return overviews.of(office, YEAR).tables().stream()
                .flatMap(table -> table.plans().stream())
                .map(PlanLine::id)
                .sorted(java.util.Comparator.comparing(PlanId::value))
                .toList();
    }

    private PlanLine line(Viewer viewer) {
        return overviews.of(viewer, YEAR).tables().getFirst().plans().getFirst();
    }

    private Instant touched() {
        Instant touched = line(office).at(NEEDS).orElseThrow().touched();
        return touched == null ? Instant.MIN : touched;
    }

    private void save(Part part, long row, Map<String, String> values) {
        long version = room.row(plan, part, row).version();
        PlanRoom.saved(
                room.edits
                        .make(room.member(), plan, new PlanChange.Save(part, row, version, values))
                        .outcome());
    }
}
