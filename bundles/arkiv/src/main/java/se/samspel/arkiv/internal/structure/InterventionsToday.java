package se.samspel.arkiv.internal.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.StructureChanged;

/** Keeps what documents are confirmed to be about under the names that the register of insatser has today. */
@Component(service = InterventionsToday.class)
public final class InterventionsToday {
    private static final Actor ARCHIVE = Actor.system("arkiv");

    private final Database database;
    private final KnownInterventions insatser;

    @Activate
    public InterventionsToday(
            @Reference(target = "(schema=archive)") Database database,
            @Reference KnownInterventions insatser) {
        this.database = database;
        this.insatser = insatser;
    }

    /** An insats that a document is confirmed to be about, and how it is shown. */
    record Row(
            DocumentId document,
            @Nullable UnitId association,
            Scope scope,
            int place,
            String words,
            String unit,
            String called) {}

    /** Gives what has just been written of a document its names of today. */
    public void settle(Tx tx, DocumentId document) {
        List<Row> rows = rows(tx, document.value());
        if (!rows.isEmpty() && insatser.isThere()) {
            RegisterToday today = insatser.today();
            rows.forEach(it -> rename(tx, it, today));
        }
    }

    /**
     * Brings the whole archive in line with the register; safe to repeat. What is shown otherwise than before is indexed
     * anew, by the event that tells of it.
     *
     * @return how many documents
     */
    public int renew() {
        if (!insatser.isThere()) {
            return 0;
        }
        RegisterToday today = insatser.today();
        List<DocumentId> changed =
                database.read(query -> rows(query, 0)).stream()
                        .filter(it -> isOther(it, today))
                        .map(Row::document)
                        .distinct()
                        .toList();
        changed.forEach(document -> renew(document, today));
        return changed.size();
    }

    private void renew(DocumentId document, RegisterToday today) {
        database.write(
                tx -> {
                    List<Row> others =
                            rows(tx, document.value()).stream()
                                    .filter(it -> isOther(it, today))
                                    .toList();
                    others.forEach(it -> rename(tx, it, today));
                    others.stream()
                            .findFirst()
                            .ifPresent(
                                    it ->
                                            tx.publish(
                                                    ARCHIVE,
                                                    new StructureChanged(document, it.scope())));
                    return others.size();
                });
    }

    private static String name(Row row, RegisterToday today) {
        return today.name(row.association(), row.unit(), row.words());
    }

    private static boolean isOther(Row row, RegisterToday today) {
        return !name(row, today).equals(row.called());
    }

    private static void rename(Tx tx, Row row, RegisterToday today) {
        if (isOther(row, today)) {
            tx.sql(
                            """
                            update archive_stated set called = :called
                            where document_id = :document and kind = 'INTERVENTION'
                                and place = :place
                            """)
                    .with("called", name(row, today))
                    .with("document", row.document())
                    .with("place", row.place())
                    .run();
        }
    }

    /** Of one document, or of all when it is 0. */
    private static List<Row> rows(Query query, long document) {
        return query.sql(
                        """
                        select said.document_id document, document.association, document.scope,
                            said.place, said.words, said.unit, said.called
                        from archive_stated said
                        join archive_document document on document.id = said.document_id
                        where said.kind = 'INTERVENTION'
                            and (:document = 0 or said.document_id = :document)
                        order by said.document_id, said.place
                        """)
                .with("document", document)
                .list(Row.class);
    }
}
