package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;

/** Which documents say nearly the same; a viewer is told of those that the viewer may see. */
@Component(service = Likenesses.class)
public final class Likenesses {
    private static final int MOST_COMPARED = 200;
    private static final int MOST_TOLD = 5;

    private final Database database;
    private final Documents documents;

    @Activate
    public Likenesses(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** Another document, and about how many hundredths of the text they share. */
    public record Near(Archived document, int percent) {}

    /** Keeps what tells a document's text from others. */
    public void keep(DocumentId id, List<String> pages) {
        Optional<Fingerprint> fingerprint = Fingerprint.of(String.join("\n", pages));
        database.maintain(
                tx -> {
                    forget(tx, id);
                    insert(tx, id, fingerprint);
                    return true;
                });
    }

    private static void forget(Tx tx, DocumentId id) {
        for (String table : List.of("archive_likeness_band", "archive_likeness")) {
            tx.sql("delete from " + table + " where document_id = :id").with("id", id).run();
        }
    }

    /** A text that is too short to tell has no numbers; that it was looked at is kept. */
    private static void insert(Tx tx, DocumentId id, Optional<Fingerprint> fingerprint) {
        tx.sql("insert into archive_likeness (document_id, numbers) values (:id, :numbers)")
                .with("id", id)
                .with("numbers", fingerprint.map(Fingerprint::toString).orElse(""))
                .run();
        for (long band : fingerprint.map(Fingerprint::bands).orElse(Set.of())) {
            tx.sql("insert into archive_likeness_band (document_id, band) values (:id, :band)")
                    .with("id", id)
                    .with("band", band)
                    .run();
        }
    }

    public record Kept(DocumentId documentId, String numbers) {}

    /** The documents most like one, the most alike first; the same file is not one of them. */
    public List<Near> near(Viewer viewer, Archived document) {
        Optional<Fingerprint> own = own(document.id());
        if (own.isEmpty()) {
            return List.of();
        }
        Map<DocumentId, Integer> alike =
                candidates(document.id(), own.get()).stream()
                        .collect(
                                Collectors.toMap(
                                        Kept::documentId,
                                        it -> percent(own.get(), Fingerprint.parse(it.numbers()))));
        List<DocumentId> enough =
                alike.entrySet().stream()
                        .filter(it -> it.getValue() >= 100 * Fingerprint.ENOUGH)
                        .map(Map.Entry::getKey)
                        .toList();
        List<Near> near = new ArrayList<>();
        documents
                .open(viewer, enough)
                .forEach(
                        (id, other) -> {
                            if (!other.fileId().equals(document.fileId())) {
                                near.add(new Near(other, alike.getOrDefault(id, 0)));
                            }
                        });
        near.sort(
                Comparator.comparingInt((Near it) -> -it.percent())
                        .thenComparing(it -> -it.document().id().value()));
        return near.subList(0, Math.min(MOST_TOLD, near.size()));
    }

    private static int percent(Fingerprint one, Fingerprint other) {
        return (int) Math.round(100 * one.shared(other));
    }

    private Optional<Fingerprint> own(DocumentId id) {
        return database.read(
                        query ->
                                query.sql(
                                                """
                                                select numbers from archive_likeness
                                                where document_id = :id
                                                """)
                                        .with("id", id)
                                        .first(String.class))
                .filter(numbers -> !numbers.isEmpty())
                .map(Fingerprint::parse);
    }

    private List<Kept> candidates(DocumentId id, Fingerprint own) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select document_id, numbers from archive_likeness
                                        where document_id <> :id and document_id in (
                                            select document_id from archive_likeness_band
                                            where band in (:bands))
                                        order by document_id desc limit :most
                                        """)
                                .with("id", id)
                                .with("bands", own.bands())
                                .with("most", MOST_COMPARED)
                                .list(Kept.class));
    }

    /** Documents whose text is read but not compared yet, from before there was anything to compare by. */
    public List<DocumentId> unknown(long after, int limit) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select id from archive_document
                                        where id > :after and text_state in ('READ', 'STOPPED')
                                            and not exists (
                                                select 1 from archive_likeness
                                                where document_id = archive_document.id)
                                        order by id limit :limit
                                        """)
                                .with("after", after)
                                .with("limit", limit)
                                .list(DocumentId.class));
    }
}
