package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UnitId;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class DemoScriptTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 11, 22);

    @TempDir Path folder;

    @OnBothEngines
    void theDemoHasAPlanUnderWayWithSomethingOfEverything(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            Plan plan = play(room, MYSAM_HOFORS, "hofors-utkast.txt");
            Progress progress = Progress.of(plan);
            assertEquals(9, plan.areas().size());
            assertTrue(plan.goals().size() >= 10, plan.goals().size() + " goals");
            assertTrue(progress.total() >= 25, progress.toString());
            assertTrue(progress.late() >= 3, progress.toString());
            assertTrue(progress.done() >= 4, progress.toString());
            assertTrue(plan.activities().stream().anyMatch(activity -> !activity.hasOwner()));
            assertTrue(new RequiredByTemplateRule().check(plan).isEmpty());
        }
    }

    @OnBothEngines
    void theOtherPlansFitToo(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            Plan adopted = play(room, MYSAM_HOFORS, "hofors-faststalld.txt");
            assertTrue(new RequiredByTemplateRule().check(adopted).isEmpty());
            assertTrue(new EmptyAreaRule().check(adopted).isEmpty());
            play(room, MYSAM_SANDVIKEN, "sandviken-utkast.txt");
            play(room, MYSAM_SANDVIKEN, "soderhamn-utkast.txt");
            for (String other : List.of("bollnas-faststalld.txt", "gavle-faststalld.txt")) {
                Plan plan = play(room, MYSAM_SANDVIKEN, other);
                assertTrue(new RequiredByTemplateRule().check(plan).isEmpty(), other);
                assertTrue(Progress.of(plan).late() >= 2, other);
                assertTrue(plan.activities().stream().allMatch(it -> !it.what().isBlank()));
            }
        }
    }

    private static Plan play(PlanRoom room, UnitId group, String script) throws Exception {
        PlanId id =
                room.maker.make(
                        ShippedTemplate.read(),
                        new PlanMaker.Wanted(
                                List.of(group),
                                "Plan",
                                new Years(2028, 2029),
                                new Years(2027, 2029)),
                        PlanContent.NONE,
                        room.member().actor());
        Viewer office = room.small.viewer(Role.OFFICE, GAVLEBORG);
        DemoScript demo =
                new DemoScript(
                        room.writer,
                        room.plans.open(office, id),
                        List.of(room.member().actor(), room.convener().actor()),
                        TODAY);
        DemoScript.sections(script).forEach(demo::play);
        return room.plans.open(office, id).value(TODAY);
    }
}
