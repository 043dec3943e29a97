package se.samspel.dialogstod.internal.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.Round.Showing;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRoom;
import se.samspel.dialogstod.internal.round.RoundWords;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class TakenBackTest {
    @TempDir Path folder;

    private static RoundPage.QuestionLine first(RoundRoom room, Viewer viewer, RoundId round) {
        RoundViews views =
                new RoundViews(
                        room.rounds,
                        new RoundWords(room.small.organisation()),
                        new Reminding(room.rounds, room.clock));
        return views.page(viewer, room.rounds.open(viewer, round))
                .areas()
                .getFirst()
                .questions()
                .getFirst();
    }

    @OnBothEngines
    void anAnswerIsTakenBackOnThePageAndStandsAgainAsItWas(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            long id = RoundRoom.saved(room.joint(room.member(), round, "vilka", "Unga.", 0)).row();
            TakenBackPages pages = new TakenBackPages(room.rounds);
            RoundPage.QuestionLine before = first(room, room.member(), round);
            assertTrue(before.isOpen(before.answers().getFirst()));
            String back = pages.change(room.member(), round.value(), id, "ta-tillbaka").path();
            assertEquals("/dialogstod/omgangar/" + round + "#fraga-" + before.id(), back);
            RoundPage.QuestionLine gone = first(room, room.member(), round);
            assertEquals(List.of(), gone.answers());
            assertEquals("Gemensamt svar", gone.takenBack().getFirst().label());
            assertEquals("", gone.takenBack().getFirst().text(), "the words are taken back, too");
            pages.change(room.member(), round.value(), id, "ta-tillbaka");
            pages.change(room.convener(), round.value(), id, "lagg-tillbaka");
            pages.change(room.convener(), round.value(), id, "lagg-tillbaka");
            RoundPage.QuestionLine again = first(room, room.member(), round);
            assertEquals("Unga.", again.answers().getFirst().text());
            assertEquals(List.of(), again.takenBack());
            List<String> told =
                    room.storage.events().latest(0, 10).stream().map(it -> it.summary()).toList();
            assertEquals(
                    1, told.stream().filter("Tog tillbaka ett svar i dialogen"::equals).count());
            assertEquals(
                    1, told.stream().filter("Lade tillbaka ett svar i dialogen"::equals).count());
        }
    }

    @OnBothEngines
    void whatSomebodyPreparedIsTheirsToTakeBackAndItsWordsAreNotLeft(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED, Showing.AT_ONCE);
            long id =
                    RoundRoom.saved(
                                    room.write(
                                            room.secret(),
                                            round,
                                            "vilka",
                                            AnswerKind.PREPARED,
                                            "Ångrat."))
                            .row();
            TakenBackPages pages = new TakenBackPages(room.rounds);
            RoundPage.QuestionLine others = first(room, room.member(), round);
            assertFalse(others.isOpen(others.answers().getFirst()));
            assertThrows(
                    Problem.class,
                    () -> pages.change(room.member(), round.value(), id, "ta-tillbaka"));
            pages.change(room.secret(), round.value(), id, "ta-tillbaka");
            assertFalse(room.seen(round).toString().contains("Ångrat."));
            assertEquals(List.of(), first(room, room.member(), round).takenBack());
            assertThrows(
                    Problem.class,
                    () -> pages.change(room.member(), round.value(), id, "lagg-tillbaka"));
            pages.change(room.secret(), round.value(), id, "lagg-tillbaka");
            assertEquals("Ångrat.", room.seen(round).answers().getFirst().text());
            RoundRoom.saved(room.rounds.write(room.convener(), round, new RoundChange.Open(), ""));
            Problem late =
                    assertThrows(
                            Problem.class,
                            () -> pages.change(room.secret(), round.value(), id, "ta-tillbaka"));
            assertEquals(409, late.status());
        }
    }

    @OnBothEngines
    void nothingIsTakenBackInAFinishedRoundNorByStrangers(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.ANONYMOUS);
            long id = RoundRoom.saved(room.joint(room.member(), round, "vilka", "Unga.", 0)).row();
            TakenBackPages pages = new TakenBackPages(room.rounds);
            Viewer stranger = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertThrows(
                    NotThere.class, () -> pages.change(stranger, round.value(), id, "ta-tillbaka"));
            int told = room.storage.events().latest(0, 100).size();
            pages.change(room.member(), round.value(), id, "ta-tillbaka");
            pages.change(room.member(), round.value(), id, "lagg-tillbaka");
            assertEquals(
                    told,
                    room.storage.events().latest(0, 100).size(),
                    "what is said in a round without names leaves no line");
            RoundRoom.saved(
                    room.rounds.write(room.convener(), round, new RoundChange.Finish(), ""));
            RoundPage.QuestionLine shut = first(room, room.member(), round);
            assertFalse(shut.isOpen(shut.answers().getFirst()));
            assertThrows(
                    Problem.class,
                    () -> pages.change(room.member(), round.value(), id, "ta-tillbaka"));
            Round seen = room.seen(round);
            assertEquals("Unga.", seen.answers().getFirst().text());
        }
    }
}
