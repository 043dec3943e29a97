package se.samspel.handlingsplan.internal.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.PluginId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.NewerTemplate;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanHistory;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.Template;
import se.samspel.handlingsplan.internal.moving.Preview.How;
import se.samspel.handlingsplan.internal.moving.TemplateMoves.Outcome;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class TemplateMovesTest {
    private static final SectionId SURVEY = new SectionId("kartlaggning");

    @TempDir Path folder;

    private static TemplateMoves moves(PlanRoom room) {
        return new TemplateMoves(room.plans, room.templates, room.storage.database(), room.clock);
    }

    private static TemplateOffers offers(PlanRoom room) {
        return new TemplateOffers(room.plans, room.templates, room.storage.database());
    }

    /** The template of the room as it is a year later: the first area has another name and id, the second is gone. */
    private static Template newer(int version) {
        Template old = PlanRoom.template();
        return new Template(
                old.plugin(),
                old.id(),
                Integer.toString(version),
                old.title(),
                "",
                old.appliesTo(),
                List.of(
                        section("deltagare", SectionKind.MEMBERS, List.of(), List.of()),
                        section(
                                "bakgrund",
                                SectionKind.TEXT,
                                List.of(text("lage", "Läget hos oss", List.of("lokalt"))),
                                List.of()),
                        section("grupper", SectionKind.TARGET_GROUPS, List.of(), List.of()),
                        section(
                                "kartlaggning",
                                SectionKind.AREA,
                                List.of(text("fragor", "Frågor att undersöka", List.of())),
                                List.of(PlanRoom.NEEDS))));
    }

    private static Template.Section section(
            String id, SectionKind kind, List<Template.Text> texts, List<SectionId> replaces) {
        return new Template.Section(
                new SectionId(id), "", "Avsnittet " + id, "Hjälp.", kind, false, texts, replaces);
    }

    private static Template.Text text(String id, String label, List<String> replaces) {
        return new Template.Text(Field.of(id, FieldType.LONG_TEXT, label, ""), false, "", replaces);
    }

    private static void bring(PlanRoom room, Template template) {
        room.templates.replace(new PluginId("gavleborg"), List.of(template));
    }

    private static void write(PlanRoom room, PlanId plan, Row.TextRow text, String value) {
        PlanRoom.saved(
                room.edits
                        .make(
                                room.member(),
                                plan,
                                new PlanChange.Save(
                                        Part.TEXT,
                                        text.id(),
                                        text.version(),
                                        Map.of("value", value)))
                        .outcome());
    }

    private static Layout layout(PlanRoom room, PlanId plan) {
        return Layout.of(room.plans.open(room.member(), plan));
    }

    @OnBothEngines
    void aDraftFollowsTheNewVersionAndGoesBackAsItWas(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Fler i arbete");
            room.activity(plan, goal, Map.of("what", "Träffas", "status", "ONGOING"));
            room.goal(plan, "Kortare köer");
            Layout before = layout(room, plan);
            bring(room, newer(4));
            TemplateMoves moves = moves(room);
            OpenPlan open = offers(room).open(room.convener(), plan);
            assertEquals(
                    new NewerTemplate.Offer("3", true, false),
                    offers(room).of(room.convener(), open).orElseThrow());
            Preview preview = offers(room).preview(open).orElseThrow();
            assertEquals(before, layout(room, plan));
            assertEquals(List.of(How.RENAMED), how(preview, "Avsnittet kartlaggning"));
            assertEquals(List.of(How.MOVED), how(preview, "Avsnittet deltagare"));
            assertEquals(List.of(How.GONE), how(preview, "2. Avsnittet forum"));
            assertEquals(new Outcome.Done("4", false), moves.move(room.convener(), plan, "4"));
            OpenPlan moved = room.plans.open(room.member(), plan);
            assertEquals(
                    List.of("deltagare", "bakgrund", "grupper", "kartlaggning"),
                    moved.sections().stream().map(it -> it.section().value()).toList());
            assertEquals(
                    List.of("Fler i arbete", "Kortare köer"),
                    moved.goalsOf(SURVEY).stream().map(Row.GoalRow::wording).toList());
            assertEquals(1, moved.activitiesOf(goal).size());
            assertEquals("Läget hos oss", moved.textsOf(PlanRoom.BACKGROUND).getFirst().label());
            assertEquals(
                    new NewerTemplate.Offer("4", false, true),
                    offers(room).of(room.convener(), moved).orElseThrow());
            assertEquals(new Outcome.Done("4", true), moves.move(room.convener(), plan, "4"));
            assertEquals(1, offers(room).moves(moved).size());
            assertEquals(new Outcome.Done("3", false), moves.back(room.convener(), plan, 1));
            assertEquals(before, layout(room, plan));
            assertEquals(new Outcome.Done("3", true), moves.back(room.convener(), plan, 1));
            room.goal(plan, "Ett mål till, som förut");
        }
    }

    @OnBothEngines
    void theHistoryOfThePlanTellsOfBothWays(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            bring(room, newer(4));
            moves(room).move(room.convener(), plan, "4");
            moves(room).back(room.convener(), plan, 1);
            var history =
                    new PlanHistory(room.storage.database(), room.small.organisation())
                            .of(room.plans.open(room.member(), plan)).stream()
                                    .filter(change -> change.part().equals("template"))
                                    .map(change -> change.what() + ": " + change.after())
                                    .sorted()
                                    .toList();
            assertEquals(
                    List.of(
                            "flyttade planen till en nyare mall: version 4",
                            "flyttade tillbaka planen: version 3"),
                    history);
        }
    }

    private static List<How> how(Preview preview, String heading) {
        return preview.parts().stream()
                .filter(it -> it.heading().equals(heading))
                .findFirst()
                .orElseThrow()
                .how();
    }

    @OnBothEngines
    void whatIsWrittenWhereTheNewVersionAsksForNothingBecomesThePlansOwn(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal =
                    PlanRoom.saved(
                                    room.edits
                                            .make(
                                                    room.member(),
                                                    plan,
                                                    new PlanChange.Add(
                                                            Part.GOAL,
                                                            PlanRoom.FORUMS.value(),
                                                            Map.of("wording", "Ett forum")))
                                            .outcome())
                            .row();
            bring(room, newer(4));
            TemplateMoves moves = moves(room);
            moves.move(room.convener(), plan, "4");
            OpenPlan moved = room.plans.open(room.member(), plan);
            assertEquals("forum", moved.sections().getLast().section().value(), "the plan's own");
            assertEquals(goal, moved.goalsOf(PlanRoom.FORUMS).getFirst().id());
            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Add(
                                            Part.GOAL,
                                            PlanRoom.FORUMS.value(),
                                            Map.of("wording", "Ett till")))
                            .outcome());
        }
    }

    @OnBothEngines
    void whatIsWrittenAfterTheMoveStandsWhenThePlanGoesBack(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            bring(room, newer(4));
            TemplateMoves moves = moves(room);
            moves.move(room.convener(), plan, "4");
            OpenPlan moved = room.plans.open(room.member(), plan);
            write(room, plan, moved.textsOf(PlanRoom.BACKGROUND).getFirst(), "Ändrat efteråt");
            write(room, plan, moved.textsOf(SURVEY).getFirst(), "Vad vet vi?");
            assertInstanceOf(Outcome.Done.class, moves.back(room.convener(), plan, 1));
            OpenPlan back = room.plans.open(room.member(), plan);
            assertEquals("3", back.plan().templateVersion());
            assertEquals("Ändrat efteråt", back.textsOf(PlanRoom.BACKGROUND).getFirst().value());
            assertEquals(
                    List.of("Frågor att undersöka: Vad vet vi?"),
                    back.textsOf(PlanRoom.NEEDS).stream()
                            .map(it -> it.label() + ": " + it.value())
                            .toList());
        }
    }

    @OnBothEngines
    void aFormThatWasOpenBeforeTheMoveIsSavedAfterIt(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            Row.TextRow seen =
                    room.plans.open(room.member(), plan).textsOf(PlanRoom.BACKGROUND).getFirst();
            bring(room, newer(4));
            moves(room).move(room.convener(), plan, "4");
            write(room, plan, seen, "Skrivet medan planen flyttades");
            OpenPlan moved = room.plans.open(room.member(), plan);
            assertEquals(
                    "Skrivet medan planen flyttades",
                    moved.textsOf(PlanRoom.BACKGROUND).getFirst().value());
        }
    }

    @OnBothEngines
    void onlyWhoLeadsMovesAndOnlyDraftsAndOnlyToWhatWasLookedAt(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            TemplateMoves moves = moves(room);
            OpenPlan open = room.plans.open(room.member(), plan);
            assertTrue(offers(room).preview(open).isEmpty());
            assertEquals(new Outcome.Another("3"), moves.move(room.convener(), plan, "4"));
            bring(room, newer(4));
            assertTrue(offers(room).of(room.member(), open).isEmpty());
            assertThrows(AccessDenied.class, () -> moves.move(room.member(), plan, "4"));
            bring(room, newer(5));
            assertEquals(new Outcome.Another("5"), moves.move(room.convener(), plan, "4"));
            assertEquals(new Outcome.NothingToGoBackFrom(), moves.back(room.convener(), plan, 1));
            moves.move(room.convener(), plan, "5");
            bring(room, newer(6));
            moves.move(room.convener(), plan, "6");
            assertEquals(new Outcome.NothingToGoBackFrom(), moves.back(room.convener(), plan, 1));
            assertThrows(AccessDenied.class, () -> moves.back(room.member(), plan, 2));
            long changes = room.plans.open(room.member(), plan).plan().changes();
            moves.move(room.convener(), plan, "6");
            assertEquals(changes, room.plans.open(room.member(), plan).plan().changes());
            room.adopt(plan);
            assertInstanceOf(Outcome.Frozen.class, moves.back(room.convener(), plan, 2));
            OldMoves old = new OldMoves(room.storage.database());
            assertEquals(2, old.run());
            assertEquals(0, old.run());
            assertEquals(2, offers(room).moves(open).size(), "that it was moved is still known");
            assertEquals(
                    Set.of("plan.PlanMovedToTemplate"),
                    room.storage.events().latest(0, 50).stream()
                            .map(it -> it.event())
                            .filter(it -> it.contains("Moved"))
                            .collect(java.util.stream.Collectors.toSet()));
        }
    }

    @OnBothEngines
    void plansByChanceComeBackAsTheyWereOutOfTheDatabaseToo(Engine engine) {
        try (var room = new PlanRoom(engine, folder)) {
            for (long seed = 1; seed <= 12; seed++) {
                RandomPlans chance = new RandomPlans(seed);
                PlanId plan = room.draft();
                room.goal(plan, "Mål");
                Template template = chance.template(9);
                bring(
                        room,
                        new Template(
                                PlanRoom.template().plugin(),
                                PlanRoom.template().id(),
                                "9",
                                "Prov",
                                "",
                                Set.of(),
                                template.sections(),
                                template.approval()));
                Layout before = layout(room, plan);
                moves(room).move(room.convener(), plan, "9");
                assertEquals("9", layout(room, plan).templateVersion());
                moves(room).back(room.convener(), plan, 1);
                assertEquals(before, layout(room, plan), "seed " + seed);
            }
        }
    }
}
