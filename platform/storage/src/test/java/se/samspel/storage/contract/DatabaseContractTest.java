package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.StorageException.Reason;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.NoteKept;
import se.samspel.storage.sample.NoteKept.Colour;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

class DatabaseContractTest {
    private static final String INSERT =
            "insert into sample_note (id, version, title) values (:id, 1, :title)";

    @TempDir Path folder;

    private TemporaryStorage open(Engine engine) {
        return TemporaryStorage.open(engine, folder, "sample", Notes.class);
    }

    private static int insert(Database database, long id, String title) {
        return database.write(
                tx -> {
                    tx.publish(Notes.NORA, new NoteKept(new NoteId(id)));
                    return tx.sql(INSERT).with("id", id).with("title", title).run();
                });
    }

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
    void bothDatabasesTellCapitalsApartAndKeepNoNul(Engine engine) {
        try (var storage = open(engine)) {
            insert(storage.database(), 1, "Mysam");
            String sql = "select count(*) from sample_note where title like :pattern";
            for (String pattern : List.of("mysam", "MY%", "Mysa_m")) {
                assertEquals(
                        (Integer) 0,
                        storage.database()
                                .read(
                                        query ->
                                                query.sql(sql)
                                                        .with("pattern", pattern)
                                                        .one(Integer.class)));
            }
            assertMessage("NUL", () -> insert(storage.database(), 2, "a\0b"));
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

    /** A row of every type there is. */
    record Everything(
            NoteId id,
            int version,
            String title,
            @Nullable Colour body,
            boolean done,
            @Nullable Double weight,
            @Nullable LocalDate day) {}

    @OnBothEngines
    void valuesComeBackAsTheyWent(Engine engine) {
        try (var storage = open(engine)) {
            Everything full =
                    new Everything(
                            new NoteId(7),
                            3,
                            "Å'ä\"ö 💬\n",
                            Colour.RED,
                            true,
                            1.25,
                            LocalDate.of(2026, 2, 28));
            Everything bare = new Everything(new NoteId(8), 1, "", null, false, null, null);
            for (Everything row : List.of(full, bare)) {
                storage.database()
                        .maintain(
                                tx ->
                                        tx.sql(
                                                        """
                                                        insert into sample_note (id, version, title,
                                                            body, done, weight, day)
                                                        values (:id, :version, :title, :body,
                                                            :done, :weight, :day)
                                                        """)
                                                .with("id", row.id())
                                                .with("version", row.version())
                                                .with("title", row.title())
                                                .with("body", row.body())
                                                .with("done", row.done())
                                                .with("weight", row.weight())
                                                .with("day", row.day())
                                                .run());
            }
            assertEquals(
                    List.of(full, bare),
                    storage.database()
                            .read(
                                    query ->
                                            query.sql("select * from sample_note order by id")
                                                    .list(Everything.class)));
        }
    }

    @OnBothEngines
    void firstColumnsBecomeSimpleValues(Engine engine) {
        try (var storage = open(engine)) {
            Instant now = Instant.ofEpochMilli(1_772_000_000_123L);
            insert(storage.database(), now.toEpochMilli(), "RED");
            storage.database()
                    .read(
                            query -> {
                                assertEquals(now, one(query, "id", Instant.class));
                                assertEquals(Colour.RED, one(query, "title", Colour.class));
                                assertEquals("RED", one(query, "title", String.class));
                                assertEquals(
                                        new NoteId(now.toEpochMilli()),
                                        one(query, "id", NoteId.class));
                                assertEquals(1, one(query, "count(*)", int.class));
                                assertEquals(1L, one(query, "sum(version)", Long.class));
                                assertEquals(1.0, one(query, "avg(version)", Double.class));
                                assertEquals(true, one(query, "version = 1", Boolean.class));
                                assertTrue(
                                        query.sql("select max(weight) from sample_note")
                                                .first(Double.class)
                                                .isEmpty());
                                return true;
                            });
        }
    }

    private static <T> T one(Query query, String column, Class<T> type) {
        return query.sql("select " + column + " from sample_note group by id, title, version")
                .one(type);
    }

    @OnBothEngines
    void aCollectionBecomesAListAndAnEmptyOneMatchesNothing(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            IntStream.rangeClosed(1, 5).forEach(i -> insert(database, i, "n" + i));
            String sql = "select id from sample_note where id in (:ids) order by id";
            assertEquals(
                    List.of(2L, 4L),
                    database.read(
                            query ->
                                    query.sql(sql)
                                            .with("ids", Set.of(new NoteId(4), new NoteId(2)))
                                            .list(Long.class)));
            assertEquals(
                    List.of(),
                    database.read(query -> query.sql(sql).with("ids", List.of()).list(Long.class)));
        }
    }

    @OnBothEngines
    void mistakesSayWhatWouldHaveWorked(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            insert(database, 1, "a");
            assertMessage(
                    "it has [id]",
                    () ->
                            database.read(
                                    query ->
                                            query.sql("select 1 from sample_note where id = :id")
                                                    .with("ident", 1)
                                                    .one(Long.class)));
            assertMessage(
                    "no value for :id",
                    () ->
                            database.read(
                                    query ->
                                            query.sql("select 1 from sample_note where id = :id")
                                                    .one(Long.class)));
            assertMessage(
                    "no column for Note.body",
                    () ->
                            database.read(
                                    query ->
                                            query.sql("select id, version, title from sample_note")
                                                    .list(Notes.Note.class)));
            assertMessage(
                    "null for Note.title",
                    () ->
                            database.read(
                                    query ->
                                            query.sql(
                                                            "select id, version, body as title, body"
                                                                    + " from sample_note")
                                                    .list(Notes.Note.class)));
            assertMessage(
                    "no row",
                    () ->
                            database.read(
                                    query ->
                                            query.sql("select id from sample_note where id = 9")
                                                    .one(Long.class)));
        }
    }

