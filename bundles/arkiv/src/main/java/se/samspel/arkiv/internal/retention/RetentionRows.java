package se.samspel.arkiv.internal.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;

/** The rows that say which class a document has. */
final class RetentionRows {
    private RetentionRows() {}

    /** The class that is confirmed for a document. */
    record Row(DocumentId documentId, String type) {}

    static List<Row> of(Query query, Collection<DocumentId> documents) {
        return query.sql(
                        """
                        select document_id, class as type from archive_retention
                        where document_id in (:ids)
                        """)
                .with("ids", documents)
                .list(Row.class);
    }

    /** Those that no disposal has taken up, oldest first. */
    static List<Row> waiting(Query query, int most) {
        return query.sql(
                        """
                        select document_id, class as type from archive_retention r
                        where not exists (
                            select 1 from archive_disposal_item i
                            where i.document_id = r.document_id)
                        order by document_id limit :most
                        """)
                .with("most", most)
                .list(Row.class);
    }

    /** Documents without a class, oldest first. */
    static List<DocumentId> unclassed(Query query, int most) {
        return query.sql(
                        """
                        select id from archive_document d
                        where not exists (
                            select 1 from archive_retention r where r.document_id = d.id)
                        order by id limit :most
                        """)
                .with("most", most)
                .list(DocumentId.class);
    }

    /** Whether that says anything new. */
    static boolean confirm(Tx tx, DocumentId document, String type, String by, Instant now) {
        return tx.sql(
                                """
                                insert into archive_retention
                                    (document_id, class, confirmed_by, confirmed_at)
                                values (:id, :class, :by, :now)
                                on conflict (document_id) do update set class = excluded.class,
                                    confirmed_by = excluded.confirmed_by,
                                    confirmed_at = excluded.confirmed_at
                                where archive_retention.class <> excluded.class
                                """)
                        .with("id", document)
                        .with("class", type)
                        .with("by", by)
                        .with("now", now)
                        .run()
                > 0;
    }
}
