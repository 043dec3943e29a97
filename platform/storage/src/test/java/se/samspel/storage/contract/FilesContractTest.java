package se.samspel.storage.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.storage.FileId;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.Notes;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

class FilesContractTest {
    @TempDir Path folder;

    private TemporaryStorage open(Engine engine) {
        return TemporaryStorage.open(engine, folder, "sample", Notes.class);
    }

    @OnBothEngines
    void aFileIsNamedByItsContentAndKeptOnce(Engine engine) throws IOException {
        try (var storage = open(engine)) {
            byte[] content = "abc".getBytes(StandardCharsets.US_ASCII);
            FileId id = storage.files().put(new ByteArrayInputStream(content));
            assertEquals(
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                    id.sha256());
            assertEquals(id, storage.files().put(new ByteArrayInputStream(content)));
            assertEquals(3, storage.files().size(id));
            storage.restart();
            assertArrayEquals(content, read(storage, id));
        }
    }

    @OnBothEngines
    void emptyAndLargeFilesComeBackWhole(Engine engine) throws IOException {
        try (var storage = open(engine)) {
            for (int size : new int[] {0, 1, 1 << 20, (1 << 20) + 1, 5_000_000}) {
                byte[] content = new byte[size];
                new Random(size).nextBytes(content);
                FileId id = storage.files().put(new ByteArrayInputStream(content));
                assertEquals(size, storage.files().size(id));
                assertArrayEquals(content, read(storage, id));
            }
        }
    }

    @OnBothEngines
    void anUploadThatBreaksOffLeavesNothing(Engine engine) throws IOException {
        try (var storage = open(engine)) {
            InputStream broken =
                    new InputStream() {
                        private int left = 100_000;

                        @Override
                        public int read() throws IOException {
                            if (left-- <= 0) {
                                throw new IOException("the connection was lost");
                            }
                            return 'x';
                        }
                    };
            assertThrows(IOException.class, () -> storage.files().put(broken));
            try (var left = java.nio.file.Files.list(folder.resolve("data/incoming"))) {
                assertEquals(0, left.count());
            }
        }
    }

    @OnBothEngines
    void aFileThatIsNotThereSaysSo(Engine engine) {
        try (var storage = open(engine)) {
            FileId unknown = new FileId("0".repeat(64));
            assertThrows(NoSuchFileException.class, () -> storage.files().open(unknown));
            assertThrows(NoSuchFileException.class, () -> storage.files().size(unknown));
        }
    }

    private static FileId put(TemporaryStorage storage, String text) throws IOException {
        return storage.files().put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @OnBothEngines
    void whatNothingNamesIsGoneForGood(Engine engine) throws IOException {
        try (var storage = open(engine)) {
            FileId id = put(storage, "gallras");
            FileId other = put(storage, "bevaras");
            assertTrue(storage.files().remove(id, Instant.now()));
            assertThrows(NoSuchFileException.class, () -> storage.files().open(id));
            assertTrue(storage.files().remove(id, Instant.now()));
            assertEquals(7, storage.files().size(other));
            storage.restart();
            assertThrows(NoSuchFileException.class, () -> storage.files().size(id));
            assertEquals(id, put(storage, "gallras"));
            assertArrayEquals("gallras".getBytes(StandardCharsets.UTF_8), read(storage, id));
        }
    }

    @OnBothEngines
    void whatAnyRowNamesStays(Engine engine) throws IOException {
        try (var storage = open(engine)) {
            FileId id = put(storage, "delas");
            Notes notes = new Notes(storage.database());
            NoteId note = notes.add("Se filen " + id.sha256() + " som hör hit.");
            assertFalse(storage.files().remove(id, Instant.now()));
            assertEquals(5, storage.files().size(id));
            notes.save(note, 1, Map.of("title", "Se ingen fil."), Notes.NORA);
            assertFalse(storage.files().remove(id, Instant.now()), "its history still names it");
        }
    }

    /** As many tables and columns as a product with all its bundles has, and then some. */
    @OnBothEngines
    void allTablesAreLookedThroughHoweverManyThereAre(Engine engine) throws IOException {
        try (var storage = open(engine)) {
            StringBuilder tables = new StringBuilder();
            for (int table = 0; table < 80; table++) {
                tables.append("create table many_t")
                        .append(table)
                        .append(" (id bigint primary key");
                for (int column = 0; column < 10; column++) {
                    tables.append(", c").append(column).append(" text not null default ''");
                }
                tables.append(");\n");
            }
            storage.with("many", Map.of("V001__many.sql", tables.toString()));
            FileId named = put(storage, "finns kvar");
            FileId gone = put(storage, "gallras");
            storage.database("many")
                    .maintain(
                            tx ->
                                    tx.sql("insert into many_t79 (id, c9) values (1, :file)")
                                            .with("file", "i " + named.sha256())
                                            .run());
            assertFalse(storage.files().remove(named, Instant.now()));
            assertTrue(storage.files().remove(gone, Instant.now()));
        }
    }

    @OnBothEngines
    void whatSomebodyHasPutAgainStaysForThem(Engine engine) throws IOException {
        try (var storage = open(engine)) {
            FileId id = put(storage, "samma");
            Instant known = Instant.now();
            while (!Instant.now().isAfter(known.plusMillis(1))) {
                LockSupport.parkNanos(2_000_000);
            }
            assertEquals(id, put(storage, "samma"));
            assertFalse(storage.files().remove(id, known));
            assertEquals(5, storage.files().size(id));
            assertTrue(storage.files().remove(id, Instant.now()));
        }
    }

    private static byte[] read(TemporaryStorage storage, FileId id) throws IOException {
        try (InputStream in = storage.files().open(id)) {
            return in.readAllBytes();
        }
    }
}
