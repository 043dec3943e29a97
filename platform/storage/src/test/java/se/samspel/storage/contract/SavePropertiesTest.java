package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.SaveOutcome.Conflict;
import se.samspel.api.storage.SaveOutcome.Saved;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.TemporaryStorage;

/** Any sequence of saves, fresh or late, against a model in memory. */
class SavePropertiesTest {
    private static Path folder;
    private static TemporaryStorage storage;

    /** One save: how many versions late it is, and what it wants to write. */
    record Attempt(int late, String body, @Nullable Double weight, boolean done) {
        Map<String, @Nullable Object> columns() {
            Map<String, @Nullable Object> columns = new LinkedHashMap<>();
            columns.put("body", body);
            columns.put("weight", weight);
            columns.put("done", done);
            return columns;
        }

        Map<String, @Nullable String> texts() {
            Map<String, @Nullable String> texts = new HashMap<>();
            texts.put("body", body);
            texts.put("weight", weight == null ? null : plain(weight));
            texts.put("done", done ? "1" : "0");
            return texts;
        }

        private static String plain(double weight) {
            return weight == Math.rint(weight)
                    ? Integer.toString((int) weight)
                    : Double.toString(weight);
        }
    }

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("samspel-save");
        storage = TemporaryStorage.open(folder, "sample", Notes.class);
    }

    @AfterContainer
    static void close() throws IOException {
        storage.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("", "a", "å", "a'b"),
                        Arbitraries.of(0.0, 1.0, 2.5).injectNull(0.3),
                        Arbitraries.of(true, false))
                .as(Attempt::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void versionsGrowByOneAndTheHistoryTellsTheWholeStory(
            @ForAll("attempts") List<Attempt> attempts) {
        Notes notes = new Notes(storage.database());
        NoteId note = notes.add("Anteckning " + System.nanoTime());
        long version = 1;
        Map<String, @Nullable String> stands = new HashMap<>();
        stands.put("body", null);
        stands.put("weight", null);
        stands.put("done", "0");
        for (Attempt attempt : attempts) {
            SaveOutcome outcome =
                    notes.save(note, version - attempt.late(), attempt.columns(), Notes.ALI);
            if (attempt.texts().equals(stands)) {
                assertEquals(version, assertInstanceOf(Saved.class, outcome).version());
            } else if (attempt.late() > 0) {
                Conflict conflict = assertInstanceOf(Conflict.class, outcome);
                assertEquals(version, conflict.version());
                assertEquals(stands, conflict.current());
            } else {
                version++;
                stands = attempt.texts();
                assertEquals(version, assertInstanceOf(Saved.class, outcome).version());
            }
        }
        assertEquals(stands, replayed(note));
    }

    /** What the history alone says that the row says, checked step by step. */
    private static Map<String, @Nullable String> replayed(NoteId note) {
        List<FieldChange> oldestFirst =
                new ArrayList<>(storage.database().read(query -> query.history(Notes.ref(note))));
        oldestFirst.sort(java.util.Comparator.comparing(FieldChange::version));
        Map<String, @Nullable String> stands = new HashMap<>();
        stands.put("body", null);
        stands.put("weight", null);
        stands.put("done", "0");
        for (FieldChange change : oldestFirst) {
            assertEquals(stands.get(change.column()), change.before());
            assertEquals(false, Objects.equals(change.before(), change.after()));
            stands.put(change.column(), change.after());
        }
        return stands;
    }
}
