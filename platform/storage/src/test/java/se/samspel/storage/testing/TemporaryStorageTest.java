package se.samspel.storage.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.storage.sample.NoteKept;
import se.samspel.storage.sample.Notes;

class TemporaryStorageTest {
    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadAndToldAndThereAfterARestart() {
        try (var storage = TemporaryStorage.open(folder, "sample", Notes.class)) {
            Notes notes = new Notes(storage.database());
            var note = notes.add("Första mötet");
            List<Delivery> got = new ArrayList<>();
            storage.deliver(
                    new EventListener() {
                        @Override
                        public String name() {
                            return "sample.listener";
                        }

                        @Override
                        public Set<Class<? extends Event>> events() {
                            return Set.of(NoteKept.class);
                        }

                        @Override
                        public void on(Delivery delivery) {
                            got.add(delivery);
                        }
                    });
            assertEquals(new NoteKept(note), got.getFirst().event());
            assertEquals("sample.NoteKept", storage.events().latest(0, 1).getFirst().event());
            storage.restart();
            assertEquals(
                    List.of(new Notes.Note(note, 1, "Första mötet", null)),
                    new Notes(storage.database()).all());
        }
    }
}
