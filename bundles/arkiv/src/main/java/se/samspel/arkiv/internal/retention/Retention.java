package se.samspel.arkiv.internal.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.RetentionConfirmed;
import se.samspel.arkiv.internal.ArchiveAction;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.retention.RetentionRows.Row;

/**
 * Which retention class each document has, and whose time is up. The office sees and decides, and only about documents that
 * it may read itself; of others nothing is told.
 */
@Component(service = Retention.class)
public final class Retention {
    private static final int LOOKED_AT = 2_000;
    private static final int AT_ONCE = 400;

    private final Database database;
    private final Documents documents;
    private final Access access;
    private final RetentionKind kinds;
    private final Clock clock;

    @Activate
    public Retention(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Documents documents,
            @Reference Access access,
            @Reference RetentionKind kinds,
            @Reference Clock clock) {
        this.database = database;
        this.documents = documents;
        this.access = access;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * A document and its class.
     *
     * @param due the first day it may go; null when it is kept
     */
    record Classed(Archived document, RetentionClass type, @Nullable LocalDate due) {}

    /** All classes there are, by id. */
    Map<String, RetentionClass> classes() {
        return kinds.all();
    }

    /** Whether the viewer has to do with retention at all. */
    boolean concerns(Viewer viewer) {
        return access.maySomewhere(viewer, ArchiveAction.DISPOSE);
    }

    /** @throws AccessDenied when the viewer has not */
    void require(Viewer viewer) {
        if (!concerns(viewer)) {
            throw new AccessDenied("Gallringen sköts av kansliet. Be dem om något ska gallras.");
        }
    }

    private boolean mayDispose(Viewer viewer, Archived document) {
        return documents.maySee(viewer, document)
                && access.may(viewer, ArchiveAction.DISPOSE, document.unit());
    }

    /** The documents whose time is up, the longest overdue first. */
    List<Classed> due(Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
        List<Classed> due = new ArrayList<>();
        for (Classed each : classed(viewer)) {
            if (each.due() != null && !each.due().isAfter(today)) {
                due.add(each);
            }
        }
        due.sort(
                Comparator.comparing(Classed::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(it -> it.document().title()));
        return due;
    }

    /** Whether the time of all these documents is still up; a class or a fact may have been changed since it was. */
    boolean areDue(Collection<DocumentId> ids) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
        Map<String, RetentionClass> classes = classes();
        return database.read(query -> RetentionRows.of(query, ids)).stream()
                .allMatch(row -> isDue(row, classes, today));
    }

    private boolean isDue(Row row, Map<String, RetentionClass> classes, LocalDate today) {
        return documents
                .find(row.documentId())
                .map(
                        document ->
                                Optional.ofNullable(classes.get(row.type()))
                                        .flatMap(type -> type.due(document))
                                        .filter(due -> !due.isAfter(today))
                                        .isPresent())
                .orElse(true);
    }

    private List<Classed> classed(Viewer viewer) {
        Map<String, RetentionClass> classes = classes();
        List<Row> rows = database.read(query -> RetentionRows.waiting(query, LOOKED_AT));
        Map<DocumentId, String> types = new HashMap<>();
        rows.forEach(row -> types.put(row.documentId(), row.type()));
        List<Classed> found = new ArrayList<>();
        for (Archived document : open(viewer, rows.stream().map(Row::documentId).toList())) {
            RetentionClass type = classes.get(types.getOrDefault(document.id(), ""));
            if (type != null) {
                found.add(new Classed(document, type, type.due(document).orElse(null)));
            }
        }
        return found;
    }

    private List<Archived> open(Viewer viewer, List<DocumentId> ids) {
        List<Archived> open = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<DocumentId> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            documents.open(viewer, some).values().stream()
                    .filter(it -> mayDispose(viewer, it))
                    .forEach(open::add);
        }
        return open;
    }

    /** Documents without a confirmed class, oldest first, with the class that is suggested. */
    List<Unclassed> unclassed(Viewer viewer, int most) {
        List<DocumentId> ids = database.read(query -> RetentionRows.unclassed(query, LOOKED_AT));
        return open(viewer, ids).stream()
                .sorted(Comparator.comparing(it -> it.id().value()))
                .limit(most)
                .map(it -> new Unclassed(it, kinds.suggested(it.type())))
                .toList();
    }

    /** A document without a confirmed class. */
    record Unclassed(Archived document, Optional<RetentionClass> suggested) {}

    /** Whether anybody has confirmed a class. */
    boolean isBegun() {
        return database.read(
                query ->
                        query.sql("select count(*) from archive_retention").one(Integer.class) > 0);
    }

    /** Confirms the classes of documents; saying the same again is harmless. */
    void confirm(Viewer viewer, Map<DocumentId, String> chosen) {
        require(viewer);
        for (Map.Entry<DocumentId, String> each : chosen.entrySet()) {
            Archived document = documents.open(viewer, each.getKey());
            access.require(viewer, ArchiveAction.DISPOSE, document.unit());
            if (!classes().containsKey(each.getValue())) {
                throw new Problem(
                        422,
                        "Okänd gallringsklass",
                        "Klassen finns inte längre. Välj en annan. Inget är ändrat för det dokumentet.");
            }
            database.write(tx -> confirm(tx, viewer, document, each.getValue()));
        }
    }

    private boolean confirm(Tx tx, Viewer viewer, Archived document, String type) {
        boolean changed =
                RetentionRows.confirm(
                        tx, document.id(), type, viewer.actor().id(), clock.instant());
        if (changed) {
            tx.publish(viewer.actor(), new RetentionConfirmed(document.id(), document.scope()));
        }
        return changed;
    }
}
