package se.samspel.arkiv.internal;

import java.util.List;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Documents.StopPlace;

/** The rows of what came out of a file: its state, its pages, where it was stopped, what it suggests. */
final class TextRows {
    private TextRows() {}

    /** Says why a document gave no text. */
    static void reason(Tx tx, DocumentId document, Reason reason) {
        tx.sql(
                        """
                        update archive_document set reason = :reason, fault = :fault
                        where id = :id
                        """)
                .with("reason", reason.swedish())
                .with("fault", reason)
                .with("id", document)
                .run();
    }

    /** Gives a document that waits its state; false when it does not wait. */
    static boolean turn(Tx tx, DocumentId id, TextState state, String mediaType, int pages) {
        return tx.sql(
                                """
                                update archive_document
                                set text_state = :state, media_type = :media, page_count = :pages,
                                    reason = '', fault = ''
                                where id = :id and text_state = 'WAITING'
                                """)
                        .with("state", state)
                        .with("media", mediaType)
                        .with("pages", pages)
                        .with("id", id)
                        .run()
                == 1;
    }

    /** Gives a document a name without what was masked in it. */
    static void rename(Tx tx, DocumentId id, String fileName) {
        tx.sql("update archive_document set file_name = :name, title = :title where id = :id")
                .with("name", fileName)
                .with("title", Titles.fromFileName(fileName))
                .with("id", id)
                .run();
    }

    static void insert(Tx tx, DocumentId id, StopPlace stop) {
        tx.sql(
                        """
                        insert into archive_stop (document_id, page, place, masked)
                        values (:id, :page, :place, :masked)
                        """)
                .with("id", id)
                .with("page", stop.page())
                .with("place", stop.place())
                .with("masked", stop.masked())
                .run();
    }

    static void insert(Tx tx, DocumentId id, PageText page) {
        tx.sql(
                        """
                        insert into archive_page (document_id, number, text)
                        values (:id, :number, :text)
                        """)
                .with("id", id)
                .with("number", page.number())
                .with("text", page.text())
                .run();
    }

    /** Keeps what is suggested of a document, and gives it the facts unless it has those of an earlier version. */
    static void suggest(Tx tx, DocumentId id, List<Suggestion> found) {
        tx.sql("delete from archive_suggestion where document_id = :id").with("id", id).run();
        // a new version has the facts of the one before it
        boolean isVersion =
                tx.sql("select count(*) from archive_finished where document_id = :id")
                                .with("id", id)
                                .one(Integer.class)
                        > 0;
        for (Suggestion suggestion : found) {
            tx.sql(
                            """
                            insert into archive_suggestion (document_id, fact, value, rule, sentence)
                            values (:id, :fact, :value, :rule, :sentence)
                            """)
                    .with("id", id)
                    .with("fact", suggestion.fact())
                    .with("value", suggestion.value())
                    .with("rule", suggestion.rule())
                    .with("sentence", suggestion.sentence())
                    .run();
            if (isVersion) {
                continue;
            }
            tx.sql("update archive_document set " + column(suggestion.fact()) + " where id = :id")
                    .with("id", id)
                    .with(
                            "value",
                            suggestion.fact() == Fact.YEAR
                                    ? (Object) Integer.valueOf(suggestion.value())
                                    : suggestion.value())
                    .run();
        }
    }

    private static String column(Fact fact) {
        return switch (fact) {
            case TITLE -> "title = :value";
            case TYPE -> "type = :value";
            case YEAR -> "year = :value";
            case ASSOCIATION -> "association = :value";
            case MUNICIPALITY -> "municipality = :value";
            case REGISTRY_NUMBER -> "registry_number = :value";
        };
    }
}
