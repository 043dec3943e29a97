package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.NoteKept.Colour;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** What goes into a database comes back as it was, on both. */
class ValuesContractTest extends SampleTables {
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

    private static <T> T one(Query query, String column, Class<T> type) {
        return query.sql("select " + column + " from sample_note group by id, title, version")
                .one(type);
    }
}
