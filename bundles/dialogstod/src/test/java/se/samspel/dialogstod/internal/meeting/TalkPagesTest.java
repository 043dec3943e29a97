package se.samspel.dialogstod.internal.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS_KOMMUN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.api.access.NotThere;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRoom;
import se.samspel.dialogstod.internal.round.RoundWords;
import se.samspel.identity.testing.Asked;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class TalkPagesTest {
    @TempDir Path folder;

    @OnBothEngines
    void aQuestionIsTalkedAboutAndTheNextOneComes(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            TalkPages pages = pages(room);
            long first = room.question(round, "vilka").value();
            long second = room.question(round, "sakert").value();
            String at = "/dialogstod/omgangar/" + round + "/mote/";
            assertEquals(at + first, pages.begin(room.member(), round.value()).path());
            TalkPage page = pages.question(room.member(), round.value(), first);
            assertEquals("Fråga 1 av 2", page.count());
            assertEquals("", page.before());
            assertEquals(at + second, page.after());
            assertEquals(List.of("open"), page.steps().stream().map(TalkPage.Step::state).toList());
            TalkPage last = pages.question(room.member(), round.value(), second);
            assertTrue(last.last());
            assertEquals("/dialogstod/omgangar/" + round, last.after());
            pages.show(room.member(), Asked.WHOLE, round.value(), second);
            assertEquals(at + second, pages.begin(room.member(), round.value()).path());
        }
    }

    @OnBothEngines
    void whoStandsBehindTheStatusAndTheDotsAreSetOnThePage(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.BY_PARTY);
            TalkPages pages = pages(room);
            long question = room.question(round, "vilka").value();
            assertThrows(
                    NotThere.class,
                    () -> change(pages, room, round, question, "bakom", "yes"),
                    "there is no joint answer yet");
            RoundRoom.saved(room.joint(room.member(), round, "vilka", "Unga.", 0));
            change(pages, room, round, question, "bakom", "yes");
            change(pages, room, round, question, "punkter", "3");
            change(pages, room, round, question, "status", "PUT_ASIDE");
            TalkView talk = pages.question(room.member(), round.value(), question).talk();
            assertEquals(
                    List.of("Hofors kommun"),
                    talk.behind().stream()
                            .filter(TalkView.Stand::stands)
                            .map(TalkView.Stand::name)
                            .toList());
            assertEquals("3 punkter", talk.dotsInAll());
            assertEquals(
                    List.of("Lämnas"),
                    talk.statuses().stream()
                            .filter(TalkView.Choice::chosen)
                            .map(TalkView.Choice::label)
                            .toList());
            assertThrows(Problem.class, () -> change(pages, room, round, question, "punkter", "9"));
        }
    }

    private static void change(
            TalkPages pages,
            RoundRoom room,
            RoundId round,
            long question,
            String what,
            String value) {
        assertInstanceOf(
                TalkView.class,
                pages.change(
                        room.member(),
                        Asked.PIECE,
                        round.value(),
                        question,
                        what,
                        HOFORS_KOMMUN.value(),
                        value));
    }

    @OnBothEngines
    void dissentStandsBesideTheJointAnswer(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            RoundRoom.saved(room.joint(room.member(), round, "vilka", "Unga.", 0));
            RoundRoom.saved(
                    room.write(room.member(), round, "vilka", AnswerKind.DISSENT, "Inte vi."));
            TalkView talk =
                    pages(room)
                            .question(
                                    room.member(),
                                    round.value(),
                                    room.question(round, "vilka").value())
                            .talk();
            assertTrue(talk.answers().getFirst().isDissent());
            assertEquals("Hofors kommun", talk.answers().getFirst().who());
        }
    }

    @OnBothEngines
    void nobodyWritesInAnothersDissentWithoutAName(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.ANONYMOUS);
            var dissent =
                    new RoundChange.Answer(
                            room.question(round, "vilka"),
                            AnswerKind.DISSENT,
                            null,
                            "Jag tror inte på det.",
                            0,
                            0);
            RoundRoom.saved(room.rounds.write(room.secret(), round, dissent, ""));
            long question = room.question(round, "vilka").value();
            TalkPage own = pages(room).question(room.secret(), round.value(), question);
            TalkPage others = pages(room).question(room.member(), round.value(), question);
            assertEquals("Jag tror inte på det.", text(own));
            assertEquals("", text(others));
            assertEquals("", others.talk().answers().getFirst().who());
        }
    }

    private static String text(TalkPage page) {
        var form = page.parties().getFirst().dissent();
        return form.group().value(form.text());
    }

    @OnBothEngines
    void aFinishedRoundIsReadOnly(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.ANONYMOUS);
            RoundRoom.saved(
                    room.rounds.write(room.convener(), round, new RoundChange.Finish(), ""));
            TalkPage page =
                    pages(room)
                            .question(
                                    room.member(),
                                    round.value(),
                                    room.question(round, "vilka").value());
            assertNull(page.joint());
            assertEquals(List.of(), page.parties());
            assertTrue(!page.talk().writing());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 20, 20 min kvar",
        "1, 20, 20 min kvar",
        "60, 20, 19 min kvar",
        "1200, 20, 0 min kvar",
        "1261, 20, 1 min över tiden",
        "125, 0, 2 min",
    })
    void theClockSaysWhatIsLeft(long spent, int minutes, String said) {
        assertEquals(said, TalkViews.said(spent, minutes));
    }

    private static TalkPages pages(RoundRoom room) {
        RoundWords words = new RoundWords(room.small.organisation());
        return new TalkPages(
                room.rounds,
                new TalkViews(room.rounds, words, room.small.organisation(), room.clock),
                room.news);
    }
}
