package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.PlanContent.Goal;
import se.samspel.handlingsplan.internal.PlanContent.OfSection;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class PlanContentTest {
    private static final Map<String, String> FACTS =
            Map.of("title", "Plan med innehåll", "years", "2027–2028");

    @TempDir Path folder;

    @OnBothEngines
    void aPlanIsMadeWithAllThatItHoldsAtOnce(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            var begun = begin(room, content());
            PlanId plan = assertInstanceOf(NewPlans.Begun.Made.class, begun).plan();
            OpenPlan open = room.plans.open(room.member(), plan);
            assertEquals("Skrivet av oss.", open.texts().getFirst().value());
            assertEquals(
                    List.of("Fler i arbete", "Kortare väntan"),
                    open.goalsOf(PlanRoom.NEEDS).stream().map(Row.GoalRow::wording).toList());
            var activity =
                    open.activitiesOf(open.goalsOf(PlanRoom.NEEDS).getFirst().id()).getFirst();
            assertEquals("Bjud in företag", activity.what());
            assertEquals("PLANNED", activity.status().name());
            assertEquals("behov", open.sections().get(3).refers());
            assertEquals("2027-01-01", open.plan().convenerFrom());
            assertEquals(
                    List.of("Åsa Öberg", "Ärla Ek"),
                    open.members().stream().map(Row.MemberRow::name).toList());
            assertEquals("REGULAR", open.members().getFirst().kind().name());
            assertEquals("Unga", open.targetGroups().getFirst().name());
        }
    }

    @OnBothEngines
    void whatWasMadeIsWrittenInAsAnythingElse(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan =
                    assertInstanceOf(NewPlans.Begun.Made.class, begin(room, content())).plan();
            OpenPlan open = room.plans.open(room.member(), plan);
            long first = open.goalsOf(PlanRoom.NEEDS).getFirst().id();
            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Move(
                                            Part.GOAL, first, 1, open.orderVersion("behov")))
                            .outcome());
            room.activity(plan, first, Map.of("what", "En till"));
            OpenPlan moved = room.plans.open(room.member(), plan);
            assertEquals(first, moved.goalsOf(PlanRoom.NEEDS).getLast().id());
            assertEquals(2, moved.activitiesOf(first).size());
        }
    }

    @OnBothEngines
    void oneValueThatDoesNotFitKeepsAllOfItOut(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            var wrong =
                    new PlanContent(
                            Map.of(),
                            Map.of(
                                    PlanRoom.NEEDS,
                                    section(
                                            List.of(
                                                    new Goal(
                                                            Map.of("wording", "Ett"),
                                                            List.of(
                                                                    Map.of(
                                                                            "what", "Två", "due",
                                                                            "i höst"))))),
                                    new SectionId("okant"),
                                    section(List.of())),
                            List.of(),
                            List.of(Map.of("title", "Chef")));
            var problems =
                    assertInstanceOf(NewPlans.Begun.Invalid.class, begin(room, wrong)).problems();
            assertTrue(
                    problems.containsKey("sections.behov.goals.1.activities.1.due"),
                    problems::toString);
            assertTrue(problems.containsKey("sections.okant"), problems::toString);
            assertTrue(problems.containsKey("members.1.name"), problems::toString);
            assertTrue(room.plans.list(room.member()).isEmpty());
        }
    }

    private static NewPlans.Begun begin(PlanRoom room, PlanContent content) {
        return room.newPlans.begin(
                room.member(), List.of(MYSAM_HOFORS), "gavleborg/liten", FACTS, content);
    }

    private static PlanContent content() {
        return new PlanContent(
                Map.of("convener-from", "2027-01-01"),
                Map.of(
                        PlanRoom.BACKGROUND,
                        new OfSection(Map.of("lokalt", "Skrivet av oss.\r\n"), Map.of(), List.of()),
                        PlanRoom.NEEDS,
                        section(
                                List.of(
                                        new Goal(
                                                Map.of("wording", "Fler i arbete"),
                                                List.of(
                                                        Map.of(
                                                                "what",
                                                                "Bjud in företag",
                                                                "due",
                                                                "2027-05-31"))),
                                        new Goal(Map.of("wording", "Kortare väntan"), List.of()))),
                        PlanRoom.FORUMS,
                        new OfSection(Map.of(), Map.of("refers", "behov"), List.of())),
                List.of(Map.of("name", "Unga")),
                List.of(Map.of("name", "Åsa Öberg"), Map.of("name", "Ärla Ek", "kind", "")));
    }

    private static OfSection section(List<Goal> goals) {
        return new OfSection(Map.of(), Map.of(), goals);
    }
}
