package se.samspel.arkiv.internal;

import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;

/** The rows of versions of what people upload. */
final class VersionRows {
    /** What the series of uploaded documents begin with. */
    static final String UPLOADED = "document.";

    private VersionRows() {}

    /** Two who do this at once come after each other. */
    static void lock(Tx tx, DocumentId id) {
        tx.sql("update archive_document set held = held where id = :id").with("id", id).run();
    }

    /** Gives a document its place in a series. */
    static void insert(Tx tx, DocumentId id, String series, int edition) {
        tx.sql(
                        """
                        insert into archive_finished (source, document_id, series, edition)
                        values (:source, :id, :series, :edition)
                        """)
                .with("source", UPLOADED + id)
                .with("id", id)
                .with("series", series)
                .with("edition", edition)
                .run();
    }

    /** The highest number of a series; 0 when there is none. */
    static int highest(Query query, String series) {
        return query.sql(
                        """
                        select coalesce(max(edition), 0) from archive_finished
                        where series = :series
                        """)
                .with("series", series)
                .one(Integer.class);
    }

    /** Gives a version the facts of the one before it. */
    static void carry(Tx tx, Archived newer, Archived older) {
        tx.sql(
                        """
                        update archive_document set title = :title, type = :type, year = :year,
                            association = :association, municipality = :municipality,
                            registry_number = :number, scope = :scope, version = version + 1
                        where id = :id
                        """)
                .with("title", older.title())
                .with("type", older.type())
                .with("year", older.year())
                .with("association", older.association())
                .with("municipality", older.municipality())
                .with("number", older.registryNumber())
                .with("scope", older.scope())
                .with("id", newer.id())
                .run();
    }
}
