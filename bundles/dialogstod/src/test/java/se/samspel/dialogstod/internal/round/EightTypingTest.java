package se.samspel.dialogstod.internal.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.dialogstod.internal.round.RoundRoom.saved;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UserId;
import se.samspel.api.access.Viewer;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Eight people write in one joint answer at once. Whoever is first: every word stands, or was said not to be kept. */
class EightTypingTest {
    private static final int PEOPLE = 8;
    private static final int SAVES = 12;

    @TempDir Path folder;

    /** Each in a paragraph of their own, from whatever version they happened to see last. */
    @OnBothEngines
    void eightInTheirOwnParagraphsAllKeepEveryWord(Engine engine) throws Exception {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            List<String> start =
                    IntStream.range(0, PEOPLE)
                            .mapToObj(who -> "Person " + who + " skriver 0.")
                            .toList();
            long version =
                    saved(room.joint(room.member(), round, "vilka", String.join("\n", start), 0))
                            .version();
            all(who -> inOwnParagraph(room, round, who, String.join("\n", start), version));
            List<String> expected =
                    IntStream.range(0, PEOPLE)
                            .mapToObj(who -> "Person " + who + " skriver " + SAVES + ".")
                            .toList();
            assertEquals(String.join("\n", expected), room.seen(round).answers().getFirst().text());
        }
    }

    private static void inOwnParagraph(
            RoundRoom room, RoundId round, int who, String text, long version) {
        String seen = text;
        long from = version;
        for (int save = 1; save <= SAVES; save++) {
            String mine =
                    seen.replace(
                            "Person " + who + " skriver " + (save - 1) + ".",
                            "Person " + who + " skriver " + save + ".");
            var kept = saved(room.joint(person(room, who), round, "vilka", mine, from));
            seen = kept.text();
            from = kept.version();
        }
    }

    /** All at the same place: who is not first is told, with both texts, and puts them together. */
    @OnBothEngines
    void eightAtTheSamePlaceLoseNothing(Engine engine) throws Exception {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.talking(Naming.NAMED);
            RoundQuestionId question = room.question(round, "vilka");
            all(who -> atTheEnd(room, round, question, who));
            String text = room.seen(round).answers().getFirst().text();
            for (int who = 0; who < PEOPLE; who++) {
                assertTrue(text.contains("Detta säger person " + who + "."), text);
            }
        }
    }

    private static void atTheEnd(RoundRoom room, RoundId round, RoundQuestionId question, int who) {
        String mine = "Detta säger person " + who + ".\n";
        long seen = 0;
        while (true) {
            RoundOutcome outcome =
                    room.rounds.write(
                            person(room, who),
                            round,
                            new RoundChange.Answer(question, AnswerKind.JOINT, null, mine, 0, seen),
                            "");
            if (outcome instanceof RoundOutcome.Conflict conflict) {
                assertEquals(mine, conflict.mine());
                mine = conflict.theirs() + "Detta säger person " + who + ".\n";
                seen = conflict.version();
            } else {
                saved(outcome);
                return;
            }
        }
    }

    private static Viewer person(RoundRoom room, int who) {
        return room.member(new UserId(5_000 + who), "Person " + who, null);
    }

    /** What one person does. */
    private interface Typing {
        void by(int who);
    }

    private static void all(Typing typing) throws Exception {
        List<Future<?>> people = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int who = 0; who < PEOPLE; who++) {
                int one = who;
                people.add(pool.submit(() -> typing.by(one)));
            }
        }
        for (Future<?> person : people) {
            person.get();
        }
    }
}
