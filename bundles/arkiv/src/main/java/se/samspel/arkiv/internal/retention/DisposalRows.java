package se.samspel.arkiv.internal.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DisposalId;
import se.samspel.arkiv.internal.retention.Retention.Classed;

/** The rows of disposals and of what each is about. */
final class DisposalRows {
    private DisposalRows() {}

    /** The hundred newest of some förbund, newest first. */
    static List<Disposal> newest(Query query, Set<UnitId> associations) {
        return query.sql(
                        "select "
                                + Disposal.COLUMNS
                                + " from archive_disposal"
                                + " where association in (:associations)"
                                + " order by id desc limit 100")
                .with("associations", associations)
                .list(Disposal.class);
    }

    static Optional<Disposal> find(Query query, DisposalId id) {
        return query.sql("select " + Disposal.COLUMNS + " from archive_disposal where id = :id")
                .with("id", id)
                .first(Disposal.class);
    }

    static List<Disposal.Item> items(Query query, DisposalId id) {
        return query.sql(
                        "select "
                                + Disposal.Item.COLUMNS
                                + " from archive_disposal_item"
                                + " where disposal_id = :id order by document_id")
                .with("id", id)
                .list(Disposal.Item.class);
    }

    /** Keeps a proposal with what it is about. */
    static DisposalId insert(
            Tx tx, Actor by, UnitId association, List<Classed> documents, Instant now) {
        DisposalId id = new DisposalId(tx.newId());
        tx.sql(
                        """
                        insert into archive_disposal (id, association, state, documents, proposed_by,
                            proposed_by_name, proposed_at, decided_by_name, decided_at, certificate)
                        values (:id, :association, :state, :documents, :by, :byName, :now, '', 0, '')
                        """)
                .with("id", id)
                .with("association", association)
                .with("state", Disposal.State.PROPOSED)
                .with("documents", documents.size())
                .with("by", by.id())
                .with("byName", by.name())
                .with("now", now)
                .run();
        documents.forEach(each -> insert(tx, id, each));
        return id;
    }

    private static void insert(Tx tx, DisposalId id, Classed each) {
        tx.sql(
                        """
                        insert into archive_disposal_item (document_id, disposal_id, class_name, law,
                            type, year, due, pages)
                        values (:document, :id, :class, :law, :type, :year, :due, :pages)
                        """)
                .with("document", each.document().id())
                .with("id", id)
                .with("class", each.type().called())
                .with("law", each.type().law())
                .with("type", each.document().type().swedish())
                .with(
                        "year",
                        each.document().year() == null ? "" : each.document().year().toString())
                .with("due", String.valueOf(each.due()))
                .with("pages", each.document().pageCount())
                .run();
    }

    /** Keeps a decision about a proposal; whether it waited for one. */
    static boolean decide(Tx tx, DisposalId id, Disposal.State state, Actor by, Instant now) {
        return tx.sql(
                                """
                                update archive_disposal
                                set state = :state, decided_by_name = :by, decided_at = :now
                                where id = :id and state = 'PROPOSED'
                                """)
                        .with("state", state)
                        .with("by", by.name())
                        .with("now", now)
                        .with("id", id)
                        .run()
                == 1;
    }

    /** Lets go of what a disposal was about. */
    static void forget(Tx tx, DisposalId id) {
        tx.sql("delete from archive_disposal_item where disposal_id = :id").with("id", id).run();
    }
}
