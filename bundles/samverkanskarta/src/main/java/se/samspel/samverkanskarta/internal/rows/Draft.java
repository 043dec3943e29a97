package se.samspel.samverkanskarta.internal.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.PartAdded;
import se.samspel.samverkanskarta.PartMoved;
import se.samspel.samverkanskarta.VersionId;

/**
 * A version while it is being changed: what stands in it after every change so far. It is read once; each change is carried
 * along, so that many changes together cost no more reading than one.
 */
final class Draft {
    private final Keeping keeping;
    private Stored stored;

    Draft(Keeping keeping, Stored stored) {
        this.keeping = keeping;
        this.stored = stored;
    }

    /** Says what happened to a part. */
    interface Happened {
        Event of(VersionId version, MapPart part, String key, Scope scope);
    }

    Stored stored() {
        return stored;
    }

    Optional<? extends Row> row(MapPart part, String key) {
        return stored.row(part, key);
    }

    Optional<String> made(MapPart part, String request) {
        return keeping.made(part, request);
    }

    List<FieldChange> history(Row row) {
        return keeping.history(row);
    }

    /** A new part at the end of its list. */
    MapOutcome add(MapPart part, String wanted, Map<String, String> values, String request) {
        int last = stored.of(part).stream().mapToInt(Row::position).max().orElse(0);
        Row row = keeping.add(part, wanted, last + 1, values, request);
        stored = stored.with(row);
        publish(PartAdded::new, row);
        return new MapOutcome.Saved(part, row.itemKey(), row.version(), true);
    }

    /** Saves fields of a row unless somebody else has since {@code seen}; nothing to save changes nothing. */
    MapOutcome save(Row row, long seen, Map<String, String> told, Happened happened) {
        if (told.isEmpty()) {
            return new MapOutcome.Saved(row.part(), row.itemKey(), row.version(), false);
        }
        return switch (keeping.save(row, seen, RowTx.columns(told))) {
            case SaveOutcome.Saved saved -> {
                boolean changed = saved.version() != row.version();
                if (changed) {
                    stored = stored.with(row.saved(saved.version(), told));
                    publish(happened, row);
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

    /** Gives rows of one part the places that they hold together, in this order; tells of the one that was moved. */
    MapOutcome order(Row moved, List<? extends Row> wanted) {
        List<Integer> places = wanted.stream().map(Row::position).sorted().toList();
        boolean changed = false;
        for (int at = 0; at < wanted.size(); at++) {
            Row row = wanted.get(at);
            int place = places.get(at);
            if (row.position() != place) {
                keeping.place(row, place);
                stored = stored.with(row.at(place));
                changed = true;
            }
        }
        if (changed) {
            publish(PartMoved::new, moved);
        }
        return new MapOutcome.Saved(moved.part(), moved.itemKey(), moved.version(), changed);
    }

    private void publish(Happened happened, Row row) {
        Stored.Head head = stored.head();
        keeping.publish(happened.of(head.id(), row.part(), row.itemKey(), head.scope()));
    }
}
