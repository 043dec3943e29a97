package se.samspel.samverkanskarta.internal.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.storage.FieldChange;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.PartRemoved;
import se.samspel.samverkanskarta.PartRestored;
import se.samspel.samverkanskarta.PartSaved;

/** What is done with a part that is there: taken out, put back, seated, undone, moved. */
record Turns(Draft draft) {
    MapOutcome remove(MapChange.Remove remove) {
        Optional<? extends Row> row = draft.row(remove.part(), remove.key());
        if (row.isEmpty()) {
            return new MapOutcome.Gone(remove.part());
        }
        long left = Names.functionsOf(draft.stored(), remove);
        if (left > 0) {
            return new MapOutcome.Problems(
                    FieldIds.PARTY,
                    "Parten har kvar funktioner på kartan ("
                            + left
                            + "). Ta bort eller flytta dem först.");
        }
        Map<String, String> told =
                row.get().isRemoved() ? Map.of() : Map.of(Row.REMOVAL, Row.REMOVED);
        return draft.save(row.get(), remove.seen(), told, PartRemoved::new);
    }

    MapOutcome restore(MapChange.Restore restore) {
        Optional<? extends Row> row = draft.row(restore.part(), restore.key());
        if (row.isEmpty()) {
            return new MapOutcome.Gone(restore.part());
        }
        Optional<String> taken =
                Names.problem(draft.stored(), restore.part(), restore.key(), row.get().values());
        return taken.isPresent()
                ? new MapOutcome.Problems(FieldIds.NAME, taken.get())
                : draft.save(
                        row.get(), row.get().version(), Map.of(Row.REMOVAL, ""), PartRestored::new);
    }

    MapOutcome sit(MapChange.Sit sit) {
        Optional<? extends Row> row = standing(MapPart.FORUM, sit.forum());
        if (row.isEmpty()) {
            return new MapOutcome.Gone(MapPart.FORUM);
        }
        if (standing(MapPart.FUNCTION, sit.function()).isEmpty()) {
            return new MapOutcome.Gone(MapPart.FUNCTION);
        }
        if (sit.people() < 0 || sit.people() > Seats.MOST) {
            return new MapOutcome.Problems(
                    FieldIds.SEATS, "Antalet ska vara ett heltal från 0 till " + Seats.MOST + ".");
        }
        String before = row.get().values().getOrDefault(FieldIds.SEATS, "");
        return draft.save(
                row.get(),
                row.get().version(),
                Map.of(FieldIds.SEATS, Seats.with(before, sit.function(), sit.people())),
                PartSaved::new);
    }

    /** One who has risen since, or another it was to stand before, leaves the order as it is. */
    MapOutcome place(MapChange.SeatPlace place) {
        Optional<? extends Row> row = standing(MapPart.FORUM, place.forum());
        if (row.isEmpty()) {
            return new MapOutcome.Gone(MapPart.FORUM);
        }
        String seats = row.get().values().getOrDefault(FieldIds.SEATS, "");
        return draft.save(
                row.get(),
                row.get().version(),
                Map.of(FieldIds.SEATS, Seats.moved(seats, place.function(), place.before())),
                PartSaved::new);
    }

    private Optional<? extends Row> standing(MapPart part, String key) {
        return draft.row(part, key).filter(row -> !row.isRemoved());
    }

    MapOutcome undo(MapChange.Undo undo) {
        Optional<? extends Row> row = draft.row(undo.part(), undo.key());
        if (row.isEmpty()) {
            return new MapOutcome.Gone(undo.part());
        }
        Map<String, String> before = new LinkedHashMap<>();
        for (FieldChange change : draft.history(row.get())) {
            if (change.version() == undo.undone()) {
                before.put(
                        RowTx.field(change.column()),
                        change.before() == null ? "" : change.before());
            }
        }
        return before.isEmpty()
                ? new MapOutcome.Gone(undo.part())
                : draft.save(row.get(), undo.seen(), before, PartSaved::new);
    }

    /** The others keep their order, what is removed too. */
    MapOutcome place(MapChange.Place place) {
        Optional<? extends Row> row = standing(place.part(), place.key());
        boolean known =
                place.before().isEmpty() || standing(place.part(), place.before()).isPresent();
        if (row.isEmpty() || !known) {
            return new MapOutcome.Gone(place.part());
        }
        if (place.before().equals(place.key())) {
            return draft.order(row.get(), List.of(row.get()));
        }
        List<Row> wanted = new ArrayList<>(draft.stored().of(place.part()));
        wanted.remove(row.get());
        int at = wanted.size();
        for (int each = 0; each < wanted.size(); each++) {
            if (wanted.get(each).itemKey().equals(place.before())) {
                at = each;
            }
        }
        wanted.add(at, row.get());
        return draft.order(row.get(), wanted);
    }
}
