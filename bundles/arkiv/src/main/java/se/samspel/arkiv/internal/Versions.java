package se.samspel.arkiv.internal;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.VersionsChanged;
import se.samspel.arkiv.internal.Editions.Edition;

/**
 * Versions of what people upload. They stand where the editions of finished documents stand: a series, and the highest
 * number holds. A series that a feature keeps is the feature's own and gets no uploaded version.
 */
@Component(service = Versions.class)
public final class Versions {
    private final Database database;
    private final Documents documents;
    private final Editions editions;

    @Activate
    public Versions(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Documents documents,
            @Reference Editions editions) {
        this.database = database;
        this.documents = documents;
        this.editions = editions;
    }

    /**
     * Says that a document is a new version of another, with the facts of that one until somebody corrects them. Saying it
     * again changes nothing.
     */
    public void makeNewer(Viewer viewer, Archived newer, Archived older) {
        require(viewer, newer, older);
        database.write(
                tx -> {
                    VersionRows.lock(tx, older.id());
                    Optional<Edition> before = Editions.of(tx, older.id());
                    before.ifPresent(Versions::requireUploaded);
                    if (Editions.of(tx, newer.id()).isPresent()) {
                        throw alreadyOne();
                    }
                    String series =
                            before.map(Edition::series).orElse(VersionRows.UPLOADED + older.id());
                    if (before.isEmpty()) {
                        VersionRows.insert(tx, older.id(), series, 1);
                    }
                    VersionRows.insert(tx, newer.id(), series, VersionRows.highest(tx, series) + 1);
                    if (!newer.confirmed()) {
                        VersionRows.carry(tx, newer, older);
                    }
                    tx.publish(viewer.actor(), new VersionsChanged(older.id(), older.scope()));
                    tx.publish(viewer.actor(), new VersionsChanged(newer.id(), newer.scope()));
                    return true;
                });
    }

    /** Whether the viewer may say that something is a new version of a document. */
    public boolean mayHaveNewer(Viewer viewer, Archived older) {
        return documents.mayCorrect(viewer, older)
                && editions.of(older.id())
                        .filter(it -> !it.series().startsWith(VersionRows.UPLOADED))
                        .isEmpty();
    }

    /** Whether the viewer may say so, and it is not said yet. */
    public boolean mayMakeNewer(Viewer viewer, Archived newer, Archived older) {
        return documents.mayCorrect(viewer, newer)
                && mayHaveNewer(viewer, older)
                && editions.of(newer.id()).isEmpty();
    }

    private void require(Viewer viewer, Archived newer, Archived older) {
        if (!documents.mayCorrect(viewer, newer) || !documents.mayCorrect(viewer, older)) {
            throw new AccessDenied(
                    "Du får inte säga att det ena är en ny version av det andra. Be den som laddade"
                            + " upp dokumenten, eller kansliet.");
        }
        if (newer.id().equals(older.id())) {
            throw new Problem(
                    422,
                    "Samma dokument",
                    "Ett dokument kan inte vara en ny version av sig självt. Inget är ändrat.");
        }
    }

    private static void requireUploaded(Edition edition) {
        if (!edition.series().startsWith(VersionRows.UPLOADED)) {
            throw new Problem(
                    409,
                    "Dokumentets versioner kommer av sig själva",
                    "Nya versioner av dokumentet läggs hit när det fastställs på nytt. Inget är"
                            + " ändrat.");
        }
    }

    private static Problem alreadyOne() {
        return new Problem(
                409,
                "Redan en version",
                "Dokumentet är redan en version av något. Ta bort den kopplingen först. Inget är"
                        + " ändrat.");
    }

    /** Says that a document stands for itself again; without effect when it does. */
    public void standAlone(Viewer viewer, Archived document) {
        if (!documents.mayCorrect(viewer, document)) {
            throw new AccessDenied(
                    "Du får inte ändra vilka versioner dokumentet har. Be kansliet om det.");
        }
        Optional<Edition> edition = editions.of(document.id());
        if (edition.isEmpty()) {
            return;
        }
        requireUploaded(edition.get());
        List<Archived> others = editions.others(edition.get(), any -> true);
        database.write(
                tx -> {
                    tx.sql("delete from archive_finished where document_id = :id")
                            .with("id", document.id())
                            .run();
                    tx.publish(
                            viewer.actor(), new VersionsChanged(document.id(), document.scope()));
                    others.forEach(
                            it ->
                                    tx.publish(
                                            viewer.actor(),
                                            new VersionsChanged(it.id(), it.scope())));
                    return true;
                });
    }

    /** Whether it is a version of nothing. */
    boolean isAlone(Archived document) {
        return editions.of(document.id()).isEmpty();
    }

    /** Whether a person, and not a feature, has said what this is a version of. */
    boolean mayStandAlone(Viewer viewer, Archived document) {
        return documents.mayCorrect(viewer, document)
                && editions.of(document.id())
                        .filter(it -> it.series().startsWith(VersionRows.UPLOADED))
                        .isPresent();
    }

    /** The versions before a document that the viewer may see, the latest first. */
    public List<Archived> older(Viewer viewer, DocumentId id) {
        return editions.before(id).stream().filter(it -> documents.maySee(viewer, it)).toList();
    }

    /** The version that came out last after a document, among those the viewer may see. */
    public Optional<Archived> newer(Viewer viewer, DocumentId id) {
        return editions.after(id).stream().filter(it -> documents.maySee(viewer, it)).findFirst();
    }
}
