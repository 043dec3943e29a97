package se.samspel.handlingsplan.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.NewPlans;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.TrayView;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

final class ImportsTest {
    @TempDir Path folder;

    @OnBothEngines
    void aFileBecomesOnePlanWithEverythingInItsPlace(Engine engine) throws IOException {
        try (ImportRoom room = new ImportRoom(engine, folder)) {
            Viewer lea = room.plans.member();
            ImportId id = room.received(lea, "plan.docx", Twin.docx());
            Imports.Open open = room.imports.open(lea, id);
            assertEquals(ImportState.READY, open.row().state());
            assertTrue(open.ledger().tray() > 0);

            PlanId plan = plan(room.made.make(lea, id));
            OpenPlan made = room.plans.plans.open(lea, plan);
            assertEquals("Handlingsplan för Mysam Lövånger", made.plan().title());
            assertEquals("2017–2018", made.plan().years());
            assertEquals("2016–2018", made.plan().prioritisedYears());
            assertEquals("arbetsformedlingen", made.plan().convener());
            assertEquals(11, made.members().size());
            assertEquals(3, made.targetGroups().size());
            assertTrue(text(made, "asf", Matching.AREA_TEXT).contains("Studiebesök ordnas"));
            assertEquals(List.of(), made.textsOf(new SectionId("balans")));
            assertEquals("asf", area(made, "medel").refers());
            assertEquals("Detta är lika i länet.", text(made, "bakgrund", "lanet"));

            assertEquals(plan, plan(room.made.make(lea, id)), "a second click");
            assertEquals(List.of(), room.imports.waiting(lea));
        }
    }

