package se.samspel.arkiv.internal.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Decisions;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Intake;
import se.samspel.arkiv.internal.Intake.Destination;
import se.samspel.arkiv.internal.Intake.Incoming;
import se.samspel.arkiv.internal.TextState;
import se.samspel.arkiv.internal.Texts;
import se.samspel.arkiv.internal.intake.Unpacking.Arrived;

/**
 * Uploads of one file or a thousand. What is to be looked over is held: nobody but its uploader sees it, finds it or is
 * told of it before it is published.
 */
@Component(service = Imports.class)
public final class Imports {
    private static final int AT_ONCE = 100;

    private final Database database;
    private final ImportRows rows;
    private final Unpacking unpacking;
    private final Arrivals arrivals;
    private final Documents documents;
    private final Decisions decisions;
    private final Clock clock;

    @Activate
    public Imports(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Unpacking unpacking,
            @Reference Intake intake,
            @Reference Documents documents,
            @Reference Decisions decisions,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.database = database;
        this.rows = new ImportRows(database);
        this.unpacking = unpacking;
        this.arrivals = new Arrivals(database, intake, texts, clock);
        this.documents = documents;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Whether an upload should be looked over before it is published, when its uploader has not said. */
    public static boolean isMany(List<? extends Incoming> files) {
        return files.size() > 1 || files.stream().anyMatch(Unpacking::isZip);
    }

    /**
     * Keeps the files, each to be read as a job.
     *
     * @param held whether they wait to be published by their uploader
     * @return the upload's number
     */
    public long receive(
            List<? extends Incoming> files, Destination destination, boolean held, Viewer viewer)
            throws IOException {
        List<Arrived> arrived = unpacking.keep(files);
        if (arrived.isEmpty()) {
            throw new Problem(
                    422, "Ingen fil", "Där fanns ingen fil att spara. Välj minst en fil.");
        }
        if (arrived.size() > Unpacking.MOST_FILES) {
            throw new Problem(
                    422,
                    "För många filer",
                    "Ladda upp högst "
                            + Unpacking.MOST_FILES
                            + " filer åt gången. Inget är sparat.");
        }
        long id = arrivals.keep(arrived, destination, held, viewer);
        if (held) {
            leaveOutCopies(viewer, id);
        }
        return id;
    }

    /** What the uploader already finds in the archive, or has sent twice, is not published unless it is asked for. */
    private void leaveOutCopies(Viewer viewer, long id) {
        Import whole = open(viewer, id);
        List<DocumentId> copies =
                whole.held().stream()
                        .filter(it -> !documents.sameFile(viewer, it).isEmpty())
                        .map(Archived::id)
                        .toList();
        inParts(
                copies,
                some ->
                        database.maintain(
                                tx -> {
                                    ImportRows.leaveOut(tx, id, some, some);
                                    return true;
                                }));
    }

    /** An upload of the viewer's own. */
    public Optional<Import> find(Viewer viewer, long id) {
        return rows.find(viewer, id);
    }

    /** @throws NotThere when there is none, or it is somebody else's */
    Import open(Viewer viewer, long id) {
        return find(viewer, id).orElseThrow(() -> new NotThere("Uppladdningen"));
    }

    /** The viewer's uploads that wait to be published, newest first. */
    List<ImportRows.Head> waiting(Viewer viewer) {
        return rows.waiting(viewer);
    }

    /** Keeps which documents are to be left out, among those that were asked about. */
    void leaveOut(Viewer viewer, long id, List<DocumentId> of, Set<DocumentId> leftOut) {
        Import mine = open(viewer, id);
        List<DocumentId> held =
                mine.held().stream().map(Archived::id).filter(of::contains).toList();
        inParts(
                held,
                some ->
                        database.maintain(
                                tx -> {
                                    ImportRows.leaveOut(tx, id, some, leftOut);
                                    return true;
                                }));
    }

    /**
     * Publishes everything that waits and is not left out, and takes away what is; returns how many. Without effect on
     * what has been published.
     */
    int publish(Viewer viewer, long id) {
        Import mine = open(viewer, id);
        List<Archived> held = mine.held();
        if (held.stream().anyMatch(it -> it.textState() == TextState.WAITING)) {
            throw new Problem(
                    409,
                    "Filerna läses än",
                    "Vänta tills alla filer är lästa. De är sparade, men inget är publicerat.");
        }
        List<Archived> wanted = held.stream().filter(it -> !mine.isLeftOut(it.id())).toList();
        held.stream().filter(it -> mine.isLeftOut(it.id())).forEach(it -> letGo(viewer, id, it));
        inParts(wanted, some -> database.write(tx -> ImportRows.open(tx, some, viewer.actor())));
        database.maintain(
                tx -> {
                    ImportRows.published(tx, id, clock.instant());
                    return true;
                });
        return wanted.size();
    }

    /** Takes away everything of an upload that has not been published; returns how many. */
    int discard(Viewer viewer, long id) {
        List<Archived> held = open(viewer, id).held();
        held.forEach(it -> letGo(viewer, id, it));
        return held.size();
    }

    private void letGo(Viewer viewer, long id, Archived document) {
        database.maintain(
                tx -> {
                    ImportRows.letGo(tx, id, document.id());
                    return true;
                });
        decisions.remove(viewer, document);
    }

    private interface Part<T> {
        void with(List<T> some);
    }

    private static <T> void inParts(List<T> all, Part<T> work) {
        List<T> list = new ArrayList<>(all);
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            work.with(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
        }
    }
}
