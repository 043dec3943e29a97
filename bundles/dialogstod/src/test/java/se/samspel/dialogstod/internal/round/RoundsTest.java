package se.samspel.dialogstod.internal.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.dialogstod.internal.round.RoundRoom.saved;
import static se.samspel.dialogstod.internal.round.RoundRoom.wanted;
import static se.samspel.identity.testing.SmallOrganisation.ARBETSFORMEDLINGEN;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS_KOMMUN;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.PluginId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.EventLog;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.Round.Showing;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class RoundsTest {
    @TempDir Path folder;

    @OnBothEngines
    void aRoundKeepsItsQuestionsAsTheyWereWorded(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED);
            room.guides.replace(new PluginId("gavleborg"), List.of());
            Round seen = room.seen(round);
            assertEquals(3, seen.guideVersion());
            assertEquals(
                    List.of("Fråga vilka?", "Fråga sakert?", "Fråga sakna?"),
                    seen.questions().stream().map(Round.Question::wording).toList());
            assertEquals(List.of("Hur då?", "När?"), seen.questions().getFirst().followUps());
            assertEquals(List.of("1. Behov", "2. Möten"), headings(seen));
            assertEquals(4, seen.participants().stream().filter(it -> !it.person()).count());
            assertEquals(1, room.rounds.of(room.member(), MYSAM_HOFORS).size());
        }
    }

    private static List<String> headings(Round round) {
        return round.areas().stream().map(Round.Area::heading).toList();
    }

    @OnBothEngines
    void oneClickBeginsOneRound(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            NewRound click = wanted(Naming.NAMED, Showing.AT_OPENING, "klick-1");
            RoundId first = room.rounds.begin(room.convener(), click);
            assertEquals(first, room.rounds.begin(room.convener(), click));
            assertEquals(1, room.rounds.of(room.member(), MYSAM_HOFORS).size());
        }
    }

    @OnBothEngines
    void whoDoesNotWorkInTheGroupFindsNothing(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED);
            Viewer tierp = room.small.viewer(Role.CONVENER, LOKUS_TIERP);
            Viewer board = room.small.viewer(Role.BOARD, GAVLEBORG);
            for (Viewer other : List.of(tierp, board, room.small.stranger())) {
                assertEquals(Optional.empty(), room.rounds.find(other, round));
                assertEquals(List.of(), room.rounds.of(other, MYSAM_HOFORS));
                assertThrows(
                        NotThere.class,
                        () -> room.rounds.write(other, round, new RoundChange.Open(), ""));
                assertThrows(
                        NotThere.class,
                        () ->
                                room.rounds.begin(
                                        other, wanted(Naming.NAMED, Showing.AT_OPENING, "")));
            }
            assertEquals(Optional.empty(), room.rounds.find(room.member(), new RoundId(999_999)));
            assertThrows(
                    AccessDenied.class,
                    () -> room.rounds.write(room.member(), round, new RoundChange.Open(), ""));
        }
    }

    @OnBothEngines
    void whatTheOthersPreparedIsSeenWhenTheRoundOpensAndNotBefore(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED);
            saved(room.write(room.secret(), round, "vilka", AnswerKind.PREPARED, "Unga."));
            saved(room.rounds.write(room.secret(), round, new RoundChange.Ready(null, true), ""));
            for (Viewer other : List.of(room.member(), room.convener())) {
                Round seen = room.rounds.open(other, round);
                assertEquals(List.of(), seen.answers());
                assertTrue(
                        seen.participants().stream()
                                .anyMatch(
                                        it ->
                                                it.name().equals(RoundRoom.SECRET_NAME)
                                                        && it.ready() != null
                                                        && it.answered() == 1));
            }
            assertEquals(1, room.rounds.open(room.secret(), round).answers().size());
            saved(room.rounds.write(room.convener(), round, new RoundChange.Open(), ""));
            Round.Answer open = room.seen(round).answers().getFirst();
            assertEquals("Unga.", open.text());
            assertEquals(RoundRoom.SECRET_NAME, open.writer());
            assertInstanceOf(
                    RoundOutcome.Shut.class,
                    room.write(room.member(), round, "vilka", AnswerKind.PREPARED, "För sent."));
        }
    }

    @OnBothEngines
    void aRoundThatShowsAtOnceShowsAtOnce(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED, Showing.AT_ONCE);
            saved(room.write(room.secret(), round, "vilka", AnswerKind.PREPARED, "Unga."));
            assertEquals("Unga.", room.seen(round).answers().getFirst().text());
            assertFalse(room.seen(round).answers().getFirst().mine());
        }
    }

    @OnBothEngines
    void twoWhoWriteInDifferentPlacesBothKeepTheirWords(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            long seen =
                    saved(room.joint(room.member(), round, "vilka", "Unga. Vuxna nu.", 0))
                            .version();
            saved(room.joint(room.secret(), round, "vilka", "Unga i skolan. Vuxna nu.", seen));
            var both =
                    saved(
                            room.joint(
                                    room.member(), round, "vilka", "Unga. Vuxna nu. Äldre.", seen));
            assertEquals("Unga i skolan. Vuxna nu. Äldre.", both.text());
            assertTrue(both.merged());
            var again =
                    saved(
                            room.joint(
                                    room.member(), round, "vilka", "Unga. Vuxna nu. Äldre.", seen));
            assertEquals(both.version(), again.version(), "sent again it changes nothing");
            assertEquals(
                    QuestionStatus.DISCUSSED, room.seen(round).questions().getFirst().status());
        }
    }

    @OnBothEngines
    void twoWhoWriteInTheSamePlaceAreShownBothTexts(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            saved(room.joint(room.secret(), round, "vilka", "Unga.", 0));
            var conflict =
                    assertInstanceOf(
                            RoundOutcome.Conflict.class,
                            room.joint(room.member(), round, "vilka", "Äldre.", 0));
            assertEquals("Äldre.", conflict.mine());
            assertEquals("Unga.", conflict.theirs());
            assertEquals(RoundRoom.SECRET_NAME, conflict.byName());
            assertEquals("Unga.", room.seen(round).answers().getFirst().text());
            saved(room.joint(room.member(), round, "vilka", "Unga. Äldre.", conflict.version()));
        }
    }

    @OnBothEngines
    void theSameRequestIsKnownAgainWhateverHasHappenedSince(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            var answer =
                    new RoundChange.Answer(
                            room.question(round, "vilka"), AnswerKind.JOINT, null, "Unga.", 0, 0);
            long first = saved(room.rounds.write(room.member(), round, answer, "r1")).version();
            saved(room.joint(room.secret(), round, "vilka", "Alla.", first));
            var again = saved(room.rounds.write(room.member(), round, answer, "r1"));
            assertFalse(again.changed());
            assertEquals("Alla.", again.text());
        }
    }

    @OnBothEngines
    void whatIsTakenBackIsKeptForWhatWasBuiltOnIt(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            saved(
                    room.write(
                            room.member(),
                            round,
                            "vilka",
                            AnswerKind.DISSENT,
                            "Vi håller inte med."));
            Round.Answer dissent = room.seen(round).answers().getFirst();
            assertEquals(HOFORS_KOMMUN, dissent.party());
            saved(
                    room.rounds.write(
                            room.convener(), round, new RoundChange.Withdraw(dissent.id()), ""));
            assertEquals(List.of(), room.seen(round).answersTo(dissent.question()));
            assertEquals("", room.seen(round).answers().getFirst().text());
            assertEquals(
                    "Vi håller inte med.",
                    room.database.read(
                            query ->
                                    query.sql(
                                                    "select text from dialogue_answer_version where answer_id = :id")
                                            .with("id", dissent.id())
                                            .one(String.class)));
            saved(room.write(room.member(), round, "vilka", AnswerKind.DISSENT, "Jo, ändå inte."));
            assertEquals(1, room.seen(round).answersTo(dissent.question()).size());
        }
    }

    @OnBothEngines
    void nobodyTakesBackWhatTheyMayNotSee(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED);
            long id =
                    saved(room.write(room.secret(), round, "vilka", AnswerKind.PREPARED, "Unga."))
                            .row();
            var withdraw = new RoundChange.Withdraw(new se.samspel.dialogstod.AnswerId(id));
            assertInstanceOf(
                    RoundOutcome.Gone.class,
                    room.rounds.write(room.convener(), round, withdraw, ""));
            saved(room.rounds.write(room.secret(), round, withdraw, ""));
        }
    }

    @OnBothEngines
    void partiesStandBehindAndLayDots(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.BY_PARTY);
            RoundQuestionId first = room.question(round, "vilka");
            RoundQuestionId second = room.question(round, "sakert");
            long id = saved(room.joint(room.member(), round, "vilka", "Unga.", 0)).row();
            var answer = new se.samspel.dialogstod.AnswerId(id);
            change(room, round, new RoundChange.Behind(answer, ARBETSFORMEDLINGEN, true));
            change(room, round, new RoundChange.Behind(answer, ARBETSFORMEDLINGEN, true));
            assertEquals(
                    List.of(ARBETSFORMEDLINGEN), room.seen(round).answers().getFirst().behind());
            assertEquals("", room.seen(round).answers().getFirst().writer());
            change(room, round, new RoundChange.Dot(first, HOFORS_KOMMUN, 3));
            change(room, round, new RoundChange.Dot(second, HOFORS_KOMMUN, 2));
            change(room, round, new RoundChange.Dot(second, ARBETSFORMEDLINGEN, 1));
            assertInstanceOf(
                    RoundOutcome.Problems.class,
                    room.rounds.write(
                            room.member(),
                            round,
                            new RoundChange.Dot(second, HOFORS_KOMMUN, 3),
                            ""));
            assertEquals(
                    List.of(
                            new Round.Dots(first, 3, 3, Map.of(HOFORS_KOMMUN, 3)),
                            new Round.Dots(
                                    second, 3, 2, Map.of(HOFORS_KOMMUN, 2, ARBETSFORMEDLINGEN, 1))),
                    room.seen(round).dots());
        }
    }

    private static void change(RoundRoom room, RoundId round, RoundChange change) {
        saved(room.rounds.write(room.member(), round, change, ""));
    }

    @OnBothEngines
    void aQuestionWithAConditionIsAskedWhenItIsMet(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            RoundQuestionId scaled = room.question(round, "sakert");
            assertEquals(2, room.seen(round).asked().size());
            change(
                    room,
                    round,
                    new RoundChange.Answer(scaled, AnswerKind.PARTY, HOFORS_KOMMUN, "", 2, 0));
            assertEquals(3, room.seen(round).asked().size());
            change(room, round, new RoundChange.Answer(scaled, AnswerKind.JOINT, null, "", 4, 0));
            assertEquals(2, room.seen(round).asked().size());
        }
    }

    @OnBothEngines
    void theRoundHasItsCourseAndEveryStepIsInTheTrail(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            saved(room.joint(room.member(), round, "vilka", "Unga.", 0));
            change(room, round, new RoundChange.Show(room.question(round, "sakert")));
            change(room, round, new RoundChange.Clock("behov", true));
            assertEquals(room.question(round, "sakert"), room.seen(round).current());
            assertTrue(room.seen(round).area("behov").orElseThrow().runningSince() != null);
            saved(room.rounds.write(room.convener(), round, new RoundChange.Finish(), ""));
            assertTrue(room.seen(round).area("behov").orElseThrow().runningSince() == null);
            assertInstanceOf(
                    RoundOutcome.Shut.class,
                    room.joint(room.member(), round, "vilka", "För sent.", 1));
            RoundQuestionId first = room.question(round, "vilka");
            change(room, round, new RoundChange.Status(first, QuestionStatus.LEADS_ON));
            saved(room.rounds.write(room.convener(), round, new RoundChange.TakeUpAgain(), ""));
            assertEquals(RoundStatus.OPEN, room.seen(round).status());
            assertEquals(
                    List.of(
                            "Tog upp en avslutad omgång dialog igen",
                            "Satte en fråga till leder till mål eller aktivitet",
                            "Avslutade en omgång dialog",
                            "Skrev i dialogen: gemensamt svar",
                            "Öppnade en omgång dialog",
                            "Påbörjade en omgång dialog"),
                    room.storage.events().latest(0, 20).stream()
                            .map(EventLog.Entry::summary)
                            .toList());
        }
    }

    @OnBothEngines
    void theRulesStandOnceSomebodyHasAnsweredUnderThem(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.NAMED);
            saved(
                    room.rounds.write(
                            room.convener(), round, settings(room, round, Naming.ANONYMOUS), ""));
            assertEquals(List.of(), room.seen(round).participants());
            saved(
                    room.rounds.write(
                            room.convener(), round, settings(room, round, Naming.BY_PARTY), ""));
            assertEquals(4, room.seen(round).participants().size());
            var prepared =
                    new RoundChange.Answer(
                            room.question(round, "vilka"),
                            AnswerKind.PREPARED,
                            HOFORS_KOMMUN,
                            "Unga.",
                            0,
                            0);
            saved(room.rounds.write(room.member(), round, prepared, ""));
            assertInstanceOf(
                    RoundOutcome.Problems.class,
                    room.rounds.write(
                            room.convener(), round, settings(room, round, Naming.NAMED), ""));
            var stale =
                    new RoundChange.Settings(
                            1, "Annat", null, null, Showing.AT_OPENING, Naming.BY_PARTY);
            assertInstanceOf(
                    RoundOutcome.Problems.class,
                    room.rounds.write(room.convener(), round, stale, ""));
        }
    }

    private static RoundChange.Settings settings(RoundRoom room, RoundId round, Naming naming) {
        Round now = room.seen(round);
        return new RoundChange.Settings(
                now.version(), now.title(), now.due(), now.day(), now.showing(), naming);
    }
}