    @OnBothEngines
    void whatIsCorrectedAndMovedIsKeptUntilThePlanIsMade(Engine engine) throws IOException {
        try (ImportRoom room = new ImportRoom(engine, folder)) {
            Viewer lea = room.plans.member();
            ImportId id = room.received(lea, "plan.txt", Twin.txt());
            KeptPiece first = room.piece(lea, id, "Kaféet vid stationen");
            KeptPiece second = room.piece(lea, id, "Studiebesök ordnas");
            KeptPiece person = room.piece(lea, id, "Kaj Nordlöf");
            KeptPiece aside = room.piece(lea, id, "Samarbetsparter");
            Corrections.Saved saved =
                    room.corrections.save(
                            lea,
                            id,
                            Map.of("title", "Ny titel", "years", "2027–2028"),
                            List.of(
                                    wish(first, first.content(), "goal/asf", Map.of()),
                                    wish(second, "Studiebesök för alla", "activity/asf", Map.of()),
                                    wish(
                                            person,
                                            "Kaj Nord",
                                            "member/deltagare",
                                            Map.of("title", "Chef", "kind", "CO_OPTED")),
                                    wish(
                                            aside,
                                            aside.content(),
                                            "text/bakgrund/lokalt",
                                            Map.of())));
            assertEquals(Map.of(), saved.problems());
            assertEquals(4, saved.changed());

            OpenPlan made = room.plans.plans.open(lea, plan(room.made.make(lea, id)));
            assertEquals("Ny titel", made.plan().title());
            Row.GoalRow goal = made.goalsOf(new SectionId("asf")).getFirst();
            assertEquals("Kaféet vid stationen tar emot fem personer från hösten.", goal.wording());
            assertEquals("Studiebesök för alla", made.activitiesOf(goal.id()).getFirst().what());
            Row.MemberRow kaj =
                    made.members().stream()
                            .filter(it -> it.name().equals("Kaj Nord"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(MemberKind.CO_OPTED, kaj.kind());
            assertEquals("Chef", kaj.title());
            assertTrue(text(made, "bakgrund", "lokalt").contains("står bakom planen"));
        }
    }

    @OnBothEngines
    void theTrayStaysWithThePlanUntilItIsEmpty(Engine engine) throws IOException {
        try (ImportRoom room = new ImportRoom(engine, folder)) {
            Viewer lea = room.plans.member();
            PlanId plan = plan(room.made.make(lea, room.received(lea, "plan.txt", Twin.txt())));
            OpenPlan open = room.plans.plans.open(lea, plan);
            TrayView tray = room.trays.of(lea, open).orElseThrow();
            TrayView.Line question =
                    tray.lines().stream().filter(TrayView.Line::question).findFirst().orElseThrow();
            assertInstanceOf(
                    Trays.Outcome.Placed.class,
                    room.trays.place(lea, plan, question.id(), question.version(), "goal/balans"));
            Trays.Outcome again =
                    room.trays.place(lea, plan, tray.lines().getFirst().id(), 99, "goal/balans");
            assertEquals(409, assertInstanceOf(Trays.Outcome.Refused.class, again).status());
            assertTrue(
                    room.plans
                            .plans
                            .open(lea, plan)
                            .goalsOf(new SectionId("balans"))
                            .getFirst()
                            .wording()
                            .contains("Vilka ser vi var för sig?"));
            for (TrayView.Line line : room.trays.of(lea, open).orElseThrow().lines()) {
                assertInstanceOf(
                        Trays.Outcome.Placed.class,
                        room.trays.discard(lea, plan, line.id(), line.version()));
            }
            assertEquals(Optional.empty(), room.trays.of(lea, open));
            assertEquals(1, room.plans.plans.open(lea, plan).goals().size());
        }
    }

    @OnBothEngines
    void aPersonnummerIsNeverKeptAndIsSaidWhereItStood(Engine engine) throws IOException {
        try (ImportRoom room = new ImportRoom(engine, folder)) {
            room.guardNumbers();
            Viewer lea = room.plans.member();
            byte[] file =
                    "3. Trisam\n\nRing NUMRET så löser det sig.\n".getBytes(StandardCharsets.UTF_8);
            ImportId id = room.received(lea, "plan.txt", file);
            KeptPiece piece = room.piece(lea, id, "så löser det sig");
            assertEquals("Ring 85XXXX så löser det sig.", piece.content());
            assertEquals("Ring 85XXXX så löser det sig.", piece.source());

            Corrections.Saved facts =
                    room.corrections.save(
                            lea, id, Map.of("title", "Plan", "years", "2027"), List.of());
            assertEquals(Map.of(), facts.problems());
            ImportedPlans.Outcome.Invalid refused =
                    assertInstanceOf(ImportedPlans.Outcome.Invalid.class, room.made.make(lea, id));
            assertTrue(refused.pieces().get(piece.id()).contains("85XXXX"), refused.toString());

            Corrections.Saved again =
                    room.corrections.save(
                            lea,
                            id,
                            Map.of(),
                            List.of(
                                    wish(
                                            piece,
                                            "Ring NUMRET",
                                            "text/trisam/" + Matching.AREA_TEXT,
                                            Map.of())));
            assertTrue(
                    again.problems().get(piece.id()).contains("under rubriken ”3. Trisam”"),
                    again.toString());
            room.corrections.save(
                    lea,
                    id,
                    Map.of(),
                    List.of(wish(piece, "Ring receptionen", Places.of(piece.piece()), Map.of())));
            assertInstanceOf(ImportedPlans.Outcome.Made.class, room.made.make(lea, id));
        }
    }

    @OnBothEngines
    void anotherGroupSeesNothingAndAColleagueGoesOn(Engine engine) throws IOException {
        try (ImportRoom room = new ImportRoom(engine, folder)) {
            Viewer lea = room.plans.member();
            ImportId id = room.received(lea, "plan.txt", Twin.txt());
            Viewer stranger =
                    room.plans.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
            assertThrows(NotThere.class, () -> room.imports.open(stranger, id));
            assertThrows(NotThere.class, () -> room.made.make(stranger, id));
            assertThrows(AccessDenied.class, () -> room.received(stranger, "plan.txt", Twin.txt()));
            assertEquals(1, room.imports.waiting(room.plans.convener()).size());

            KeptPiece piece = room.piece(lea, id, "Ett nyhetsbrev");
            room.corrections.save(
                    room.plans.convener(),
                    id,
                    Map.of(),
                    List.of(wish(piece, "Sigrids ord", Places.of(piece.piece()), Map.of())));
            Corrections.Saved late =
                    room.corrections.save(
                            lea,
                            id,
                            Map.of(),
                            List.of(wish(piece, "Leas ord", Places.of(piece.piece()), Map.of())));
            assertTrue(
                    late.problems().get(piece.id()).contains("Din text står kvar"),
                    late.toString());
            assertEquals("Sigrids ord", room.piece(lea, id, "Sigrids").content());

            room.imports.discard(lea, id);
            assertThrows(NotThere.class, () -> room.imports.open(lea, id));
        }
    }

    @OnBothEngines
    void whatCannotBeReadSaysWhyAndMayBeTriedAgain(Engine engine) throws IOException {
        try (ImportRoom room = new ImportRoom(engine, folder)) {
            Viewer lea = room.plans.member();
            ImportId id = room.received(lea, "tom.docx", new byte[] {'P', 'K', 3, 4, 0});
            Imports.Open open = room.imports.open(lea, id);
            assertEquals(ImportState.UNREADABLE, open.row().state());
            assertTrue(open.row().reason().contains("skadad"), open.row().reason());
            room.imports.again(lea, id);
            assertEquals(ImportState.WAITING, room.imports.open(lea, id).row().state());
            assertInstanceOf(ImportedPlans.Outcome.Invalid.class, room.made.make(lea, id));
            assertFalse(room.imports.waiting(lea).isEmpty());
        }
    }

    @OnBothEngines
    void theNextPlanTakesWhatIsNotDoneAndThePeople(Engine engine) throws IOException {
        try (ImportRoom room = new ImportRoom(engine, folder)) {
            Viewer lea = room.plans.member();
            PlanId old = room.plans.draft();
            long open = room.plans.goal(old, "Ett mål som fortsätter");
            long kept =
                    room.plans.activity(
                            old, open, Map.of("what", "Fortsätter", "status", "ONGOING"));
            long done = room.plans.activity(old, open, Map.of("what", "Klar", "status", "DONE"));
            long finished = room.plans.goal(old, "Ett mål som är nått");
            room.plans.activity(old, finished, Map.of("what", "Klar också", "status", "DONE"));
            CarryOver.Chosen proposed = room.carried.of(room.carried.open(lea, old)).proposed();
            assertTrue(proposed.goals().contains(open) && proposed.activities().contains(kept));
            assertFalse(
                    proposed.goals().contains(finished) || proposed.activities().contains(done));

            Map<String, String> values = Map.of("title", "Nästa", "years", "2029–2030");
            PlanId next = made(room.carried.make(lea, old, proposed, values, "ett-formular"));
            OpenPlan plan = room.plans.plans.open(lea, next);
            assertEquals("2029–2030", plan.plan().years());
            assertEquals(
                    List.of("Ett mål som fortsätter"),
                    plan.goals().stream().map(Row.GoalRow::wording).toList());
            assertEquals(
                    List.of("Fortsätter"),
                    plan.activities().stream().map(Row.ActivityRow::what).toList());
            assertEquals(
                    next,
                    made(room.carried.make(lea, old, proposed, values, "ett-formular")),
                    "a second click");
            assertEquals(2, room.plans.plans.list(lea).size());
            assertThrows(
                    NotThere.class,
                    () ->
                            room.carried.open(
                                    room.plans.small.viewer(
                                            Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN),
                                    old));
        }
    }

    private static PlanId made(NewPlans.Begun begun) {
        return assertInstanceOf(NewPlans.Begun.Made.class, begun).plan();
    }

    private static PlanId plan(ImportedPlans.Outcome outcome) {
        return assertInstanceOf(ImportedPlans.Outcome.Made.class, outcome, outcome.toString())
                .plan();
    }

    private static Corrections.Wish wish(
            KeptPiece piece, String text, String place, Map<String, String> values) {
        return new Corrections.Wish(piece.id(), piece.version(), text, place, values);
    }

    private static Row.SectionRow area(OpenPlan plan, String section) {
        return plan.sections().stream()
                .filter(it -> it.section().value().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private static String text(OpenPlan plan, String section, String field) {
        return plan.textsOf(new SectionId(section)).stream()
                .filter(it -> it.field().equals(field))
                .map(Row.TextRow::value)
                .findFirst()
                .orElse("");
    }
}
