package se.samspel.handlingsplan.internal.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.UserId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.comments.Mentions.Colleague;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class CommentsTest {
    @Parameter Engine engine;
    @TempDir Path folder;
    private PlanRoom room;
    private PlanId plan;
    private long goal;
    private Comments comments;

    @BeforeEach
    void open() {
        room = new PlanRoom(engine, folder);
        plan = room.draft();
        goal = room.goal(plan, "Mål");
        comments =
                new Comments(
                        room.storage.database(),
                        room.plans,
                        new Mentions(room.small.organisation()),
                        room.sensitive,
                        room.storage.clock());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aCommentIsSeenByThoseWhoWriteInThePlanUntilItIsSettled() {
        var kept = kept(write(room.member(), "Vem ringer?"));
        Comment seen = comments.of(room.convener(), plan).getFirst();
        assertEquals("Vem ringer?", seen.text());
        assertEquals(room.member().name(), seen.byName());
        assertEquals(1, room.plans.open(room.member(), plan).comments().get("mal-" + goal));
        comments.settle(room.convener(), plan, kept.id());
        comments.settle(room.convener(), plan, kept.id());
        assertTrue(comments.of(room.member(), plan).getFirst().settled());
        assertTrue(room.plans.open(room.member(), plan).comments().isEmpty());
    }

    @Test
    void whoIsMentionedWaitsUntilTheyAnswer() {
        String name = room.convener().name();
        var kept = kept(write(room.member(), "Kan du, @" + name.toUpperCase() + "?"));
        assertEquals(List.of(name), kept.mentioned());
        assertEquals(List.of(name), comments.of(room.member(), plan).getFirst().mentioned());
        assertEquals("mal-" + goal, comments.waitingFor(room.convener()).getFirst().row());
        assertTrue(comments.waitingFor(room.member()).isEmpty());
        write(room.convener(), "Ja.");
        assertTrue(comments.waitingFor(room.convener()).isEmpty());
    }

    @Test
    void whatCannotBeKeptIsSaidAndNothingIsThere() {
        assertInstanceOf(Comments.Written.Invalid.class, write(room.member(), "  "));
        assertInstanceOf(Comments.Written.Invalid.class, write(room.member(), "x".repeat(2_001)));
        room.sensitive.withGuard(
                text -> List.of(new IdentityNumberGuard.Found(0, 1, "19XXXXXXXXXX")));
        assertInstanceOf(Comments.Written.Invalid.class, write(room.member(), "121212"));
        assertTrue(comments.of(room.member(), plan).isEmpty());
    }

    @Test
    void onlyRowsOfThePlanAreCommentedAndOnlyByThoseWhoWriteInIt() {
        Viewer neighbour = room.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
        assertThrows(NotThere.class, () -> write(neighbour, "Hej"));
        assertThrows(NotThere.class, () -> comments.of(neighbour, plan));
        assertThrows(
                NotThere.class,
                () -> comments.write(room.member(), plan, Part.ACTIVITY, goal, "Fel rad"));
        assertThrows(
                NotThere.class,
                () -> comments.write(room.member(), plan, Part.MEMBER, goal, "Fel slag"));
    }

    @Test
    void theLongestNameWins() {
        var ann = new Colleague(new UserId(1), "Ann Ek");
        var longer = new Colleague(new UserId(2), "Ann Ekström");
        assertEquals(List.of(longer), Mentions.in("Fråga @Ann Ekström", List.of(ann, longer)));
        assertEquals(List.of(ann), Mentions.in("@ann ek: ja", List.of(ann, longer)));
        assertEquals(List.of(), Mentions.in("ann@ek.se", List.of(ann, longer)));
    }

    private Comments.Written write(Viewer viewer, String text) {
        return comments.write(viewer, plan, Part.GOAL, goal, text);
    }

    private static Comments.Written.Kept kept(Comments.Written written) {
        return assertInstanceOf(Comments.Written.Kept.class, written);
    }
}
