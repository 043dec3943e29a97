package se.samspel.arkiv.internal.retention;

import java.time.Clock;
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

    /** The hundred newest that the viewer decides about, newest first. */
    List<Disposal> of(Viewer viewer) {
        Set<UnitId> associations =
                viewer.memberships().stream()
                        .map(membership -> associationOf(membership.unit()))
                        .filter(it -> access.may(viewer, ArchiveAction.DISPOSE, it))
                        .collect(Collectors.toSet());
        return associations.isEmpty()
                ? List.of()
                : database.read(query -> DisposalRows.newest(query, associations));
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
        return database.read(query -> DisposalRows.find(query, id));
    }

    /** What it is about; empty when it is done or refused. */
    List<Disposal.Item> items(DisposalId id) {
        return database.read(query -> DisposalRows.items(query, id));
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
        DisposalId id =
                DisposalRows.insert(tx, viewer.actor(), association, tried, clock.instant());
        tx.publish(
                viewer.actor(),
                new DisposalProposed(id, tried.size(), Scope.administration(association)));
        return id;
    }

    /** Decides on a proposal of somebody else's; without effect when it has been decided. */
    void decide(Viewer viewer, DisposalId id, boolean approve) {
        Disposal disposal = open(viewer, id);
        if (disposal.isProposedBy(viewer) && approve) {
            throw new AccessDenied(
                    "Du föreslog gallringen och kan inte besluta om den. Be en kollega på kansliet.");
        }
        List<DocumentId> documents = items(id).stream().map(Disposal.Item::documentId).toList();
        if (approve && !documents.isEmpty() && !retention.areDue(documents)) {
            throw new Problem(
                    409,
                    "Listan gäller inte längre",
                    "Klassen eller uppgifterna om något av dokumenten har ändrats sedan gallringen föreslogs,"
                            + " och dess tid är inte ute. Inget är gallrat. Avslå förslaget och gör ett nytt.");
        }
        database.write(tx -> decide(tx, viewer, disposal, approve));
    }

    private boolean decide(Tx tx, Viewer viewer, Disposal disposal, boolean approve) {
        Disposal.State state = approve ? Disposal.State.APPROVED : Disposal.State.REFUSED;
        boolean decided =
                DisposalRows.decide(tx, disposal.id(), state, viewer.actor(), clock.instant());
        if (decided) {
            if (!approve) {
                DisposalRows.forget(tx, disposal.id());
            }
            tx.publish(
                    viewer.actor(), new DisposalDecided(disposal.id(), approve, disposal.scope()));
        }
        return decided;
    }
}
