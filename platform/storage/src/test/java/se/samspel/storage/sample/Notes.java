package se.samspel.storage.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.SaveOutcome.Saved;

/** The notes, as a bundle would write them. */
public final class Notes {
    public static final Actor NORA = new Actor("17", "Nora Ek");
    public static final Actor ALI = new Actor("18", "Ali Berg");

    private final Database database;

    public Notes(Database database) {
        this.database = database;
    }

    /** A row. */
    public record Note(NoteId id, long version, String title, @Nullable String body) {}

    public NoteId add(String title) {
        return database.write(
                tx -> {
                    NoteId id = new NoteId(tx.newId());
                    tx.sql("insert into sample_note (id, version, title) values (:id, 1, :title)")
                            .with("id", id)
                            .with("title", title)
                            .run();
                    tx.publish(NORA, new NoteKept(id));
                    return id;
                });
    }

    public SaveOutcome save(
            NoteId id, long version, Map<String, @Nullable Object> columns, Actor by) {
        return database.write(
                tx -> {
                    SaveOutcome outcome = tx.save("sample_note", ref(id), version, columns, by);
                    if (outcome instanceof Saved) {
                        tx.publish(by, new NoteKept(id));
                    }
                    return outcome;
                });
    }

    public static ObjectRef ref(NoteId id) {
        return new ObjectRef("sample.note", id.value());
    }

    public List<Note> all() {
        return database.read(
                query ->
                        query.sql("select id, version, title, body from sample_note order by id")
                                .list(Note.class));
    }
}
