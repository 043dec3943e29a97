package se.samspel.samverkanskarta.internal.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.PartAdded;
import se.samspel.samverkanskarta.PartRemoved;
import se.samspel.samverkanskarta.PartRestored;
import se.samspel.samverkanskarta.PartSaved;
import se.samspel.samverkanskarta.VersionId;

/**
 * A version inside a transaction. Every change first takes the version's own row ({@link MapWriter}), so changes of one
 * version follow each other and what is read here is what stands.
 */
record MapTx(RowTx rows, Stored stored, MapFields fields, MapCheck check) {
    MapOutcome run(MapChange change, String request) {
        return switch (change) {
            case MapChange.Put put -> put(put, request);
            case MapChange.Remove remove -> remove(remove);
            case MapChange.Restore restore -> restore(restore);
            case MapChange.Sit sit -> sit(sit);
            case MapChange.Undo undo -> undo(undo);
        };
    }

    private VersionId version() {
        return stored.head().id();
    }

    private void publish(Event event) {
        rows.tx().publish(rows.by(), event);
    }

    private MapOutcome put(MapChange.Put put, String request) {
        Optional<String> made =
                put.key().isEmpty() ? rows.made(put.part(), request) : Optional.of(put.key());
        Optional<? extends Row> row = made.flatMap(key -> stored.row(put.part(), key));
        List<Field> asked = fields.all(put.part());
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
        if (stored.of(put.part()).size() >= MapLimits.OF_A_PART) {
            return new MapOutcome.Problems(
                    FieldIds.NAME,
                    "Kartan är full: den rymmer "
                            + MapLimits.OF_A_PART
                            + " av varje slag. Dela den i flera kartor.");
        }
        String key = rows.insert(put.part(), put.key(), values, request);
        publish(new PartAdded(version(), put.part(), key, stored.head().scope()));
        return new MapOutcome.Saved(put.part(), key, 1, true);
    }

    private Map<String, String> problems(
            MapPart part, String key, List<Field> asked, Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>(check.problems(asked, values));
        Names.problem(stored, part, key, values)
                .ifPresent(sentence -> problems.putIfAbsent(FieldIds.NAME, sentence));
        if (!Names.seatsFit(stored, values)) {
            problems.put(
                    FieldIds.SEATS, "En funktion som ska sitta i forumet finns inte på kartan.");
        }
        return problems;
    }

    private MapOutcome change(
            Row row, MapChange.Put put, List<Field> asked, Map<String, String> tidy) {
        Since since = Since.of(row, put.seen(), rows.tx().history(row.ref()));
        Map<String, String> mine = since.mine(tidy);
        if (put.seen() == 0 ? !mine.isEmpty() : since.meets(mine)) {
            return since.conflict(tidy);
        }
        Map<String, String> whole = new LinkedHashMap<>(row.values());
        whole.putAll(mine);
        Map<String, String> problems = problems(row.part(), row.itemKey(), asked, whole);
        problems.keySet().retainAll(withNeighbours(mine));
        return problems.isEmpty()
                ? save(row, row.version(), RowTx.columns(mine), true)
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

    private MapOutcome save(
            Row row, long seen, Map<String, @Nullable Object> columns, boolean tell) {
        if (columns.isEmpty()) {
            return new MapOutcome.Saved(row.part(), row.itemKey(), row.version(), false);
        }
        SaveOutcome outcome =
                rows.tx().save(Row.table(row.part()), row.ref(), seen, columns, rows.by());
        return switch (outcome) {
            case SaveOutcome.Saved saved -> {
                boolean changed = saved.version() != row.version();
                if (changed && tell) {
                    publish(
                            new PartSaved(
                                    version(), row.part(), row.itemKey(), stored.head().scope()));
                }
                yield new MapOutcome.Saved(row.part(), row.itemKey(), saved.version(), changed);
            }
            case SaveOutcome.Conflict conflict ->
                    new MapOutcome.Conflict(
                            row.part(),
                            row.itemKey(),
                            conflict.version(),
                            Map.of(),
                            row.values(),
                            conflict.byName(),
                            conflict.at());
            case SaveOutcome.Gone gone -> new MapOutcome.Gone(row.part());
        };
    }

    private MapOutcome remove(MapChange.Remove remove) {
        Optional<? extends Row> row = stored.row(remove.part(), remove.key());
        if (row.isEmpty()) {
            return new MapOutcome.Gone(remove.part());
        }
        long left = Names.functionsOf(stored, remove);
        if (left > 0) {
            return new MapOutcome.Problems(
                    FieldIds.PARTY,
                    "Parten har kvar funktioner på kartan ("
                            + left
                            + "). Ta bort eller flytta dem först.");
        }
        if (row.get().isRemoved()) {
            return save(row.get(), row.get().version(), Map.of(), false);
        }
        MapOutcome outcome =
                save(
                        row.get(),
                        remove.seen(),
                        RowTx.columns(Map.of("removed", Row.REMOVED)),
                        false);
        if (outcome instanceof MapOutcome.Saved) {
            publish(new PartRemoved(version(), remove.part(), remove.key(), stored.head().scope()));
        }
        return outcome;
    }

    private MapOutcome restore(MapChange.Restore restore) {
        Optional<? extends Row> row = stored.row(restore.part(), restore.key());
        if (row.isEmpty()) {
            return new MapOutcome.Gone(restore.part());
        }
        Optional<String> taken =
                Names.problem(stored, restore.part(), restore.key(), row.get().values());
        if (taken.isPresent()) {
            return new MapOutcome.Problems(FieldIds.NAME, taken.get());
        }
        MapOutcome outcome =
                save(row.get(), row.get().version(), RowTx.columns(Map.of("removed", "")), false);
        if (outcome instanceof MapOutcome.Saved saved && saved.changed()) {
            publish(
                    new PartRestored(
                            version(), restore.part(), restore.key(), stored.head().scope()));
        }
        return outcome;
    }

    private MapOutcome sit(MapChange.Sit sit) {
        Optional<? extends Row> row =
                stored.row(MapPart.FORUM, sit.forum()).filter(it -> !it.isRemoved());
        if (row.isEmpty()) {
            return new MapOutcome.Gone(MapPart.FORUM);
        }
        boolean known =
                stored.row(MapPart.FUNCTION, sit.function())
                        .filter(it -> !it.isRemoved())
                        .isPresent();
        if (!known) {
            return new MapOutcome.Gone(MapPart.FUNCTION);
        }
        if (sit.people() < 0 || sit.people() > Seats.MOST) {
            return new MapOutcome.Problems(
                    FieldIds.SEATS, "Antalet ska vara ett heltal från 0 till " + Seats.MOST + ".");
        }
        String before = row.get().values().getOrDefault(FieldIds.SEATS, "");
        return save(
                row.get(),
                row.get().version(),
                RowTx.columns(
                        Map.of(FieldIds.SEATS, Seats.with(before, sit.function(), sit.people()))),
                true);
    }

    private MapOutcome undo(MapChange.Undo undo) {
        Optional<? extends Row> row = stored.row(undo.part(), undo.key());
        if (row.isEmpty()) {
            return new MapOutcome.Gone(undo.part());
        }
        Map<String, String> before = new LinkedHashMap<>();
        for (FieldChange change : rows.tx().history(row.get().ref())) {
            if (change.version() == undo.undone()) {
                before.put(change.column(), change.before() == null ? "" : change.before());
            }
        }
        return before.isEmpty()
                ? new MapOutcome.Gone(undo.part())
                : save(row.get(), undo.seen(), RowTx.columns(before), true);
    }
}
