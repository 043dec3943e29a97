package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.handlingsplan.PlanId;
import se.samspel.identity.testing.Asked;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class PartPagesTest {
    @Parameter Engine engine;
    @TempDir Path folder;
    private PlanRoom room;
    private PlanId plan;
    private long goal;

    @BeforeEach
    void open() {
        room = new PlanRoom(engine, folder);
        plan = room.draft();
        goal = room.goal(plan, "Från början");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aSaveAnswersThePieceWithItsNewVersion() {
        GroupView view =
                assertInstanceOf(GroupView.class, save(Asked.PIECE, room.member(), 1, "Ändrat"));
        assertEquals(2, view.group().version());
        assertEquals("Ändrat", view.group().values().get("wording"));
        assertInstanceOf(Redirect.class, save(Asked.WHOLE, room.member(), 2, "Ändrat igen"));
    }

    @Test
    void aConflictAnswers409WithBothTextsAndTheWritersOwnIsKept() {
        save(Asked.PIECE, room.convener(), 1, "Sigrids");
        Answer answer = assertInstanceOf(Answer.class, save(Asked.PIECE, room.member(), 1, "Leas"));
        assertEquals(409, answer.status());
        var conflict = assertInstanceOf(ConflictPage.class, answer.body()).conflict();
        assertEquals("Leas", conflict.mine().values().get("wording"));
        assertEquals("Sigrids", conflict.theirs().get("wording"));
        assertEquals(List.of("wording"), conflict.differing().stream().map(it -> it.id()).toList());
    }

    @Test
    void whatHasToBeCorrectedAnswers422WithTheTextStillInTheForm() {
        Answer answer = assertInstanceOf(Answer.class, save(Asked.PIECE, room.member(), 1, ""));
        assertEquals(422, answer.status());
        GroupView view = assertInstanceOf(GroupView.class, answer.body());
        assertEquals("Mål behöver fyllas i.", view.group().problems().get("wording"));
    }

    @Test
    void aPersonnummerIsRefusedWithoutBeingShownAndTheTextStays() {
        room.sensitive.withGuard(
                text ->
                        text.toString().contains("121212")
                                ? List.of(new IdentityNumberGuard.Found(0, 1, "19XXXXXXXXXX"))
                                : List.of());
        Answer answer =
                assertInstanceOf(
                        Answer.class, save(Asked.PIECE, room.member(), 1, "Ring 121212 i morgon"));
        assertEquals(422, answer.status());
        GroupView view = assertInstanceOf(GroupView.class, answer.body());
        assertTrue(view.group().problems().get("wording").contains("19XXXXXXXXXX"));
        assertEquals("Ring 121212 i morgon", view.group().values().get("wording"));
        assertEquals("Från början", room.row(plan, Part.GOAL, goal).values().get("wording"));
    }

    @Test
    void thoseOutsideAreToldThatThereIsNothingAndReadersThatTheyMayNot() {
        assertThrows(
                NotThere.class,
                () ->
                        save(
                                Asked.PIECE,
                                room.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN),
                                1,
                                "Ert"));
        room.storage
                .database()
                .maintain(
                        tx -> {
                            PlanMaker.openFor(
                                    tx, plan, Set.of(Scope.within(SmallOrganisation.GAVLEBORG)));
                            return null;
                        });
        assertThrows(
                AccessDenied.class,
                () ->
                        save(
                                Asked.PIECE,
                                room.small.viewer(Role.BOARD, SmallOrganisation.GAVLEBORG),
                                1,
                                "Styrelsens"));
    }

    @Test
    void addingMovingAndRemovingAnswerThePieceThatChanged() {
        Form form =
                form(Map.of("what", "Träffas", "parent", Long.toString(goal), "status", "PLANNED"));
        ChildrenView added =
                assertInstanceOf(
                        ChildrenView.class,
                        room.partPages.add(
                                room.member(), Asked.PIECE, plan.value(), "aktiviteter", form));
        assertEquals("1.1.1", added.rows().getFirst().cells().getFirst().text());
        SectionView section = assertInstanceOf(SectionView.class, change("ta-bort", 1));
        assertEquals(1, section.removed().size());
        assertTrue(section.goals().isEmpty());
        assertInstanceOf(SectionView.class, change("aterstall", 2));
    }

    @Test
    void savingWhatHasBeenRemovedSaysSo() {
        room.edits.make(room.convener(), plan, new PlanChange.Remove(Part.GOAL, goal, 1)).outcome();
        Problem problem =
                assertThrows(Problem.class, () -> save(Asked.PIECE, room.member(), 1, "För sent"));
        assertEquals(410, problem.status());
    }

    private Object save(Asking asking, Viewer viewer, long version, String wording) {
        return room.partPages.save(
                viewer,
                asking,
                plan.value(),
                "mal",
                goal,
                form(Map.of("wording", wording, "version", Long.toString(version))));
    }

    private Object change(String what, long version) {
        return room.partPages.change(
                room.member(),
                Asked.PIECE,
                plan.value(),
                "mal",
                goal,
                what,
                form(Map.of("version", Long.toString(version))));
    }

    private static Form form(Map<String, String> values) {
        return new Form(new MultivaluedHashMap<>(values));
    }
}
