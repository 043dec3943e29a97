package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.ImportCorrected;
import se.samspel.handlingsplan.ImportId;

/** Parts what was found in a file where a person says that something else begins, so that each part gets its own place. */
@Component(service = Partings.class)
public final class Partings {
    private static final String CHOOSE =
            "Markera minst en mening där en ny bit börjar. Inget är uppdelat.";
    private static final String CHANGED =
            "Texten har ändrats sedan du valde var den ska delas. Inget är uppdelat. Läs in sidan igen och välj på nytt.";

    private final Database database;
    private final Imports imports;

    @Activate
    public Partings(
            @Reference(target = "(schema=plan)") Database database, @Reference Imports imports) {
        this.database = database;
        this.imports = imports;
    }

    /** What came of parting a piece. */
    sealed interface Outcome {
        /** The parts after the first one, which keeps its id. */
        record Parted(List<Long> added) implements Outcome {
            public Parted {
                added = List.copyOf(added);
            }
        }

        /** Nothing was changed; why, in Swedish. */
        record Refused(int status, String sentence) implements Outcome {}
    }

    /**
     * Parts a piece.
     *
     * @param version the version that was seen
     * @param at where new parts begin, as {@link Parting#places} says
     */
    Outcome part(Viewer viewer, ImportId id, long piece, long version, List<Integer> at) {
        Imports.Open open = imports.openToEdit(viewer, id);
        Optional<KeptPiece> kept = open.piece(piece);
        List<Integer> places = List.copyOf(new TreeSet<>(at));
        if (open.row().state() != ImportState.READY || kept.isEmpty()) {
            return new Outcome.Refused(410, "Biten finns inte längre. Läs in sidan igen.");
        }
        if (places.isEmpty()) {
            return new Outcome.Refused(422, CHOOSE);
        }
        if (kept.get().version() != version) {
            return new Outcome.Refused(409, CHANGED);
        }
        if (!Parting.places(kept.get().piece()).containsAll(places)) {
            return new Outcome.Refused(422, CHANGED);
        }
        List<Piece> parts = Parting.of(kept.get().piece(), places);
        return database.write(
                tx -> {
                    tx.publish(viewer.actor(), new ImportCorrected(id, open.row().scope()));
                    return keep(tx, id, kept.get(), parts, viewer);
                });
    }

    private static Outcome keep(
            Tx tx, ImportId id, KeptPiece whole, List<Piece> parts, Viewer viewer) {
        Map<String, @Nullable Object> first = new LinkedHashMap<>();
        first.put("content", parts.getFirst().text());
        first.put("source", parts.getFirst().source());
        first.put("question", parts.getFirst().question());
        SaveOutcome saved =
                tx.save("plan_import_piece", whole.ref(), whole.version(), first, viewer.actor());
        if (!(saved instanceof SaveOutcome.Saved)) {
            return new Outcome.Refused(409, CHANGED);
        }
        ImportRows.makeRoom(tx, id, whole.position(), parts.size() - 1);
        List<Long> added = new ArrayList<>();
        for (int part = 1; part < parts.size(); part++) {
            added.add(
                    ImportRows.insert(
                            tx, id, whole.position() + part, parts.get(part), whole.masked()));
        }
        return new Outcome.Parted(added);
    }
}
