package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.StorageException.Reason;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.NoteKept;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class DatabaseContractTest extends SampleTables {
    @OnBothEngines
    void aChangeThatSaysNothingIsRefused(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            IllegalStateException refused =
                    assertThrows(
                            IllegalStateException.class,
                            () ->
                                    database.write(
                                            tx ->
                                                    tx.sql(INSERT)
                                                            .with("id", 1)
                                                            .with("title", "a")
                                                            .run()));
            assertTrue(refused.getMessage().contains("no event"), refused.getMessage());
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            database.write(
                                    tx ->
                                            tx.sql(INSERT + " returning id")
                                                    .with("id", 1)
                                                    .with("title", "a")
                                                    .one(Long.class)));
            assertEquals(List.of(), new Notes(database).all());
            assertEquals(0, storage.events().head());
        }
    }

    @OnBothEngines
    void bookkeepingNeedsNoEventAndMayNotHaveOne(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            database.maintain(tx -> tx.sql(INSERT).with("id", 1).with("title", "a").run());
            assertEquals(1, new Notes(database).all().size());
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            database.maintain(
                                    tx -> {
                                        tx.publish(Notes.NORA, new NoteKept(new NoteId(1)));
                                        return true;
                                    }));
            assertEquals(0, storage.events().head());
        }
    }

    @OnBothEngines
    void anExceptionRollsBackAndComesOutAsItWas(Engine engine) {
        try (var storage = open(engine)) {
            RuntimeException thrown = new RuntimeException("as it was");
            RuntimeException caught =
                    assertThrows(
                            RuntimeException.class,
                            () ->
                                    storage.database()
                                            .write(
                                                    tx -> {
                                                        tx.sql(INSERT)
                                                                .with("id", 1)
                                                                .with("title", "a")
                                                                .run();
                                                        tx.publish(
                                                                Notes.NORA,
                                                                new NoteKept(new NoteId(1)));
                                                        throw thrown;
                                                    }));
            assertSame(thrown, caught);
            assertEquals(List.of(), new Notes(storage.database()).all());
            assertEquals(0, storage.events().head());
        }
    }

    @OnBothEngines
    void aDuplicateIsToldApartAndLosesTheWholeTransaction(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            insert(database, 1, "a");
            StorageException refused =
                    assertThrows(
                            StorageException.class,
                            () ->
                                    database.write(
                                            tx -> {
                                                tx.publish(Notes.NORA, new NoteKept(new NoteId(2)));
                                                tx.sql(INSERT)
                                                        .with("id", 2)
                                                        .with("title", "b")
                                                        .run();
                                                try {
                                                    tx.sql(INSERT)
                                                            .with("id", 3)
                                                            .with("title", "a")
                                                            .run();
                                                } catch (StorageException swallowed) {
                                                    assertEquals(
                                                            Reason.DUPLICATE, swallowed.reason());
                                                }
                                                return true;
                                            }));
            assertEquals(Reason.DUPLICATE, refused.reason());
            assertEquals(1, new Notes(database).all().size());
            assertEquals(
                    Reason.CONSTRAINT,
                    assertThrows(
                                    StorageException.class,
                                    () ->
                                            database.maintain(
                                                    tx ->
                                                            tx.sql(
                                                                            "insert into sample_tag"
                                                                                    + " (note, tag) values"
                                                                                    + " (99, 'x')")
                                                                    .run()))
                            .reason());
        }
    }

    @OnBothEngines
    void aRefusalDoesNotQuoteWhatPeopleWrote(Engine engine) {
        try (var storage = open(engine)) {
            insert(storage.database(), 1, "Noras hemlighet");
            StorageException refused =
                    assertThrows(
                            StorageException.class,
                            () -> insert(storage.database(), 2, "Noras hemlighet"));
            assertFalse(refused.getMessage().contains("hemlighet"), refused.getMessage());
        }
    }

    @OnBothEngines
    void aReadCannotChangeAnything(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            assertThrows(
                    IllegalStateException.class,
                    () -> database.read(query -> query.sql("delete from sample_note").run()));
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            database.read(
                                    query ->
                                            query.sql("delete from sample_note returning id")
                                                    .list(Long.class)));
        }
    }

    @OnBothEngines
    void anothersTableIsRefused(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            IllegalArgumentException refused =
                    assertThrows(
                            IllegalArgumentException.class,
                            () ->
                                    database.read(
                                            query ->
                                                    query.sql("select payload from storage_event")
                                                            .list(String.class)));
            assertTrue(refused.getMessage().contains("storage_event"), refused.getMessage());
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            database.write(
                                    tx ->
                                            tx.save(
                                                    "storage_job",
                                                    Notes.ref(new NoteId(1)),
                                                    1,
                                                    java.util.Map.of("kind", "x"),
                                                    Notes.NORA)));
        }
    }
}
