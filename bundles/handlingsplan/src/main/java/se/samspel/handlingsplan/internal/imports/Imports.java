package se.samspel.handlingsplan.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.Jobs;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.ImportCorrected;
import se.samspel.handlingsplan.ImportDiscarded;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.ImportReceived;
import se.samspel.handlingsplan.internal.NewPlans;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.Template;

/** The files that become plans, and every rule about them until they do. */
@Component(service = Imports.class)
public final class Imports {
    private final Database database;
    private final Files files;
    private final Jobs jobs;
    private final Access access;
    private final Organisation organisation;
    private final NewPlans newPlans;
    private final Clock clock;

    @Activate
    public Imports(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Files files,
            @Reference Jobs jobs,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference NewPlans newPlans,
            @Reference Clock clock) {
        this.database = database;
        this.files = files;
        this.jobs = jobs;
        this.access = access;
        this.organisation = organisation;
        this.newPlans = newPlans;
        this.clock = clock;
    }

    /** An import as someone works with it. */
    record Open(
            ImportRow row, List<KeptPiece> pieces, Optional<Template> template, Parties parties) {
        Optional<KeptPiece> piece(long id) {
            return pieces.stream().filter(it -> it.id() == id).findFirst();
        }

        Ledger ledger() {
            return Proposal.of(Map.of(), pieces.stream().map(KeptPiece::piece).toList(), 0)
                    .ledger();
        }
    }

    /** Keeps a file and has it read. */
    ImportId receive(
            Viewer viewer, UnitId owner, String template, String fileName, InputStream content)
            throws IOException {
        access.require(viewer, PlanAction.EDIT, owner);
        FileId file = files.put(content);
        String name =
                fileName.length() > 200 ? fileName.substring(fileName.length() - 200) : fileName;
        ImportId id =
                database.write(
                        tx -> {
                            ImportId made = new ImportId(tx.newId());
                            ImportRows.insert(
                                    tx,
                                    made,
                                    owner,
                                    template,
                                    name,
                                    file,
                                    clock.instant(),
                                    viewer.name());
                            ImportRow row = ImportRows.find(tx, made).orElseThrow();
                            tx.publish(viewer.actor(), new ImportReceived(made, row.scope()));
                            return made;
                        });
        jobs.start(ReadImport.NAME, id.toString(), Scope.unit(owner), viewer.actor());
        return id;
    }

    /** Has a file read again that could not be. */
    void again(Viewer viewer, ImportId id) {
        ImportRow row = openToEdit(viewer, id).row();
        boolean moved =
                database.write(
                        tx ->
                                moved(
                                        tx,
                                        viewer,
                                        row,
                                        ImportState.WAITING,
                                        new ImportCorrected(id, row.scope()),
                                        ImportState.UNREADABLE));
        if (moved) {
            jobs.start(ReadImport.NAME, id.toString(), row.scope(), viewer.actor());
        }
    }

    /** Throws a file away; nothing becomes of it. One that is a plan already, or thrown away, stays as it is. */
    void discard(Viewer viewer, ImportId id) {
        ImportRow row = visible(viewer, id);
        access.require(viewer, PlanAction.EDIT, row.owner());
        database.write(
                tx ->
                        moved(
                                tx,
                                viewer,
                                row,
                                ImportState.DISCARDED,
                                new ImportDiscarded(id, row.scope()),
                                ImportState.READY,
                                ImportState.UNREADABLE));
    }

    private static boolean moved(
            Tx tx, Viewer viewer, ImportRow row, ImportState to, Event event, ImportState... from) {
        for (ImportState state : from) {
            if (ImportRows.move(tx, row.importId(), state, to, "")) {
                tx.publish(viewer.actor(), event);
                return true;
            }
        }
        return false;
    }

    /** An import of a group that the viewer works in. @throws NotThere for others */
    Open open(Viewer viewer, ImportId id) {
        ImportRow row = visible(viewer, id);
        if (row.state() == ImportState.DISCARDED) {
            throw gone();
        }
        List<KeptPiece> pieces = database.read(query -> ImportRows.pieces(query, id));
        return new Open(row, pieces, template(row), parties(row.owner()));
    }

    private ImportRow visible(Viewer viewer, ImportId id) {
        return database.read(query -> ImportRows.find(query, id))
                .filter(it -> access.mayRead(viewer, it.scope()))
                .orElseThrow(Imports::gone);
    }

    private static NotThere gone() {
        return new NotThere("Inläsningen");
    }

    /** An import that the viewer may change. @throws NotThere for those outside the group */
    Open openToEdit(Viewer viewer, ImportId id) {
        Open open = open(viewer, id);
        access.require(viewer, PlanAction.EDIT, open.row().owner());
        return open;
    }

    /** What waits for the viewer's groups. */
    List<ImportRow> waiting(Viewer viewer) {
        Set<UnitId> owners =
                newPlans.owners(viewer).stream().map(Unit::id).collect(Collectors.toSet());
        return database.read(query -> ImportRows.waiting(query, owners));
    }

    Optional<Template> template(ImportRow row) {
        return newPlans.templates(row.owner()).stream()
                .filter(it -> it.key().equals(row.template()))
                .findFirst();
    }

    Parties parties(UnitId owner) {
        return Parties.of(organisation, owner);
    }
}
