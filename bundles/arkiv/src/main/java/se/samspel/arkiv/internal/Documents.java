package se.samspel.arkiv.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.arkiv.DocumentId;

/** Reads the documents' rows, for a viewer or for the server itself. */
@Component(service = Documents.class)
public final class Documents {
    private static final int MOST_AT_ONCE = 400;

    private final Database database;
    private final Access access;

    @Activate
    public Documents(
            @Reference(target = "(schema=archive)") Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    /** A document that the viewer may see. @throws NotThere when there is none */
    public Archived open(Viewer viewer, DocumentId id) {
        return find(id).filter(document -> maySee(viewer, document))
                .orElseThrow(() -> new NotThere("Dokumentet"));
    }

    /** Those of the documents that the viewer may see, by id. */
    public Map<DocumentId, Archived> open(Viewer viewer, Collection<DocumentId> ids) {
        Map<DocumentId, Archived> found = new HashMap<>();
        Set<Scope> scopes = access.scopes(viewer);
        for (Archived document : byIds(ids)) {
            if (document.isUploader(viewer)
                    || document.isOpen() && scopes.contains(document.scope())) {
                found.put(document.id(), document);
            }
        }
        return found;
    }

    /** Whether the viewer may know that the document is there. */
    public boolean maySee(Viewer viewer, Archived document) {
        return document.isUploader(viewer)
                || (document.isOpen() && access.mayRead(viewer, document.scope()));
    }

    /** Whether the viewer may correct its facts. */
    public boolean mayCorrect(Viewer viewer, Archived document) {
        return document.isUploader(viewer)
                || access.may(viewer, ArchiveAction.CORRECT, document.unit());
    }

    /** Whether the viewer may take it away: the uploader until somebody has confirmed it, then the office. */
    public boolean mayRemove(Viewer viewer, Archived document) {
        return (document.isUploader(viewer) && (document.held() || !document.confirmed()))
                || access.may(viewer, ArchiveAction.REMOVE, document.unit());
    }

    /** The newest documents that the viewer may see. */
    List<Archived> newest(Viewer viewer, int limit) {
        return database.read(q -> DocumentRows.newest(q, access.scopes(viewer), limit));
    }

    /** Notes that a document can be found from now on. */
    void found(DocumentId id, Instant now) {
        database.maintain(tx -> DocumentRows.found(tx, id, now));
    }

    /** What could be found at a time or later, and not before, and may be read by the viewer; not what is held. */
    public Set<DocumentId> since(Viewer viewer, Instant time) {
        return Set.copyOf(database.read(q -> DocumentRows.since(q, access.scopes(viewer), time)));
    }

    /** Other documents with the same file that the viewer may see. */
    public List<Archived> sameFile(Viewer viewer, Archived document) {
        return database.read(q -> DocumentRows.ofFile(q, document.fileId())).stream()
                .filter(other -> !other.id().equals(document.id()))
                .filter(other -> other.id().value() < document.id().value())
                .filter(other -> maySee(viewer, other))
                .toList();
    }

    /** Whether another document has the same file. */
    public boolean isFileShared(Archived document) {
        return database.read(q -> DocumentRows.ofFile(q, document.fileId())).size() > 1;
    }

    /** What was uploaded together, in that order. */
    public List<Archived> batch(long batch) {
        return database.read(q -> DocumentRows.batch(q, batch));
    }

    /** The viewer's own documents that are stopped or wait to be read, newest first. */
    public List<Archived> unsettled(Viewer viewer) {
        return database.read(q -> DocumentRows.unsettled(q, viewer.actor().id()));
    }

    /** A document, whoever asks. */
    public Optional<Archived> find(DocumentId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    private List<Archived> byIds(Collection<DocumentId> ids) {
        List<DocumentId> wanted = new ArrayList<>(ids);
        if (wanted.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("at most " + MOST_AT_ONCE + " documents at once");
        }
        return database.read(q -> DocumentRows.byIds(q, wanted));
    }

    /** The ids after one, in order, for work over the whole archive. */
    public List<DocumentId> idsAfter(long last, int limit) {
        return database.read(q -> DocumentRows.idsAfter(q, last, limit));
    }

    /** Whether any of some files has been uploaded, by their names. */
    public boolean hasAny(Collection<String> fileNames) {
        return database.read(q -> DocumentRows.countNamed(q, fileNames)) > 0;
    }

    /** The documents after one, in order, for work over the whole archive. */
    List<Archived> after(long last, int limit) {
        return database.read(q -> DocumentRows.after(q, last, limit));
    }

    int count() {
        return database.read(DocumentRows::count);
    }

    /** Scans that gave no text because the server could not read them, after an id. */
    public List<Archived> unreadScans(long after) {
        return database.read(q -> DocumentRows.unreadScans(q, after));
    }

    public int countUnreadScans() {
        return database.read(DocumentRows::countUnreadScans);
    }

    /** The text of every page. */
    public List<PageOfText> pages(DocumentId id) {
        return parts(
                id,
                "select number, text from archive_page where document_id = :id order by number",
                PageOfText.class);
    }

    /** The texts of many documents, page by page; nothing for one without text. */
    Map<DocumentId, List<String>> texts(List<DocumentId> ids) {
        List<PageOfMany> pages = database.read(q -> DocumentRows.pages(q, ids));
        Map<DocumentId, List<String>> texts = new HashMap<>();
        for (PageOfMany page : pages) {
            texts.computeIfAbsent(page.documentId(), any -> new ArrayList<>()).add(page.text());
        }
        return texts;
    }

    /** What the text says about the document. */
    public List<Suggestion> suggestions(DocumentId id) {
        return parts(
                id,
                "select fact, value, rule, sentence from archive_suggestion where document_id = :id",
                Suggestion.class);
    }

    /** Where something that looks like a personnummer stood. */
    List<StopPlace> stops(DocumentId id) {
        return parts(
                id,
                """
                select page, place, masked from archive_stop
                where document_id = :id order by page, place
                """,
                StopPlace.class);
    }

    private <T> List<T> parts(DocumentId id, String sql, Class<T> type) {
        return database.read(q -> q.sql(sql).with("id", id).list(type));
    }

    /** One page of a document's text; numbers that look like personnummer are masked. */
    public record PageOfText(int number, String text) {}

    /** A page among those of many documents. */
    public record PageOfMany(DocumentId documentId, String text) {}

    /** A place where something that looks like a personnummer stood; page 0 is the file's name. */
    public record StopPlace(int page, int place, String masked) {}
}
