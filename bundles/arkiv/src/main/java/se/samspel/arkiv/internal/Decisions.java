package se.samspel.arkiv.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentReleased;
import se.samspel.arkiv.DocumentRemoved;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.FactsChanged;

/** What a person decides about a document: its facts, letting it through after a stop, taking it away. */
@Component(service = Decisions.class)
public final class Decisions {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1_000;

    private final Database database;
    private final Documents documents;

    @Activate
    public Decisions(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /**
     * Saves corrected facts, and that a person has looked at them.
     *
     * @throws AccessDenied when the viewer may not correct this document
     */
    SaveOutcome saveFacts(Viewer viewer, Archived document, Facts facts, long expectedVersion) {
        if (!documents.mayCorrect(viewer, document)) {
            throw new AccessDenied(
                    "Du får inte ändra uppgifterna om det här dokumentet. Be den som laddade upp"
                            + " det, eller kansliet.");
        }
        Map<String, @Nullable Object> columns = facts.columns();
        columns.put("confirmed", true);
        return database.write(
                tx -> {
                    SaveOutcome outcome =
                            tx.save(
                                    "archive_document",
                                    document.id().ref(),
                                    expectedVersion,
                                    columns,
                                    viewer.actor());
                    if (outcome instanceof SaveOutcome.Saved) {
                        tx.publish(viewer.actor(), new FactsChanged(document.id(), facts.scope()));
                    }
                    return outcome;
                });
    }

    /** Lets a stopped document through; the reason is kept with it. Only its uploader may. */
    void release(Viewer viewer, Archived document, String typed) {
        String reason = typed.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new Problem(
                    422,
                    "Skriv ett skäl",
                    "Skriv med några ord varför dokumentet får finnas i arkivet, högst "
                            + LONGEST_REASON
                            + " tecken. Dokumentet är fortfarande stoppat.");
        }
        requireUploader(viewer, document);
        boolean readable = document.pageCount() > 0;
        database.write(
                tx -> {
                    int changed =
                            tx.sql(
                                            """
                                            update archive_document
                                            set text_state = :state, reason = :reason,
                                                version = version + 1
                                            where id = :id and text_state = 'STOPPED'
                                            """)
                                    .with("state", readable ? TextState.READ : TextState.UNREADABLE)
                                    .with("reason", reason)
                                    .with("id", document.id())
                                    .run();
                    if (changed == 1) {
                        tx.publish(
                                viewer.actor(),
                                new DocumentReleased(document.id(), document.scope()));
                    }
                    return true;
                });
    }

    private static void requireUploader(Viewer viewer, Archived document) {
        if (!document.isUploader(viewer)) {
            throw new AccessDenied("Bara den som laddade upp dokumentet får släppa fram det.");
        }
    }

    /** Takes a document away: its row, its text and its place in the index; the log keeps that it was done. */
    void remove(Viewer viewer, Archived document) {
        if (!documents.mayRemove(viewer, document)) {
            throw new AccessDenied(
                    "Du får inte ta bort det här dokumentet. Be kansliet om det ska bort.");
        }
        DocumentId id = document.id();
        boolean left = true;
        while (left) {
            left = database.maintain(tx -> deletePages(tx, id)) > 0;
        }
        database.write(
                tx -> {
                    StructureRows.remove(tx, id);
                    delete(tx, "archive_finished", "document_id", id);
                    delete(tx, "archive_suggestion", "document_id", id);
                    delete(tx, "archive_stop", "document_id", id);
                    delete(tx, "archive_page", "document_id", id);
                    if (delete(tx, "archive_document", "id", id) > 0) {
                        tx.publish(viewer.actor(), new DocumentRemoved(id, document.scope()));
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

    /** The facts as columns in the order of the form. */
    record Facts(
            String title,
            DocumentType type,
            @Nullable Integer year,
            @Nullable UnitId association,
            @Nullable UnitId municipality,
            String registryNumber,
            Scope scope) {

        private Map<String, @Nullable Object> columns() {
            Map<String, @Nullable Object> columns = new LinkedHashMap<>();
            columns.put("title", title);
            columns.put("type", type);
            columns.put("year", year);
            columns.put("association", association);
            columns.put("municipality", municipality);
            columns.put("registry_number", registryNumber);
            columns.put("scope", scope);
            return columns;
        }
    }
}
