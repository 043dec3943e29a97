package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.NoteKept;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** What the contract of a database is tried on: a bundle with notes. */
abstract class SampleTables {
    static final String INSERT =
            "insert into sample_note (id, version, title) values (:id, 1, :title)";

    @TempDir Path folder;

    final TemporaryStorage open(Engine engine) {
        return TemporaryStorage.open(engine, folder, "sample", Notes.class);
    }

    static int insert(Database database, long id, String title) {
        return database.write(
                tx -> {
                    tx.publish(Notes.NORA, new NoteKept(new NoteId(id)));
                    return tx.sql(INSERT).with("id", id).with("title", title).run();
                });
    }

    static int count(Query query) {
        return query.sql("select count(*) from sample_note").one(Integer.class);
    }

    static void assertMessage(String part, Executable run) {
        RuntimeException refused = assertThrows(RuntimeException.class, run);
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }
}
