package se.samspel.arkiv.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.documents.Archiving;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentReceived;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.StructureChanged;
import se.samspel.arkiv.internal.structure.InterventionsToday;
import se.samspel.arkiv.internal.structure.StoredStructure;
import se.samspel.arkiv.internal.structure.StructureRows;

/** Takes in what other features finish: with its facts, which nobody needs to confirm, and once. */
@Component(service = Archiving.class)
public final class FinishedDocuments implements Archiving {
    private final Database database;
    private final Files files;
    private final Organisation organisation;
    private final InterventionsToday today;
    private final Clock clock;

    @Activate
    public FinishedDocuments(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Files files,
            @Reference Organisation organisation,
            @Reference InterventionsToday today,
            @Reference Clock clock) {
        this.database = database;
        this.files = files;
        this.organisation = organisation;
        this.today = today;
        this.clock = clock;
    }

    @Override
    public void keep(Finished document, Actor by) {
        Optional<DocumentId> kept =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select document_id from archive_finished
                                                where source = :key
                                                """)
                                        .with("key", document.key())
                                        .first(DocumentId.class));
        if (kept.isPresent()) {
            renew(kept.get(), document, by);
        } else {
            insert(document, by);
        }
    }

    private void insert(Finished document, Actor by) {
        long size = size(document);
        database.write(
                tx -> {
                    DocumentId id = new DocumentId(tx.newId());
                    long batch = tx.newId();
                    insert(tx, id, batch, document, size, by);
                    tx.sql(
                                    """
                                    insert into archive_finished (source, document_id, series, edition)
                                    values (:key, :id, :series, :edition)
                                    """)
                            .with("key", document.key())
                            .with("id", id)
                            .with("series", document.edition().series())
                            .with("edition", document.edition().number())
                            .run();
                    StructureRows.write(tx, id, document.structure(), clock.instant());
                    today.settle(tx, id);
                    tx.publish(by, new DocumentReceived(id, batch, document.scope()));
                    return id;
                });
    }

    /** Only what may have become known later; the file and its facts stay. */
    private void renew(DocumentId id, Finished document, Actor by) {
        database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        update archive_finished
                                        set series = :series, edition = :edition
                                        where source = :key
                                        """)
                                .with("series", document.edition().series())
                                .with("edition", document.edition().number())
                                .with("key", document.key())
                                .run());
        boolean same =
                database.read(
                        query -> StoredStructure.read(query, id).equals(document.structure()));
        if (!same) {
            database.write(
                    tx -> {
                        StructureRows.write(tx, id, document.structure(), clock.instant());
                        today.settle(tx, id);
                        tx.publish(by, new StructureChanged(id, document.scope()));
                        return id;
                    });
        }
    }

    private long size(Finished document) {
        try {
            return files.size(document.file());
        } catch (IOException gone) {
            throw new UncheckedIOException("the file of " + document.key() + " is not there", gone);
        }
    }

    private void insert(Tx tx, DocumentId id, long batch, Finished document, long size, Actor by) {
        tx.sql(
                        """
                        insert into archive_document (
                            id, version, title, type, year, association, municipality,
                            registry_number, scope, confirmed, unit, batch, file_id, file_name,
                            media_type, size_bytes, text_state, reason, page_count, uploaded_by,
                            uploaded_by_name, uploaded_at)
                        values (
                            :id, 1, :title, :type, :year, :association, :municipality,
                            '', :scope, 1, :unit, :batch, :file, :name,
                            'application/pdf', :size, 'WAITING', '', 0, :by,
                            :byName, :now)
                        """)
                .with("id", id)
                .with("title", document.title())
                .with("type", type(document.kind()))
                .with("year", document.year())
                .with("association", document.association())
                .with("municipality", municipality(document.unit()))
                .with("scope", document.scope())
                .with("unit", document.unit())
                .with("batch", batch)
                .with("file", document.file())
                .with("name", document.fileName())
                .with("size", size)
                .with("by", by.id())
                .with("byName", by.name())
                .with("now", clock.instant())
                .run();
    }

    private static DocumentType type(String kind) {
        return Arrays.stream(DocumentType.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElse(DocumentType.OTHER);
    }

    /** The municipality of a group that works in one alone. */
    private @org.jspecify.annotations.Nullable UnitId municipality(UnitId unit) {
        return organisation
                .find(unit)
                .map(Unit::municipalities)
                .filter(all -> all.size() == 1)
                .map(java.util.List::getFirst)
                .orElse(null);
    }
}
