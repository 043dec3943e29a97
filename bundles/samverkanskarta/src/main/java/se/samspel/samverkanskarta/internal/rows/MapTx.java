package se.samspel.samverkanskarta.internal.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.fields.Field;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.PartSaved;

/**
 * Makes changes one after the other on a {@link Draft}. Whoever writes has first taken the version's own row ({@link
 * MapWriter}), so changes of one version follow each other and what was read is what stands.
 */
final class MapTx {
    private final Draft draft;
    private final Offered offered;
    private final MapCheck check;
    private final Turns turns;

    MapTx(Draft draft, Offered offered, MapCheck check) {
        this.draft = draft;
        this.offered = offered;
        this.check = check;
        this.turns = new Turns(draft);
    }

    MapOutcome run(MapChange change, String request) {
        return switch (change) {
            case MapChange.Put put -> put(put, request);
            case MapChange.Remove remove -> turns.remove(remove);
            case MapChange.Restore restore -> turns.restore(restore);
            case MapChange.Sit sit -> turns.sit(sit);
            case MapChange.SeatPlace place -> turns.place(place);
            case MapChange.Undo undo -> turns.undo(undo);
            case MapChange.Place place -> turns.place(place);
        };
    }

    private MapOutcome put(MapChange.Put put, String request) {
        Optional<String> made =
                put.key().isEmpty() ? draft.made(put.part(), request) : Optional.of(put.key());
        Optional<? extends Row> row = made.flatMap(key -> draft.row(put.part(), key));
        List<Field> asked = new MapFields(offered.in(draft.stored())).all(put.part());
        Map<String, String> tidy = MapCheck.tidy(asked, put.values());
        if (row.isPresent()) {
            return row.get().isRemoved()
                    ? new MapOutcome.Gone(put.part())
                    : change(row.get(), put, asked, tidy);
        }
        if (put.seen() > 0) {
            return new MapOutcome.Gone(put.part());
        }
        return add(put, asked, tidy, request);
    }

    private MapOutcome add(
            MapChange.Put put, List<Field> asked, Map<String, String> tidy, String request) {
        Map<String, String> values = new LinkedHashMap<>();
        asked.forEach(field -> values.put(field.id(), ""));
        values.putAll(MapFields.defaults(put.part()));
        values.putAll(tidy);
        Map<String, String> problems = problems(put.part(), put.key(), asked, values);
        if (!problems.isEmpty()) {
            return new MapOutcome.Problems(problems);
        }
        if (draft.stored().of(put.part()).size() >= MapLimits.OF_A_PART) {
            return new MapOutcome.Problems(
                    FieldIds.NAME,
                    "Kartan är full: den rymmer "
                            + MapLimits.OF_A_PART
                            + " av varje slag. Dela den i flera kartor.");
        }
        return draft.add(put.part(), put.key(), values, request);
    }

    private Map<String, String> problems(
            MapPart part, String key, List<Field> asked, Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>(check.problems(asked, values));
        Names.problem(draft.stored(), part, key, values)
                .ifPresent(sentence -> problems.putIfAbsent(FieldIds.NAME, sentence));
        if (!Names.seatsFit(draft.stored(), values)) {
            problems.put(
                    FieldIds.SEATS, "En funktion som ska sitta i forumet finns inte på kartan.");
        }
        return problems;
    }

    private MapOutcome change(
            Row row, MapChange.Put put, List<Field> asked, Map<String, String> tidy) {
        if (row.values().entrySet().containsAll(tidy.entrySet())) {
            return draft.save(row, row.version(), Map.of(), PartSaved::new);
        }
        Since since = Since.of(row, put.seen(), draft.history(row));
        Map<String, String> mine = since.mine(tidy);
        if (put.seen() == 0 ? !mine.isEmpty() : since.meets(mine)) {
            return since.conflict(tidy);
        }
        Map<String, String> whole = new LinkedHashMap<>(row.values());
        whole.putAll(mine);
        Map<String, String> problems = problems(row.part(), row.itemKey(), asked, whole);
        problems.keySet().retainAll(withNeighbours(mine));
        return problems.isEmpty()
                ? draft.save(row, row.version(), mine, PartSaved::new)
                : new MapOutcome.Problems(problems);
    }

    /** The fields that are changed, and those that are right or wrong together with them. */
    private static List<String> withNeighbours(Map<String, String> mine) {
        List<String> told = new ArrayList<>(mine.keySet());
        if (told.contains(FieldIds.BASIS_FROM)) {
            told.add(FieldIds.BASIS_UNTIL);
        }
        if (told.contains(FieldIds.AGE_FROM)) {
            told.add(FieldIds.AGE_TO);
        }
        if (told.contains(FieldIds.PARTY) || told.contains(FieldIds.UNIT_PART)) {
            told.add(FieldIds.NAME);
        }
        return told;
    }
}
