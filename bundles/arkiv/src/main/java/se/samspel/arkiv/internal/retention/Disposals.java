package se.samspel.arkiv.internal.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DisposalDecided;
import se.samspel.arkiv.DisposalId;
import se.samspel.arkiv.DisposalProposed;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveAction;
import se.samspel.arkiv.internal.retention.Retention.Classed;

/** Disposals from proposal to decision: one person of the office proposes, another decides, never the same. */
@Component(service = Disposals.class)
public final class Disposals {
    /** So many documents in one disposal; more are proposed in another. */
    static final int MOST = 200;

    private final Database database;
    private final Retention retention;
    private final Access access;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public Disposals(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Retention retention,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.retention = retention;
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** How far a disposal has come. */
    enum State {
        PROPOSED("Väntar på beslut"),
        APPROVED("Genomförs"),
        DONE("Genomförd"),
        REFUSED("Avslagen");

        private final String swedish;

        State(String swedish) {
            this.swedish = swedish;
        }

        String swedish() {
            return swedish;
        }
    }

    /** A disposal's row. */
    record Disposal(
            DisposalId id,
            UnitId association,
            State state,
            int documents,
            String proposedBy,
            String proposedByName,
            Instant proposedAt,
            String decidedByName,
            Instant decidedAt,
            String certificate) {
        static final String COLUMNS =
                "id, association, state, documents, proposed_by, proposed_by_name, proposed_at,"
                        + " decided_by_name, decided_at, certificate";

        boolean isProposedBy(Viewer viewer) {
            return proposedBy.equals(viewer.actor().id());
        }

        Scope scope() {
            return Scope.administration(association);
        }
    }

    /** What is said of a document, without its content. */
    record Item(
            DocumentId documentId,
            String className,
            String law,
            String type,
            String year,
            String due,
            int pages) {
        static final String COLUMNS = "document_id, class_name, law, type, year, due, pages";
    }

    /** The hundred newest that the viewer decides about, newest first. */
    List<Disposal> of(Viewer viewer) {
        Set<UnitId> associations =
                viewer.memberships().stream()
                        .map(membership -> associationOf(membership.unit()))
                        .filter(it -> access.may(viewer, ArchiveAction.DISPOSE, it))
                        .collect(Collectors.toSet());
        return associations.isEmpty()
                ? List.of()
                : database.read(
                        query ->
                                query.sql(
                                                "select "
                                                        + Disposal.COLUMNS
                                                        + " from archive_disposal"
                                                        + " where association in (:associations)"
                                                        + " order by id desc limit 100")
                                        .with("associations", associations)
                                        .list(Disposal.class));
    }

    private boolean concerns(Viewer viewer, Disposal disposal) {
        return access.may(viewer, ArchiveAction.DISPOSE, disposal.association());
    }

    /** One of them. @throws NotThere when there is none */
    Disposal open(Viewer viewer, DisposalId id) {
        return find(id).filter(it -> concerns(viewer, it))
                .orElseThrow(() -> new NotThere("Gallringen"));
    }

    Optional<Disposal> find(DisposalId id) {
        return database.read(query -> find(query, id));
    }

    private static Optional<Disposal> find(Query query, DisposalId id) {
        return query.sql("select " + Disposal.COLUMNS + " from archive_disposal where id = :id")
                .with("id", id)
                .first(Disposal.class);
    }

    /** What it is about; empty when it is done or refused. */
    List<Item> items(DisposalId id) {
        return database.read(
                query ->
                        query.sql(
                                        "select "
                                                + Item.COLUMNS
                                                + " from archive_disposal_item"
                                                + " where disposal_id = :id order by document_id")
                                .with("id", id)
                                .list(Item.class));
    }

    /** Those of the documents that may be disposed of now; what would go, and nothing is changed. */
    List<Classed> tried(Viewer viewer, Collection<DocumentId> chosen) {
        retention.require(viewer);
        Map<DocumentId, Classed> due =
                retention.due(viewer).stream()
                        .collect(Collectors.toMap(it -> it.document().id(), Function.identity()));
        return chosen.stream().distinct().filter(due::containsKey).map(due::get).toList();
    }

    /** Proposes to dispose of documents whose time is up; all of one förbund. */
    DisposalId propose(Viewer viewer, Collection<DocumentId> chosen) {
        List<Classed> tried = tried(viewer, chosen);
        if (tried.isEmpty() || tried.size() < Set.copyOf(chosen).size()) {
            throw refused(
                    "Något av dokumenten står inte längre på listan. Ladda om sidan och välj igen.");
        }
        if (tried.size() > MOST) {
            throw refused("Föreslå högst " + MOST + " dokument åt gången.");
        }
        Set<UnitId> associations =
                tried.stream()
                        .map(it -> associationOf(it.document().unit()))
                        .collect(Collectors.toSet());
        if (associations.size() > 1) {
            throw refused("Välj dokument från ett förbund åt gången.");
        }
        UnitId association = associations.iterator().next();
        access.require(viewer, ArchiveAction.DISPOSE, association);
        return database.write(tx -> propose(tx, viewer, association, tried));
    }

    private UnitId associationOf(UnitId unit) {
        return organisation.associationOf(unit).map(Unit::id).orElse(unit);
    }

    private static Problem refused(String sentence) {
        return new Problem(422, "Gallringen föreslogs inte", sentence + " Inget är ändrat.");
    }

    private DisposalId propose(Tx tx, Viewer viewer, UnitId association, List<Classed> tried) {
        DisposalId id = new DisposalId(tx.newId());
        tx.sql(
                        """
                        insert into archive_disposal (id, association, state, documents, proposed_by,
                            proposed_by_name, proposed_at, decided_by_name, decided_at, certificate)
                        values (:id, :association, :state, :documents, :by, :byName, :now, '', 0, '')
                        """)
                .with("id", id)
                .with("association", association)
                .with("state", State.PROPOSED)
                .with("documents", tried.size())
                .with("by", viewer.actor().id())
                .with("byName", viewer.actor().name())
                .with("now", clock.instant())
                .run();
        tried.forEach(each -> insert(tx, id, each));
        tx.publish(
                viewer.actor(),
                new DisposalProposed(id, tried.size(), Scope.administration(association)));
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

    /** Decides on a proposal of somebody else's; without effect when it has been decided. */
    void decide(Viewer viewer, DisposalId id, boolean approve) {
        Disposal disposal = open(viewer, id);
        if (disposal.isProposedBy(viewer) && approve) {
            throw new AccessDenied(
                    "Du föreslog gallringen och kan inte besluta om den. Be en kollega på kansliet.");
        }
        List<DocumentId> documents = items(id).stream().map(Item::documentId).toList();
        if (approve && !documents.isEmpty() && !retention.areDue(documents)) {
            throw new Problem(
                    409,
                    "Listan gäller inte längre",
                    "Klassen eller uppgifterna om något av dokumenten har ändrats sedan gallringen föreslogs,"
                            + " och dess tid är inte ute. Inget är gallrat. Avslå förslaget och gör ett nytt.");
        }
        database.write(tx -> decide(tx, viewer, disposal, approve));
    }

    private int decide(Tx tx, Viewer viewer, Disposal disposal, boolean approve) {
        int changed =
                tx.sql(
                                """
                                update archive_disposal
                                set state = :state, decided_by_name = :by, decided_at = :now
                                where id = :id and state = 'PROPOSED'
                                """)
                        .with("state", approve ? State.APPROVED : State.REFUSED)
                        .with("by", viewer.actor().name())
                        .with("now", clock.instant())
                        .with("id", disposal.id())
                        .run();
        if (changed == 1) {
            if (!approve) {
                forget(tx, disposal.id());
            }
            tx.publish(
                    viewer.actor(), new DisposalDecided(disposal.id(), approve, disposal.scope()));
        }
        return changed;
    }

    /** Lets go of what a disposal was about. */
    static void forget(Tx tx, DisposalId id) {
        tx.sql("delete from archive_disposal_item where disposal_id = :id").with("id", id).run();
    }
}