    private static void assertMessage(String part, org.junit.jupiter.api.function.Executable run) {
        RuntimeException refused = assertThrows(RuntimeException.class, run);
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    @OnBothEngines
    void aReadSeesOneSnapshotWhateverIsWrittenMeanwhile(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            insert(database, 1, "a");
            database.read(
                    query -> {
                        assertEquals(1, count(query));
                        await(Thread.ofPlatform().start(() -> insert(database, 2, "b")));
                        assertEquals(1, count(query));
                        assertEquals((Integer) 1, database.read(DatabaseContractTest::count));
                        return true;
                    });
            assertEquals((Integer) 2, database.read(DatabaseContractTest::count));
        }
    }

    private static int count(Query query) {
        return query.sql("select count(*) from sample_note").one(Integer.class);
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @OnBothEngines
    void aWriteInsideAWriteAndAQueryThatWasKeptAreRefused(Engine engine) {
        try (var storage = open(engine)) {
            Database database = storage.database();
            assertMessage(
                    "inside another write",
                    () -> database.write(tx -> database.write(inner -> inner.newId())));
            List<Query> kept = new ArrayList<>();
            database.read(kept::add);
            assertMessage("for the work that got it", () -> kept.getFirst().sql("select 1"));
        }
    }

    @OnBothEngines
    void thoseWhoWriteTogetherFailAlone(Engine engine) throws Exception {
        try (var storage = open(engine);
                var threads = Executors.newFixedThreadPool(16)) {
            Database database = storage.database();
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 1; i <= 300; i++) {
                long id = i;
                Callable<Integer> write =
                        () -> insert(database, id, id % 3 == 0 ? "samma" : "n" + id);
                results.add(threads.submit(write));
            }
            int kept = 0;
            for (Future<Integer> result : results) {
                try {
                    kept += result.get();
                } catch (java.util.concurrent.ExecutionException refused) {
                    StorageException why = (StorageException) refused.getCause();
                    assertEquals(Reason.DUPLICATE, why.reason());
                }
            }
            assertEquals(201, kept);
            assertEquals(201, new Notes(database).all().size());
            assertEquals(201, storage.events().latest(0, 1_000).size());
        }
    }

    @OnBothEngines
    void idsAreNeverGivenTwice(Engine engine) throws Exception {
        try (var storage = open(engine);
                var threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<Long>>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(
                        threads.submit(
                                () ->
                                        IntStream.range(0, 50)
                                                .mapToObj(
                                                        n ->
                                                                storage.database()
                                                                        .write(tx -> tx.newId()))
                                                .toList()));
            }
            Set<Long> ids = new HashSet<>();
            for (Future<List<Long>> result : results) {
                ids.addAll(result.get());
            }
            storage.restart();
            ids.add(storage.database().write(tx -> tx.newId()));
            assertEquals(401, ids.size());
            assertTrue(ids.stream().allMatch(id -> id > 0 && id < 1_000), ids::toString);
        }
    }
}
