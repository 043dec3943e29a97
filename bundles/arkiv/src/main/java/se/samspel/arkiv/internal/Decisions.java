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
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.FactsChanged;
import se.samspel.arkiv.internal.structure.InterventionsToday;

/** What a person decides about a document: its facts, and taking it away. */
@Component(service = Decisions.class)
public final class Decisions {
    private final Database database;
    private final Documents documents;
    private final Removal removal;
    private final InterventionsToday today;

    @Activate
    public Decisions(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Documents documents,
            @Reference Removal removal,
            @Reference InterventionsToday today) {
        this.database = database;
        this.documents = documents;
        this.removal = removal;
        this.today = today;
    }

    /**
     * Saves corrected facts, and that a person has looked at them.
     *
     * @throws AccessDenied when the viewer may not correct this document
     */
    public SaveOutcome saveFacts(
            Viewer viewer, Archived document, Facts facts, long expectedVersion) {
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
                        today.settle(tx, document.id());
                        tx.publish(viewer.actor(), new FactsChanged(document.id(), facts.scope()));
                    }
                    return outcome;
                });
    }

    /** Takes a document away: its rows, its place in the index, its file; the log keeps that it was done. */
    public void remove(Viewer viewer, Archived document) {
        if (!documents.mayRemove(viewer, document)) {
            throw new AccessDenied(
                    "Du får inte ta bort det här dokumentet. Be kansliet om det ska bort.");
        }
        removal.of(document, viewer.actor());
    }

    /** The facts as columns in the order of the form. */
    public record Facts(
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
