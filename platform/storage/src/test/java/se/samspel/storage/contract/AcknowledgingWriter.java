package se.samspel.storage.contract;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import se.samspel.api.Settings;
import se.samspel.api.storage.Database;
import se.samspel.storage.internal.Storage;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.NoteKept;
import se.samspel.storage.sample.Notes;

/**
 * A program of its own that writes until it is killed, from several threads, and prints the id of each note when the
 * storage has said that it is kept.
 */
final class AcknowledgingWriter {
    private static final int THREADS = 6;

    private AcknowledgingWriter() {}

    /**
     * @param arguments the data folder, the migration's text, and then settings as key and value
     */
    public static void main(String[] arguments) {
        Map<String, String> values = new HashMap<>();
        values.put("samspel.data", Path.of(arguments[0]).toString());
        for (int i = 2; i + 1 < arguments.length; i += 2) {
            values.put(arguments[i], arguments[i + 1]);
        }
        Storage storage = Storage.open(Settings.of(values::get), Clock.systemUTC());
        Database database = storage.database("sample", Map.of("V001__sample.sql", arguments[1]));
        for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(() -> write(database));
        }
    }

    private static void write(Database database) {
        while (true) {
            long id =
                    database.write(
                            tx -> {
                                long note = tx.newId();
                                tx.sql(
                                                "insert into sample_note (id, version, title)"
                                                        + " values (:id, 1, :title)")
                                        .with("id", note)
                                        .with("title", "Anteckning " + note)
                                        .run();
                                tx.publish(Notes.NORA, new NoteKept(new NoteId(note)));
                                return note;
                            });
            synchronized (System.out) {
                System.out.println("kept " + id);
                System.out.flush();
            }
        }
    }
}
