package se.samspel.arkiv.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Statement;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;

/** The rows of documents, by what is asked for; who may see them is settled by {@link Documents}. */
final class DocumentRows {
    /** Open to everyone in its scope. */
    private static final String OPEN =
            "scope in (:scopes) and text_state in ('READ', 'UNREADABLE', 'MASKED') and held = 0";

    /** A picture of text that nothing could read when it came. */
    private static final String UNREAD_SCAN =
            "fault = 'NO_TEXT' and (media_type = 'application/pdf' or media_type like 'image/%')";

    private DocumentRows() {}

    private static Statement rows(Query query, String condition) {
        return query.sql("select " + Archived.COLUMNS + "from archive_document " + condition);
    }

    static List<Archived> newest(Query query, Set<Scope> scopes, int limit) {
        return rows(query, "where " + OPEN + " order by uploaded_at desc, id desc limit :limit")
                .with("scopes", scopes)
                .with("limit", limit)
                .list(Archived.class);
    }

    static List<DocumentId> since(Query query, Set<Scope> scopes, Instant time) {
        return query.sql("select id from archive_document where found_at >= :time and " + OPEN)
                .with("time", time)
                .with("scopes", scopes)
                .list(DocumentId.class);
    }

    static int found(Tx tx, DocumentId id, Instant now) {
        return tx.sql("update archive_document set found_at = :now where id = :id")
                .with("now", now)
                .with("id", id)
                .run();
    }

    static List<Archived> ofFile(Query query, FileId file) {
        return rows(query, "where file_id = :file order by id")
                .with("file", file)
                .list(Archived.class);
    }

    static List<Archived> batch(Query query, long batch) {
        return rows(query, "where batch = :batch order by id")
                .with("batch", batch)
                .list(Archived.class);
    }

    /** What somebody has uploaded that is stopped or waits to be read, newest first. */
    static List<Archived> unsettled(Query query, String uploader) {
        return rows(
                        query,
                        """
                        where uploaded_by = :uploader and text_state in ('WAITING', 'STOPPED')
                        order by uploaded_at desc, id desc limit 50
                        """)
                .with("uploader", uploader)
                .list(Archived.class);
    }

    static List<Archived> byIds(Query query, List<DocumentId> ids) {
        return rows(query, "where id in (:ids)").with("ids", ids).list(Archived.class);
    }

    static List<DocumentId> idsAfter(Query query, long last, int limit) {
        return query.sql(
                        "select id from archive_document where id > :last order by id limit :limit")
                .with("last", last)
                .with("limit", limit)
                .list(DocumentId.class);
    }

    static int countNamed(Query query, Collection<String> fileNames) {
        return query.sql("select count(*) from archive_document where file_name in (:names)")
                .with("names", fileNames)
                .one(Integer.class);
    }

    static List<Archived> after(Query query, long last, int limit) {
        return rows(query, "where id > :last order by id limit :limit")
                .with("last", last)
                .with("limit", limit)
                .list(Archived.class);
    }

    static int count(Query query) {
        return query.sql("select count(*) from archive_document").one(Integer.class);
    }

    static List<Archived> unreadScans(Query query, long after) {
        return rows(query, "where " + UNREAD_SCAN + " and id > :after order by id limit 20")
                .with("after", after)
                .list(Archived.class);
    }

    static int countUnreadScans(Query query) {
        return query.sql("select count(*) from archive_document where " + UNREAD_SCAN)
                .one(Integer.class);
    }

    /** The pages of some documents, in order. */
    static List<Documents.PageOfMany> pages(Query query, List<DocumentId> ids) {
        return query.sql(
                        """
                        select document_id, text from archive_page
                        where document_id in (:ids) order by document_id, number
                        """)
                .with("ids", ids)
                .list(Documents.PageOfMany.class);
    }
}
