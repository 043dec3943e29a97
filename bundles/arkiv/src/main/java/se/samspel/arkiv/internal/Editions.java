package se.samspel.arkiv.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.VersionsChanged;

/** Where documents stand in a series, whoever made it: the one with the highest number holds. */
@Component(service = Editions.class)
public final class Editions {
    private final Database database;
    private final Documents documents;

    @Activate
    public Editions(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** A place in a series. */
    record Edition(DocumentId documentId, String series, int edition) {}

    /** Where the document stands among versions; empty when it stands for itself. */
    Optional<Edition> of(DocumentId id) {
        return database.read(query -> of(query, id));
    }

    /** The same within a transaction. */
    static Optional<Edition> of(Query query, DocumentId id) {
        return query.sql(
                        """
                        select document_id, series, edition from archive_finished
                        where document_id = :id and series <> ''
                        """)
                .with("id", id)
                .first(Edition.class);
    }

    /** The others of a series, the highest number first. */
    List<Archived> others(Edition mine, Predicate<Edition> which) {
        List<Edition> editions =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select document_id, series, edition
                                                from archive_finished where series = :series
                                                """)
                                        .with("series", mine.series())
                                        .list(Edition.class));
        return editions.stream()
                .filter(it -> !it.documentId().equals(mine.documentId()) && which.test(it))
                .sorted(Comparator.comparingInt(Edition::edition).reversed())
                .flatMap(it -> documents.find(it.documentId()).stream())
                .toList();
    }

    /** Those with a higher number, the highest first. */
    List<Archived> after(DocumentId id) {
        return of(id).stream()
                .flatMap(mine -> others(mine, it -> it.edition() > mine.edition()).stream())
                .toList();
    }

    /** Those with a lower number, the highest first. */
    List<Archived> before(DocumentId id) {
        return of(id).stream()
                .flatMap(mine -> others(mine, it -> it.edition() < mine.edition()).stream())
                .toList();
    }

    /** Tells that the others of a series stand otherwise, because one of them is about to be removed. */
    static void removing(Tx tx, DocumentId id, Actor by) {
        tx.sql(
                        """
                        select other.document_id as id, document.scope
                        from archive_finished mine
                        join archive_finished other
                        on other.series = mine.series and other.document_id <> mine.document_id
                        join archive_document document on document.id = other.document_id
                        where mine.document_id = :id and mine.series <> ''
                        """)
                .with("id", id)
                .list(Sibling.class)
                .forEach(it -> tx.publish(by, new VersionsChanged(it.id(), it.scope())));
    }

    private record Sibling(DocumentId id, Scope scope) {}

    /**
     * Whether everybody who may read a document finds a newer version instead of it: one that is open to the same people,
     * or to everyone.
     */
    boolean isReplaced(Archived document) {
        return after(document.id()).stream()
                .anyMatch(it -> it.isFileOpen() && reaches(it, document));
    }

    /** Those of some documents that have a later edition, whoever may read it. */
    Set<DocumentId> followed(List<DocumentId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        database.read(
                                query ->
                                        query.sql(
                                                        """
                                                        select distinct mine.document_id
                                                        from archive_finished mine
                                                        join archive_finished later
                                                          on later.series = mine.series
                                                         and later.edition > mine.edition
                                                        where mine.series <> ''
                                                          and mine.document_id in (:ids)
                                                        """)
                                                .with("ids", ids)
                                                .list(DocumentId.class)));
    }

    private static boolean reaches(Archived newer, Archived older) {
        return newer.scope().equals(older.scope()) || newer.scope().equals(Scope.EVERYONE);
    }

    /** Every document whose place in a search may change with this one's, itself not among them. */
    List<DocumentId> siblings(DocumentId id) {
        return of(id).stream()
                .flatMap(mine -> others(mine, any -> true).stream())
                .map(Archived::id)
                .toList();
    }
}
