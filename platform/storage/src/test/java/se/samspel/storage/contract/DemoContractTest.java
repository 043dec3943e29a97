package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Scope;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.demo.DemoYear;
import se.samspel.api.storage.EventLog;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

/** Only the demo has a past: a year that is told once, in order, and never ahead of the real time. */
class DemoContractTest {
    private static final Instant NOW = Instant.parse("2027-11-22T09:00:00Z");
    private static final Clock REAL = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final DemoPeople NOBODY =
            (role, unit) -> {
                throw new IllegalArgumentException("nobody is " + role + " in " + unit);
            };

    @TempDir Path folder;

    private TemporaryStorage demo(Engine engine) {
        return TemporaryStorage.demo(engine, folder, REAL).with("sample", Notes.class);
    }

    /** Two notes that are written and changed by turns with another story's. */
    private record Story(String name, Notes notes, List<Integer> daysAgo) implements DemoStory {
        @Override
        public List<Scene> scenes(Instant now, DemoPeople people) {
            return daysAgo.stream()
                    .map(
                            days ->
                                    new Scene(
                                            now.minus(Duration.ofDays(days)),
                                            () -> notes.add(name + " " + days)))
                    .toList();
        }
    }

    private static List<Instant> times(TemporaryStorage storage) {
        return storage.events().latest(0, 500).reversed().stream().map(EventLog.Entry::at).toList();
    }

    @OnBothEngines
    void scenesOfAllStoriesAreKeptAtTheirTimesAndInOrder(Engine engine) {
        try (var storage = demo(engine)) {
            Notes notes = new Notes(storage.database());
            notes.add("Servern sattes upp");
            storage.tell(
                    NOBODY,
                    new Story("ett", notes, List.of(300, 20, 1)),
                    new Story("två", notes, List.of(200, 350, 10)));
            notes.add("Nu");
            assertEquals(
                    Stream.of(DemoYear.LONGEST.toDays(), 350L, 300L, 200L, 20L, 10L, 1L, 0L)
                            .map(days -> NOW.minus(Duration.ofDays(days)))
                            .toList(),
                    times(storage));
            assertEquals(
                    List.of("Servern sattes upp", "två 350", "ett 300", "två 200"),
                    notes.all().stream().map(Notes.Note::title).limit(4).toList());
        }
    }

    @OnBothEngines
    void historyHasTheTimeOfItsScene(Engine engine) {
        try (var storage = demo(engine)) {
            Notes notes = new Notes(storage.database());
            List<NoteId> made = new ArrayList<>();
            Instant then = NOW.minus(Duration.ofDays(100));
            storage.tell(
                    NOBODY,
                    story(new DemoStory.Scene(then, () -> made.add(notes.add("Första")))),
                    story(
                            new DemoStory.Scene(
                                    then.plusSeconds(60),
                                    () ->
                                            notes.save(
                                                    made.getFirst(),
                                                    1,
                                                    Map.of("title", "Andra"),
                                                    Notes.ALI))));
            assertEquals(
                    List.of(then.plusSeconds(60)),
                    storage
                            .database()
                            .read(query -> query.history(Notes.ref(made.getFirst())))
                            .stream()
                            .map(change -> change.at())
                            .toList());
        }
    }

    @OnBothEngines
    void outsideTheDemoNothingIsToldAndTheTimeIsNow(Engine engine) {
        try (var storage =
                TemporaryStorage.open(engine, folder, REAL).with("sample", Notes.class)) {
            Notes notes = new Notes(storage.database());
            var refused =
                    assertThrows(
                            IllegalStateException.class,
                            () -> storage.tell(NOBODY, new Story("ett", notes, List.of(300))));
            assertTrue(refused.getMessage().contains("demoläget"), refused.getMessage());
            assertTrue(notes.all().isEmpty());
            notes.add("Nu");
            assertEquals(List.of(NOW), times(storage));
        }
    }

    @OnBothEngines
    void aDemoThatHasBegunOnceNeverGoesBackAgain(Engine engine) {
        try (var storage = demo(engine)) {
            Notes notes = new Notes(storage.database());
            storage.tell(NOBODY, new Story("ett", notes, List.of(300)));
            storage.restart();
            Notes after = new Notes(storage.database());
            storage.tell(NOBODY, new Story("två", after, List.of(200)));
            assertEquals(List.of(NOW.minus(Duration.ofDays(300)), NOW), times(storage));
        }
    }

    @Test
    void peopleWorkOnWeekdaysInWorkingHours() {
        for (int days = 1; days < 366; days++) {
            Instant about = NOW.minus(Duration.ofDays(days));
            ZonedDateTime at =
                    DemoStory.Scene.atWork(about, () -> {})
                            .at()
                            .atZone(ZoneId.of("Europe/Stockholm"));
            assertTrue(at.getDayOfWeek().getValue() <= 5, at.toString());
            assertTrue(at.getHour() >= 9 && at.getHour() < 16, at.toString());
            assertTrue(at.toInstant().isBefore(about), at.toString());
            assertTrue(at.toInstant().isAfter(about.minus(Duration.ofDays(4))), at.toString());
        }
    }

    @OnBothEngines
    void aTimeAheadIsNow(Engine engine) {
        try (var storage = demo(engine)) {
            storage.tell(NOBODY, new Story("ett", new Notes(storage.database()), List.of(-5)));
            assertEquals(List.of(NOW), times(storage));
        }
    }

    @OnBothEngines
    void aSceneThatFailsTakesItsStoryWithItAndNoOther(Engine engine) {
        try (var storage = demo(engine)) {
            Notes notes = new Notes(storage.database());
            DemoStory.Scene failing =
                    new DemoStory.Scene(
                            NOW.minus(Duration.ofDays(30)),
                            () -> {
                                throw new java.io.IOException("no such report");
                            });
            DemoStory.Scene after =
                    new DemoStory.Scene(
                            NOW.minus(Duration.ofDays(10)), () -> notes.add("för sent"));
            storage.tell(NOBODY, story(failing, after), new Story("två", notes, List.of(20)));
            assertEquals(1, notes.all().size());
            assertFalse(storage.events().latest(Set.of(Scope.EVERYONE), 0, 5).isEmpty());
            assertEquals(NOW, storage.clock().instant());
        }
    }

    private static DemoStory story(DemoStory.Scene... scenes) {
        return new DemoStory() {
            @Override
            public String name() {
                return "prov";
            }

            @Override
            public List<Scene> scenes(Instant now, DemoPeople people) {
                return List.of(scenes);
            }
        };
    }
}
