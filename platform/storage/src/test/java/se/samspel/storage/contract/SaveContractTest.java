package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.ObjectRef;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.SaveOutcome.Conflict;
import se.samspel.api.storage.SaveOutcome.Gone;
import se.samspel.api.storage.SaveOutcome.Saved;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

class SaveContractTest {
    @TempDir Path folder;

    private TemporaryStorage open(Engine engine) {
        return TemporaryStorage.open(engine, folder, "sample", Notes.class);
    }

    private static Map<String, @Nullable Object> columns(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            columns.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return columns;
    }

    @OnBothEngines
    void aSaveGrowsTheVersionAndKeepsWhatStoodBefore(Engine engine) {
        try (var storage = open(engine)) {
            Notes notes = new Notes(storage.database());
            NoteId note = notes.add("Mötet");
            SaveOutcome first =
                    notes.save(
                            note,
                            1,
                            columns("title", "Mötet", "body", "Vi ses", "done", true),
                            Notes.ALI);
            assertEquals(2, assertInstanceOf(Saved.class, first).version());
            SaveOutcome second =
                    notes.save(note, 2, columns("body", null, "weight", 2.5), Notes.NORA);
            assertEquals(3, assertInstanceOf(Saved.class, second).version());
            List<FieldChange> history =
                    storage.database().read(query -> query.history(Notes.ref(note)));
            assertEquals(
                    List.of(
                            "body: Vi ses → null 3",
                            "weight: null → 2.5 3",
                            "body: null → Vi ses 2",
                            "done: 0 → 1 2"),
                    history.stream()
                            .sorted(
                                    java.util.Comparator.comparing(FieldChange::version)
                                            .reversed()
                                            .thenComparing(FieldChange::column))
                            .map(
                                    change ->
                                            change.column()
                                                    + ": "
                                                    + change.before()
                                                    + " → "
                                                    + change.after()
                                                    + " "
                                                    + change.version())
                            .toList());
            assertEquals(Notes.NORA, history.getFirst().by());
        }
    }

    @OnBothEngines
    void theTimesOfManyRowsAreAskedForAtOnce(Engine engine) {
        try (var storage = open(engine)) {
            Notes notes = new Notes(storage.database());
            NoteId saved = notes.add("Sparad");
            NoteId untouched = notes.add("Orörd");
            notes.save(saved, 1, columns("body", "Ett"), Notes.ALI);
            notes.save(saved, 2, columns("body", "Två"), Notes.ALI);
            List<ObjectRef> asked = new ArrayList<>(List.of(Notes.ref(saved)));
            asked.add(Notes.ref(untouched));
            for (long none = 1; none < 1_200; none++) {
                asked.add(new ObjectRef("note.note", -none));
            }
            Map<ObjectRef, Instant> times =
                    storage.database().read(query -> query.lastChanged(asked));
            assertEquals(Set.of(Notes.ref(saved)), times.keySet());
            assertEquals(
                    storage.database()
                            .read(query -> query.history(Notes.ref(saved)))
                            .getFirst()
                            .at(),
                    times.get(Notes.ref(saved)));
        }
    }

    @OnBothEngines
    void savingOverSomeoneElsesTextReportsConflict(Engine engine) {
        try (var storage = open(engine)) {
            Notes notes = new Notes(storage.database());
            NoteId note = notes.add("Mötet");
            notes.save(note, 1, columns("body", "Alis text"), Notes.ALI);
            SaveOutcome late = notes.save(note, 1, columns("body", "Noras text"), Notes.NORA);
            Conflict conflict = assertInstanceOf(Conflict.class, late);
            assertEquals(2, conflict.version());
            assertEquals("Ali Berg", conflict.byName());
            assertEquals("Alis text", conflict.current().get("body"));
            assertEquals("Alis text", notes.all().getFirst().body());
        }
    }

    @OnBothEngines
    void aRepeatedSaveIsHarmless(Engine engine) {
        try (var storage = open(engine)) {
            Notes notes = new Notes(storage.database());
            NoteId note = notes.add("Mötet");
            for (int i = 0; i < 3; i++) {
                SaveOutcome outcome = notes.save(note, 1, columns("body", "Samma"), Notes.ALI);
                assertEquals(2, assertInstanceOf(Saved.class, outcome).version());
            }
            assertEquals(
                    1, storage.database().read(query -> query.history(Notes.ref(note))).size());
        }
    }

    @OnBothEngines
    void whatIsNotThereIsGone(Engine engine) {
        try (var storage = open(engine)) {
            SaveOutcome outcome =
                    new Notes(storage.database())
                            .save(new NoteId(404), 1, columns("body", "x"), Notes.ALI);
            assertInstanceOf(Gone.class, outcome);
            assertEquals(0, storage.events().head());
        }
    }

    @OnBothEngines
    void ofManyWhoSaveAtTheSameTimeOneWins(Engine engine) throws Exception {
        try (var storage = open(engine);
                var threads = Executors.newFixedThreadPool(8)) {
            Notes notes = new Notes(storage.database());
            NoteId note = notes.add("Mötet");
            List<Future<SaveOutcome>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String text = "text " + i;
                results.add(
                        threads.submit(
                                () -> notes.save(note, 1, columns("body", text), Notes.ALI)));
            }
            int saved = 0;
            for (Future<SaveOutcome> result : results) {
                saved += result.get() instanceof Saved ? 1 : 0;
            }
            assertEquals(1, saved);
            assertEquals(2, notes.all().getFirst().version());
        }
    }
}
