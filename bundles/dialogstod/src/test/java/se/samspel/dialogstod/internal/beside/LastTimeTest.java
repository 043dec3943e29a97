package se.samspel.dialogstod.internal.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.EarlierPassages.Followed;
import se.samspel.api.documents.EarlierPassages.Passage;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRoom;
import se.samspel.dialogstod.internal.trace.Quotes;
import se.samspel.dialogstod.internal.trace.TraceViews;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class LastTimeTest {
    private static final Passage PASSAGE =
            new Passage(
                    "De unga fick stöd.",
                    "Slutrapport. 2025, sida 3.",
                    "Slutrapport",
                    List.of("Slutrapport", "2025"),
                    "/arkiv/7?sida=3",
                    new Followed("Fler unga i arbete", Outcome.NOT_FOLLOWED_UP, "Ingen mätte."));

    @TempDir Path folder;

    private static Beside beside(RoundRoom room) {
        Quotes quotes = new Quotes(room.storage.database(), room.rounds);
        return new Beside(room.rounds, quotes, new TraceViews(quotes, room.small.organisation()));
    }

    private static RoundId finished(RoundRoom room) {
        RoundId round = room.talking(Round.Naming.NAMED);
        RoundRoom.saved(room.joint(room.member(), round, "vilka", "Unga utan arbete.", 0));
        RoundRoom.saved(
                room.write(
                        room.member(), round, "vilka", AnswerKind.PARTY, "Vi ser de äldre också."));
        RoundRoom.saved(room.rounds.write(room.convener(), round, new RoundChange.Finish(), ""));
        return round;
    }

    @OnBothEngines
    void whatWasSaidLastTimeIsLaidBesideWithTheDifferenceInPlainWords(Engine engine) {
        try (RoundRoom room = new RoundRoom(engine, folder)) {
            RoundId before = finished(room);
            RoundId round = room.talking(Round.Naming.NAMED);
            RoundQuestionId question = room.question(round, "vilka");
            LastTime last =
                    Objects.requireNonNull(beside(room).of(room.member(), round, question).last());
            assertEquals("", last.wording());
            assertEquals(
                    List.of(AnswerKind.JOINT, AnswerKind.PARTY),
                    last.answers().stream().map(LastTime.Pair::kind).toList());
            assertEquals("Inget svar än den här gången", last.answers().getFirst().difference());
            RoundRoom.saved(room.joint(room.member(), round, "vilka", "Unga  utan arbete. ", 0));
            assertEquals("Samma svar som då", joint(room, round).difference());
            assertEquals(List.of(), joint(room, round).diff());
            RoundRoom.saved(
                    room.joint(room.member(), round, "vilka", "Unga med aktivitetsersättning.", 1));
            assertEquals("Ändrat sedan dess", joint(room, round).difference());
            assertTrue(!joint(room, round).diff().isEmpty());
            assertEquals(before, room.seen(round).earlier());
        }
    }

    private static LastTime.Pair joint(RoundRoom room, RoundId round) {
        return Objects.requireNonNull(
                        beside(room).of(room.member(), round, room.question(round, "vilka")).last())
                .answers()
                .getFirst();
    }

    @OnBothEngines
    void theArchiveIsAskedOnceInTheWordsOfTheQuestionAndAQuotationIsPutInOnce(Engine engine) {
        try (RoundRoom room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Round.Naming.NAMED);
            RoundQuestionId question = room.question(round, "vilka");
            Beside beside = beside(room);
            assertEquals(List.of(), beside.of(room.member(), round, question).passages());
            List<String> asked = new ArrayList<>();
            beside.withArchive(
                    (viewer, words, groups, most) -> {
                        asked.add(words);
                        return List.of(PASSAGE);
                    });
            BesideView view =
                    new BesideViews(room.rounds, room.small.organisation())
                            .view(room.member(), beside.of(room.member(), round, question));
            assertEquals(List.of("Fråga vilka?"), asked);
            assertEquals("info", view.passages().getFirst().status());
            assertEquals("", view.earlier());
            Quotations quotations = new Quotations(room.rounds);
            RoundRoom.saved(room.joint(room.member(), round, "vilka", "Unga.", 0));
            for (int again = 0; again < 2; again++) {
                quotations.quote(room.member(), round, question, PASSAGE.quotation());
            }
            assertEquals(
                    "Unga.\n\n”De unga fick stöd.” (Slutrapport. 2025, sida 3.)",
                    room.seen(round).answersTo(question).getFirst().text());
            assertThrows(
                    Problem.class,
                    () -> quotations.quote(room.member(), round, question, "x".repeat(3_001)));
        }
    }

    @OnBothEngines
    void whoMayNotReadTheRoundIsToldNothing(Engine engine) {
        try (RoundRoom room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Round.Naming.NAMED);
            RoundQuestionId question = room.question(round, "vilka");
            Viewer stranger = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertThrows(NotThere.class, () -> beside(room).of(stranger, round, question));
            assertThrows(
                    NotThere.class,
                    () -> beside(room).of(room.member(), round, new RoundQuestionId(1)));
        }
    }
}
