package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** Two servers that share one PostgreSQL database. */
class TwoServersTest {
    @TempDir Path here;
    @TempDir Path there;

    @Test
    void bothWriteOneDeliversAndTheOtherTakesOver() {
        try (var first = TemporaryStorage.open(Engine.POSTGRESQL, here, "sample", Notes.class);
                var second = first.another(there)) {
            Recorder atFirst = new Recorder();
            first.deliver(atFirst);
            Recorder atSecond = new Recorder();
            second.run(atSecond);
            NoteId one = new Notes(first.database()).add("Ett");
            NoteId two = new Notes(second.database()).add("Två");
            assertNotEquals(one, two);
            first.settle();
            assertEquals(List.of(one, two), atFirst.notes());
            assertTrue(atSecond.got.isEmpty());
            first.whileClosed(
                    settings -> {
                        NoteId three = new Notes(second.database()).add("Tre");
                        second.settle();
                        assertEquals(List.of(three), atSecond.notes());
                    });
            assertEquals(3, new Notes(first.database()).all().size());
        }
    }
}
