package se.samspel.handlingsplan.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.Jobs;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.ImportCorrected;
import se.samspel.handlingsplan.ImportDiscarded;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.ImportReceived;
import se.samspel.handlingsplan.internal.NewPlans;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.SensitiveText;
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
    private final SensitiveText sensitive;
    private final Clock clock;

    @Activate
    public Imports(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Files files,
            @Reference Jobs jobs,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference NewPlans newPlans,
            @Reference SensitiveText sensitive,
            @Reference Clock clock) {
        this.database = database;
        this.files = files;
        this.jobs = jobs;
        this.access = access;
        this.organisation = organisation;
        this.newPlans = newPlans;
        this.sensitive = sensitive;
        this.clock = clock;
    }

    /** An import as someone works with it. */
    record Open(
            ImportRow row, List<KeptPiece> pieces, Optional<Template> template, Parties parties) {
        Ledger ledger() {
            return Proposal.of(Map.of(), pieces.stream().map(KeptPiece::piece).toList(), 0)
                    .ledger();
        }
    }

    /**
     * What a person wants of a piece.
     *
     * @param version the version that was seen
     * @param values fields of what it becomes; those that are not given stay
     */
    record Wish(long piece, long version, String text, String place, Map<String, String> values) {}

    /**
     * What came of saving.
     *
     * @param problems sentences by piece; what they are about was not saved, everything else was
     * @param changed how many pieces were changed
     */
    record Saved(Map<Long, String> problems, int changed) {}

    /** The form, in which a file is kept until it has been read. */
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
                        tx -> {
                            boolean waits =
                                    ImportRows.move(
                                            tx,
                                            id,
                                            ImportState.UNREADABLE,
                                            ImportState.WAITING,
                                            "");
                            tx.publish(viewer.actor(), new ImportCorrected(id, row.scope()));
                            return waits;
                        });
        if (moved) {
            jobs.start(ReadImport.NAME, id.toString(), row.scope(), viewer.actor());
        }
    }

    /** An import of a group that the viewer works in. @throws NotThere for others */
    Open open(Viewer viewer, ImportId id) {
        ImportRow row =
                database.read(query -> ImportRows.find(query, id))
                        .filter(it -> access.mayRead(viewer, it.scope()))
                        .filter(it -> it.state() != ImportState.DISCARDED)
                        .orElseThrow(() -> new NotThere("Inläsningen"));
        List<KeptPiece> pieces = database.read(query -> ImportRows.pieces(query, id));
        return new Open(row, pieces, template(row), parties(row.owner()));
    }

    private Open openToEdit(Viewer viewer, ImportId id) {
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

    /** The parties of a group, and those of no kind of their own. */
    Parties parties(UnitId owner) {
        Map<UnitId, Unit> units = new LinkedHashMap<>();
        organisation.partiesOf(owner).forEach(it -> units.put(it.id(), it));
        boolean none = units.isEmpty();
        organisation.all(UnitKind.PARTY).stream()
                .filter(it -> none || it.partyKind() == PartyKind.OTHER)
                .forEach(it -> units.putIfAbsent(it.id(), it));
        return new Parties(
                units.values().stream()
                        .map(
                                it ->
                                        new Parties.Party(
                                                it.id().value(),
                                                it.name(),
                                                it.shortName(),
                                                kind(it)))
                        .toList());
    }

    private static PartyKind kind(Unit party) {
        PartyKind kind = party.partyKind();
        return kind == null ? PartyKind.OTHER : kind;
    }

    /** Keeps what a person has corrected; a piece that someone else has changed since is left and said. */
    Saved save(Viewer viewer, ImportId id, Map<String, String> facts, List<Wish> wishes) {
        Open open = openToEdit(viewer, id);
        Map<Long, String> problems = new LinkedHashMap<>();
        if (open.row().state() != ImportState.READY || open.template().isEmpty()) {
            return new Saved(problems, 0);
        }
        Places places = new Places(open.template().get(), open.parties());
        Map<Long, KeptPiece> kept =
                open.pieces().stream().collect(Collectors.toMap(KeptPiece::id, it -> it));
        List<Change> changes = new ArrayList<>();
        for (Wish wish : wishes) {
            KeptPiece piece = kept.get(wish.piece());
            if (piece == null || piece.kind() == PieceKind.MARK) {
                continue;
            }
            Map<String, @Nullable Object> columns = columns(piece, wish, places);
            if (columns.isEmpty()) {
                continue;
            }
            Optional<String> number = numbers(wish, piece.under());
            if (number.isPresent()) {
                problems.put(wish.piece(), number.get());
            } else {
                changes.add(new Change(wish.piece(), wish.version(), columns));
            }
        }
        String lines = FieldLines.write(facts);
        boolean factsDiffer = !facts.isEmpty() && !lines.equals(open.row().facts());
        if (changes.isEmpty() && !factsDiffer) {
            return new Saved(problems, 0);
        }
        int changed =
                database.write(
                        tx -> {
                            int count = 0;
                            for (Change change : changes) {
                                SaveOutcome outcome =
                                        tx.save(
                                                "plan_import_piece",
                                                KeptPiece.ref(change.piece()),
                                                change.version(),
                                                change.columns(),
                                                viewer.actor());
                                if (outcome instanceof SaveOutcome.Saved) {
                                    count++;
                                } else {
                                    problems.put(change.piece(), elsewhere(outcome));
                                }
                            }
                            if (factsDiffer) {
                                facts(tx, id, lines);
                            }
                            tx.publish(viewer.actor(), new ImportCorrected(id, open.row().scope()));
                            return count;
                        });
        return new Saved(problems, changed);
    }

    private record Change(long piece, long version, Map<String, @Nullable Object> columns) {}

    private static void facts(Tx tx, ImportId id, String lines) {
        tx.sql(
                        "update plan_import set facts = :facts, version = version + 1 where id = :id and state = 'READY'")
                .with("facts", lines)
                .with("id", id)
                .run();
    }

    private static String elsewhere(SaveOutcome outcome) {
        String who =
                outcome instanceof SaveOutcome.Conflict conflict && !conflict.byName().isEmpty()
                        ? conflict.byName()
                        : "Någon annan";
        return who
                + " ändrade den här biten medan du skrev. Din text står kvar här men är inte sparad. Läs in sidan igen för att se den andras.";
    }

    private static Map<String, @Nullable Object> columns(
            KeptPiece piece, Wish wish, Places places) {
        String text = wish.text().replace("\r\n", "\n").stripTrailing();
        Piece written = piece.piece().saying(text);
        Map<String, String> values = new LinkedHashMap<>(written.values());
        values.putAll(wish.values());
        Piece moved = places.moved(written.with(values), wish.place());
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        differ(columns, "content", piece.content(), moved.text());
        differ(columns, "kind", piece.kind().name(), moved.kind().name());
        differ(columns, "section", piece.section(), moved.section());
        differ(columns, "field", piece.field(), moved.field());
        if (!piece.values().equals(FieldLines.read(FieldLines.write(moved.values())))) {
            columns.put("fields", FieldLines.write(moved.values()));
        }
        return columns;
    }

    private static void differ(
            Map<String, @Nullable Object> columns, String column, String before, String after) {
        if (!before.equals(after)) {
            columns.put(column, after);
        }
    }

    private Optional<String> numbers(Wish wish, String under) {
        List<IdentityNumberGuard.Found> found =
                sensitive.find(wish.text() + "\n" + String.join("\n", wish.values().values()));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Här står något som ser ut som ett personnummer ("
                                + found.getFirst().masked()
                                + ")"
                                + (under.isEmpty() ? "" : ", under rubriken ”" + under + "”")
                                + ". Ta bort det, så sparas biten. Personnummer sparas aldrig i Samspel.");
    }

    /** Throws a file away; nothing becomes of it. */
    void discard(Viewer viewer, ImportId id) {
        ImportRow row = openToEdit(viewer, id).row();
        database.write(
                tx -> {
                    boolean gone =
                            ImportRows.move(tx, id, ImportState.READY, ImportState.DISCARDED, "")
                                    || ImportRows.move(
                                            tx,
                                            id,
                                            ImportState.UNREADABLE,
                                            ImportState.DISCARDED,
                                            "");
                    tx.publish(viewer.actor(), new ImportDiscarded(id, row.scope()));
                    return gone;
                });
    }
}
