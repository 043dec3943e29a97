package se.samspel.arkiv.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentRemoved;
import se.samspel.arkiv.internal.structure.StructureRows;

/**
 * Takes all rows of a document away, with what the history has kept of them, and notes that its file may go. The event
 * tells the index; {@link LeavingFiles} comes to the file.
 */
@Component(service = Removal.class)
public final class Removal {
    private final Database database;

    @Activate
    public Removal(@Reference(target = "(schema=archive)") Database database) {
        this.database = database;
    }

    /** Takes it away; safe to repeat. */
    public void of(Archived document, Actor by) {
        DocumentId id = document.id();
        boolean left = true;
        while (left) {
            left = database.maintain(tx -> deletePages(tx, id)) > 0;
        }
        database.write(
                tx -> {
                    Editions.removing(tx, id, by);
                    StructureRows.forget(tx, id);
                    delete(tx, "archive_finished", "document_id", id);
                    delete(tx, "archive_import_file", "document_id", id);
                    delete(tx, "archive_likeness_band", "document_id", id);
                    delete(tx, "archive_likeness", "document_id", id);
                    delete(tx, "archive_suggestion", "document_id", id);
                    delete(tx, "archive_stop", "document_id", id);
                    delete(tx, "archive_retention", "document_id", id);
                    delete(tx, "archive_page", "document_id", id);
                    if (delete(tx, "archive_document", "id", id) > 0) {
                        tx.forget(id.ref());
                        LeavingFiles.note(tx, document.fileId(), document.uploadedAt());
                        tx.publish(by, new DocumentRemoved(id, document.scope()));
                    }
                    return true;
                });
    }

    private static int deletePages(Tx tx, DocumentId id) {
        return tx.sql(
                        """
                        delete from archive_page where document_id = :id and number in (
                            select number from archive_page where document_id = :id limit 400)
                        """)
                .with("id", id)
                .run();
    }

    private static int delete(Tx tx, String table, String column, DocumentId id) {
        return tx.sql("delete from " + table + " where " + column + " = :id").with("id", id).run();
    }
}
