package se.samspel.arkiv.internal.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentPublished;
import se.samspel.arkiv.TextMissing;
import se.samspel.arkiv.TextReady;
import se.samspel.arkiv.internal.Archived;

/** The rows of uploads. */
final class ImportRows {
    private final Database database;

    ImportRows(Database database) {
        this.database = database;
    }

    static void begin(Tx tx, long id, Viewer by, Instant now) {
        tx.sql(
                        """
                        insert into archive_import (id, uploaded_by, uploaded_at, published_at)
                        values (:id, :by, :now, 0)
                        """)
                .with("id", id)
                .with("by", by.actor().id())
                .with("now", now)
                .run();
    }

    static void add(
            Tx tx,
            long id,
            int place,
            String name,
            @Nullable DocumentId document,
            @Nullable ImportFault fault) {
        tx.sql(
                        """
                        insert into archive_import_file (
                            import_id, place, name, document_id, fault, left_out)
                        values (:import, :place, :name, :document, :fault, 0)
                        """)
                .with("import", id)
                .with("place", place)
                .with("name", name)
                .with("document", document)
                .with("fault", fault == null ? "" : fault.name())
                .run();
    }

    /** Sets which documents are left out when the rest is published; the others of those given are not. */
    static void leaveOut(
            Tx tx, long id, Collection<DocumentId> of, Collection<DocumentId> leftOut) {
        for (DocumentId document : of) {
            tx.sql(
                            """
                            update archive_import_file set left_out = :out
                            where import_id = :id and document_id = :document
                            """)
                    .with("out", leftOut.contains(document))
                    .with("id", id)
                    .with("document", document)
                    .run();
        }
    }

    /** The file's row stays when its document goes, with the reason. */
    static void letGo(Tx tx, long id, DocumentId document) {
        tx.sql(
                        """
                        update archive_import_file set document_id = null, fault = :fault
                        where import_id = :id and document_id = :document
                        """)
                .with("fault", ImportFault.LEFT_OUT)
                .with("id", id)
                .with("document", document)
                .run();
    }

    static void published(Tx tx, long id, Instant now) {
        tx.sql("update archive_import set published_at = :now where id = :id")
                .with("now", now)
                .with("id", id)
                .run();
    }

    public record Head(long id, Instant uploadedAt) {}

    public record Line(
            int place,
            String name,
            @Nullable DocumentId documentId,
            String fault,
            boolean leftOut) {}

    /** An upload of the viewer's own; nobody else is told that it is there. */
    Optional<Import> find(Viewer viewer, long id) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select id, uploaded_at from archive_import
                                        where id = :id and uploaded_by = :viewer
                                        """)
                                .with("id", id)
                                .with("viewer", viewer.actor().id())
                                .first(Head.class)
                                .map(head -> whole(query, head)));
    }

    /** The viewer's uploads that wait to be published, newest first. */
    List<Head> waiting(Viewer viewer) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select id, uploaded_at from archive_import
                                        where uploaded_by = :viewer and published_at = 0
                                            and exists (
                                                select 1 from archive_import_file file
                                                join archive_document document
                                                on document.id = file.document_id
                                                where file.import_id = archive_import.id
                                                    and document.held = 1)
                                        order by uploaded_at desc limit 20
                                        """)
                                .with("viewer", viewer.actor().id())
                                .list(Head.class));
    }

    private static Import whole(Query query, Head head) {
        List<Line> lines =
                query.sql(
                                """
                                select place, name, document_id, fault, left_out
                                from archive_import_file where import_id = :id order by place
                                """)
                        .with("id", head.id())
                        .list(Line.class);
        Map<DocumentId, Archived> documents = new HashMap<>();
        query.sql(
                        "select "
                                + Archived.COLUMNS
                                + """
                                 from archive_document where id in (
                                    select document_id from archive_import_file
                                    where import_id = :id)
                                """)
                .with("id", head.id())
                .list(Archived.class)
                .forEach(document -> documents.put(document.id(), document));
        List<Import.File> files = new ArrayList<>();
        for (Line line : lines) {
            files.add(
                    new Import.File(
                            line.place(),
                            line.name(),
                            line.documentId() == null ? null : documents.get(line.documentId()),
                            line.fault().isEmpty() ? null : ImportFault.valueOf(line.fault()),
                            line.leftOut()));
        }
        return new Import(head.id(), head.uploadedAt(), files);
    }

    /** Publishes what was held, and tells of it what nobody was told while it was. */
    static int open(Tx tx, List<Archived> some, Actor by) {
        for (Archived document : some) {
            DocumentId id = document.id();
            tx.sql(
                            """
                            update archive_document set held = 0, version = version + 1
                            where id = :id and held = 1
                            """)
                    .with("id", id)
                    .run();
            tx.publish(by, new DocumentPublished(id, document.scope()));
            switch (document.textState()) {
                case READ, MASKED -> tx.publish(by, new TextReady(id, document.scope()));
                case UNREADABLE -> tx.publish(by, new TextMissing(id, document.scope()));
                case WAITING, STOPPED -> {
                    // a stopped document is let through by itself
                }
            }
        }
        return some.size();
    }
}
