package se.samspel.dialogstod.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.dialogue.ImportedQuestions.Appendix;
import se.samspel.api.dialogue.ImportedQuestions.Area;
import se.samspel.api.dialogue.ImportedQuestions.Asked;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundLine;
import se.samspel.dialogstod.internal.round.RoundRoom;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class ImportedRoundsTest {
    private static final Appendix APPENDIX =
            new Appendix(
                    MYSAM_HOFORS,
                    71,
                    "gavleborg/mysam",
                    "Planen ur lådan",
                    List.of(
                            new Area(
                                    "omrade-trisam",
                                    "3",
                                    "Trisam",
                                    "Prata om det här.",
                                    List.of(
                                            new Asked("Vilka möter ni först? Och sedan?", ""),
                                            new Asked("Vad saknas?", "Tänk på alla parter.")))));

    @TempDir Path folder;

    @OnBothEngines
    void anAppendixBecomesOneRoundInItsOwnWordsHoweverOftenAndByHoweverManyItIsKept(Engine engine)
            throws Exception {
        try (RoundRoom room = new RoundRoom(engine, folder);
                var threads = Executors.newFixedThreadPool(3)) {
            ImportedRounds imported = new ImportedRounds(room.newRounds);
            Callable<Boolean> keep =
                    () -> {
                        imported.keep(APPENDIX, room.member().actor());
                        return true;
                    };
            List<Future<Boolean>> kept =
                    new ArrayList<>(threads.invokeAll(List.of(keep, keep, keep)));
            for (Future<Boolean> one : kept) {
                one.get();
            }
            List<RoundLine> lines = room.rounds.of(room.member(), MYSAM_HOFORS);
            assertEquals(1, lines.size());
            Round round = room.seen(lines.getFirst().id());
            assertEquals(RoundStatus.PREPARING, round.status());
            assertEquals(71, round.plan().orElseThrow());
            assertEquals("Prata om det här.", round.areas().getFirst().intro());
            assertEquals(
                    List.of("Vilka möter ni först? Och sedan?", "Vad saknas?"),
                    round.questions().stream().map(Round.Question::wording).toList());
            assertEquals("Tänk på alla parter.", round.questions().getLast().help());
            assertEquals(List.of(), round.answers());
        }
    }
}
