package se.samspel.arkiv.internal.structure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;

/**
 * What was found in documents. What a person has decided about it ({@link FindingDecisions}) is never changed by the rules.
 */
@Component(service = Findings.class)
public final class Findings {
    private final Database database;
    private final Clock clock;

    @Activate
    public Findings(
            @Reference(target = "(schema=archive)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Everything that was found in a document, in order. */
    public List<Finding> of(DocumentId document) {
        return database.read(query -> FindingRows.of(query, document));
    }

    public Optional<Finding> find(DocumentId document, long id) {
        return of(document).stream().filter(it -> it.id() == id).findFirst();
    }

    /** Some documents with open text that older rules have read, or none; not those that a feature made data of. */
    public List<DocumentId> behind(int limit) {
        return database.read(query -> FindingRows.behind(query, Rules.VERSION, limit));
    }

    /** Whether a feature gave the document's structure, so that nothing needs to be found. */
    public boolean isGiven(DocumentId document) {
        return database.read(
                query ->
                        query.sql(
                                                """
                                                select count(*) from archive_structure made
                                                where made.document_id = :id and not exists (
                                                    select 1 from archive_finding found
                                                    where found.document_id = made.document_id)
                                                """)
                                        .with("id", document)
                                        .one(Integer.class)
                                > 0);
    }

    /** Reads a document by the rules. Suggestions are renewed, decisions stay; safe to repeat. */
    void read(DocumentId document, List<String> pages, Names names) {
        List<Found> found = Rules.find(pages, names);
        database.maintain(
                tx -> {
                    FindingRows.claim(tx, document, Rules.VERSION, clock.instant());
                    renew(tx, document, found);
                    return true;
                });
    }

    private static void renew(Tx tx, DocumentId document, List<Found> found) {
        List<Found> fresh = new ArrayList<>(found);
        List<Finding> before = FindingRows.of(tx, document);
        for (boolean decided : List.of(true, false)) {
            for (Finding it : before) {
                if (it.isDecided() == decided) {
                    keep(tx, it, found, fresh);
                }
            }
        }
        boolean hasPeriod =
                before.stream().anyMatch(it -> it.said().kind() == Kind.PERIOD && it.isDecided());
        for (Found it : fresh) {
            if (!(hasPeriod && it.said().kind() == Kind.PERIOD)) {
                FindingRows.insert(
                        tx, document, found.indexOf(it), it, State.SUGGESTED, "", null, tx.newId());
            }
        }
    }

    /** Meets a row with what the rules say now: a decision follows its sentence, a suggestion is renewed or falls. */
    private static void keep(Tx tx, Finding row, List<Found> found, List<Found> fresh) {
        Optional<Found> same = fresh.stream().filter(row::isSame).findFirst();
        if (same.isPresent() && (row.isDecided() || row.says(same.get()))) {
            FindingRows.move(tx, row.id(), found.indexOf(same.get()), same.get());
            fresh.remove(same.get());
        } else if (!row.isDecided()) {
            FindingRows.delete(tx, row.id());
        }
    }
}
