package se.samspel.handlingsplan.internal.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.parties.TakenOn.Gap;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class TakenOnTest {
    @Parameter Engine engine;
    @TempDir Path folder;
    private PlanRoom room;
    private PlanId plan;
    private TakenOnPlans plans;
    private String first;
    private String second;

    @BeforeEach
    void open() {
        room = new PlanRoom(engine, folder);
        plans = new TakenOnPlans(room.plans, room.small.organisation());
        plan = room.draft();
        var parties = room.small.organisation().partiesOf(SmallOrganisation.MYSAM_HOFORS);
        first = parties.get(0).id().value();
        second = parties.get(1).id().value();
        long goal = room.goal(plan, "Mål");
        room.activity(plan, goal, Map.of("what", "Ensam", "party", first, "due", "2999-01-31"));
        room.activity(
                plan,
                goal,
                Map.of(
                        "what",
                        "Två",
                        "party",
                        second,
                        "partners",
                        second + "  " + first + " " + first,
                        "due",
                        "2001-01-31"));
        room.activity(plan, goal, Map.of("what", "Ingen", "person", "den som hinner"));
        room.activity(plan, goal, Map.of("what", "Klar", "party", first, "status", "DONE"));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void everyActivityIsSortedByThoseWhoCarryIt() {
        TakenOn taken = plans.of(room.member(), plan);
        assertEquals(List.of("1.1.1", "1.1.2", "1.1.3", "1.1.4"), numbers(taken, Gap.NONE));
        assertEquals(List.of("1.1.1"), numbers(taken, Gap.ALONE));
        assertEquals(List.of("1.1.3"), numbers(taken, Gap.NOBODY));
        assertEquals(List.of("1.1.3"), numbers(taken, Gap.UNDATED));
        assertEquals(List.of("1.1.2"), numbers(taken, Gap.LATE));
    }

    @Test
    void thePageShowsAColumnForEveryPartyOfTheGroup() {
        var pages = new PartiesPages(room.plans, plans, room.small.organisation());
        TakenOnPage page = pages.parties(room.member(), plan.value(), "");
        assertEquals(4, page.rows().size());
        assertEquals(page.parties().size(), page.rows().getFirst().shares().size());
        assertEquals("Ansvarig", page.rows().getFirst().shares().getFirst());
        assertEquals(List.of("Med", "Ansvarig"), page.rows().get(1).shares().subList(0, 2));
        assertEquals("Ansvarar för 2 och är med i 1 till.", page.parties().getFirst().says());
        TakenOnPage late = pages.parties(room.member(), plan.value(), "sena");
        assertEquals("Två", late.rows().getFirst().what());
        assertTrue(late.choices().stream().anyMatch(it -> it.current() && it.count() == 1));
    }

    @Test
    void theApiSaysTheSame() {
        var api = new PartiesApi(plans, room.small.organisation());
        var json = api.parties(room.member(), plan.value());
        assertEquals(2, json.parties().getFirst().responsible());
        assertEquals(1, json.parties().getFirst().partner());
        assertEquals(1, json.parties().getFirst().alone());
        assertTrue(json.activities().get(2).nobody());
        assertEquals(
                List.of(first, second),
                json.activities().get(1).partners().stream().map(it -> it.value()).toList());
    }

    @Test
    void thoseOutsideSeeNothing() {
        var neighbour = room.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
        assertThrows(NotThere.class, () -> plans.of(neighbour, plan));
    }

    private static List<String> numbers(TakenOn taken, Gap gap) {
        return taken.with(gap).stream().map(TakenOn.Line::number).toList();
    }
}
