package se.samspel.handlingsplan.internal.roundtrip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.roundtrip.WordReturns.Received;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** What is kept of files, on both databases. */
class WordStorageTest {
    @TempDir Path folder;

    @OnBothEngines
    void aFileThatIsFetchedTwiceIsTheSameFileAndKeptOnce(Engine engine) throws IOException {
        try (var word = new WordRoom(engine, folder)) {
            assertArrayEquals(word.file(), word.file());
            word.save(Part.GOAL, word.goal, Map.of("baseline", "40"));
            word.fetched();
            long kept =
                    word.room
                            .storage
                            .database()
                            .read(
                                    query ->
                                            query.sql("select count(*) from plan_export")
                                                    .first(Long.class)
                                                    .orElseThrow());
            assertEquals(2, kept);
        }
    }

    @OnBothEngines
    void aFileWaitsUntilAllOfItIsDecided(Engine engine) throws IOException {
        try (var word = new WordRoom(engine, folder)) {
            byte[] edited =
                    word.fetched()
                            .text("Antal unga som väntar", "Antal i filen")
                            .text("Bjud in skolan", "Bjud in alla skolor")
                            .text(
                                    "<w:sectPr>",
                                    "<w:p><w:r><w:t>Löst prat.</w:t></w:r></w:p><w:sectPr>")
                            .bytes();
            long file = assertInstanceOf(Received.Kept.class, word.hand(edited)).id();
            var viewer = word.room.member();
            var open = word.door.look(viewer, word.plan, file).open();
            assertEquals(2, open.proposals().size());
            assertEquals(1, open.tray().size());
            word.door.decide(
                    viewer,
                    word.plan,
                    file,
                    List.of(Decision.of(Decision.carried(open.proposals().getFirst()))),
                    List.of());
            word.door.decide(
                    viewer,
                    word.plan,
                    file,
                    List.of(),
                    List.of(Decision.of(Decision.carried(open.proposals().getLast()))));
            assertEquals(1, word.door.waiting(viewer, word.plan).size(), "the tray is left");
            word.door.decide(
                    viewer, word.plan, file, List.of(), List.of(Decision.of(Decision.TRAY)));
            assertEquals(List.of(), word.door.waiting(viewer, word.plan));
            assertEquals("Antal i filen", word.value(Part.GOAL, word.goal, "measure"));
            assertEquals(
                    "Bjud in skolan", word.value(Part.ACTIVITY, word.activities.get(1), "what"));
        }
    }

    @OnBothEngines
    void whatIsKeptOfAFileIsReadBackWhole(Engine engine) throws IOException {
        try (var word = new WordRoom(engine, folder)) {
            var paper =
                    PlanInWord.of(
                            word.room.plans.open(word.room.member(), word.plan),
                            word.room.small.organisation(),
                            Map.of());
            Exported exported =
                    Exported.of(
                            paper,
                            PlanInWord.orders(word.room.plans.open(word.room.member(), word.plan)),
                            PlanInWord.formatted(
                                    word.room.plans.open(word.room.member(), word.plan)));
            assertEquals(exported, Exported.read(exported.written()));
            ReturnedPlan file =
                    new ReturnedPlan(
                            exported.texts(),
                            exported.orders(),
                            List.of(
                                    new ReturnedPlan.AddedRow(
                                            new Exported.RowList(Part.ACTIVITY, "7"),
                                            3,
                                            Map.of("what", "två\nrader\tmed \\ tabb"))),
                            List.of(new ReturnedPlan.Loose("Nytt stycke", "", "löst\n\nprat")));
            assertEquals(file, ReturnedPlan.read(file.written()));
        }
    }

    @OnBothEngines
    void theActivitiesAreATableWithTheTemplatesHeadings(Engine engine) {
        try (var word = new WordRoom(engine, folder)) {
            var plan = word.room.plans.open(word.room.member(), word.plan);
            String csv = ActivitiesCsv.of(plan, word.room.small.organisation());
            List<String> lines = csv.lines().toList();
            assertTrue(lines.getFirst().startsWith("\uFEFFOmråde;Nr mål;Mål;Nr;Id;Aktivitet;"));
            assertTrue(csv.contains("1. Avsnittet behov;1.1;"), csv);
            assertTrue(csv.contains(";1.1.2;" + word.activities.get(1) + ";Bjud in skolan;"), csv);
            assertTrue(csv.getBytes(StandardCharsets.UTF_8)[0] == (byte) 0xEF);
        }
    }

    @OnBothEngines
    void whatWasFetchedLongAgoIsLetGoOnlyWhenThePlanIsAdopted(Engine engine) throws IOException {
        try (var word = new WordRoom(engine, folder)) {
            byte[] edited = word.fetched().text("Antal unga som väntar", "Antal i filen").bytes();
            assertInstanceOf(Received.Kept.class, word.hand(edited));
            word.save(Part.GOAL, word.goal, Map.of("baseline", "40"));
            word.fetched();
            assertEquals(0, after(word, 3000).run(), "a file of a draft may come back whenever");
            word.room.adopt(word.plan);
            assertEquals(0, after(word, 540).run());
            assertEquals(2, after(word, 550).run());
            assertEquals(0, rows(word, "plan_export"));
            assertEquals(0, rows(word, "plan_return"));
            assertEquals(0, after(word, 560).run());
        }
    }

    private static OldExports after(WordRoom word, int days) {
        return new OldExports(
                word.room.storage.database(), Clock.offset(word.room.clock, Duration.ofDays(days)));
    }

    private static int rows(WordRoom word, String table) {
        return word.room
                .storage
                .database()
                .read(query -> query.sql("select count(*) from " + table).one(Integer.class));
    }
}
