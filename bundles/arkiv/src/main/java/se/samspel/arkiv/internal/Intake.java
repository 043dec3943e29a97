package se.samspel.arkiv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentReceived;
import se.samspel.arkiv.DocumentType;

/** Takes files in: each is kept untouched, with a row that says it waits to be read. */
@Component(service = Intake.class)
public final class Intake {
    private static final int LONGEST_NAME = 200;

    private final Database database;
    private final Files files;
    private final Clock clock;

    @Activate
    public Intake(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Files files,
            @Reference Clock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /**
     * For whom files are uploaded.
     *
     * @param unit the group or förbund
     * @param scope who may read them
     */
    public record Destination(UnitId unit, Scope scope) {}

    /** A file from a person. */
    public interface Incoming {
        String fileName();

        InputStream open() throws IOException;

        /** Whether it is larger than what may be uploaded; such a file is never opened. */
        default boolean isTooLarge() {
            return false;
        }

        /** Whether nothing is in it; such a file is never opened. */
        default boolean isEmpty() {
            return false;
        }
    }

    /** What was kept: the number of the batch, and its documents in order. */
    public record Received(long batch, List<DocumentId> documents) {
        public Received {
            documents = List.copyOf(documents);
        }
    }

    /** Keeps the files and says so; their text is read afterwards. */
    public Received receive(List<? extends Incoming> incoming, Destination destination, Actor by)
            throws IOException {
        List<Kept> kept = new ArrayList<>();
        for (Incoming file : incoming) {
            kept.add(keep(file));
        }
        return database.write(
                tx -> {
                    long batch = tx.newId();
                    List<DocumentId> documents = new ArrayList<>();
                    for (Kept file : kept) {
                        documents.add(add(tx, batch, file, destination, false, by));
                    }
                    return new Received(batch, documents);
                });
    }

    /** A file that is kept, under its name alone. */
    public record Kept(FileId id, String name, long size) {}

    /** Keeps a file; nothing points at it yet. */
    public Kept keep(Incoming file) throws IOException {
        try (InputStream in = file.open()) {
            FileId id = files.put(in);
            return new Kept(id, fileName(file.fileName()), files.size(id));
        }
    }

    /**
     * Makes a kept file a document that waits to be read, and says so.
     *
     * @param batch what is read together
     * @param held whether only its uploader sees it until it is published
     */
    public DocumentId add(
            Tx tx, long batch, Kept file, Destination destination, boolean held, Actor by) {
        DocumentId document = new DocumentId(tx.newId());
        insert(tx, document, batch, file, destination, held, by);
        tx.publish(by, new DocumentReceived(document, batch, destination.scope()));
        return document;
    }

    private void insert(
            Tx tx,
            DocumentId document,
            long batch,
            Kept file,
            Destination destination,
            boolean held,
            Actor by) {
        tx.sql(
                        """
                        insert into archive_document (
                            id, version, title, type, year, association, municipality,
                            registry_number, scope, confirmed, unit, batch, file_id, file_name,
                            media_type, size_bytes, text_state, reason, page_count, uploaded_by,
                            uploaded_by_name, uploaded_at, held)
                        values (
                            :id, 1, :title, :type, null, null, null,
                            '', :scope, 0, :unit, :batch, :file, :name,
                            '', :size, 'WAITING', '', 0, :by,
                            :byName, :now, :held)
                        """)
                .with("id", document)
                .with("title", Titles.fromFileName(file.name()))
                .with("type", DocumentType.OTHER)
                .with("scope", destination.scope())
                .with("unit", destination.unit())
                .with("batch", batch)
                .with("file", file.id())
                .with("name", file.name())
                .with("size", file.size())
                .with("by", by.id())
                .with("byName", by.name())
                .with("now", clock.instant())
                .with("held", held)
                .run();
    }

    /** The name alone, without path and signs nobody sees, such as those that turn writing round; not too long. */
    private static String fileName(String typed) {
        String name =
                Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                        .replaceAll("^.*[/\\\\]", "")
                        .strip();
        if (name.isEmpty()) {
            return "namnlös fil";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
