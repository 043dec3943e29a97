package se.samspel.samverkanskarta.internal.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.api.UnitId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.analysis.Difference;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.PartLine;

/**
 * The changes that make a version what a what-if would make of it.
 *
 * @param rows the forums of the version as they were read, by key
 */
record Adoption(Map<String, PartLine> rows) {
    static Adoption of(List<PartLine> forums) {
        return new Adoption(
                forums.stream().collect(Collectors.toMap(PartLine::key, Function.identity())));
    }

    /** What is new, then what is changed, then what goes. */
    List<MapChange> changes(Inventory before, Inventory after) {
        Difference.Parts<Forum> forums = Difference.between(before, after).forums();
        List<MapChange> changes = new ArrayList<>();
        forums.added().forEach(it -> changes.add(added(it)));
        forums.changed().forEach(it -> changes.addAll(changed(it.before(), it.after())));
        forums.gone()
                .forEach(
                        it -> changes.add(new MapChange.Remove(MapPart.FORUM, it.key(), seen(it))));
        return changes;
    }

    private long seen(Forum forum) {
        PartLine row = rows.get(forum.key());
        return row == null ? 0 : row.version();
    }

    private static MapChange added(Forum forum) {
        Map<String, String> values = new LinkedHashMap<>(values(forum));
        values.put(FieldIds.NAME, forum.name());
        values.put(FieldIds.LEVEL, forum.level().name());
        values.put(
                FieldIds.SEATS,
                forum.seats().stream()
                        .map(it -> it.function() + "*" + it.people())
                        .collect(Collectors.joining(" ")));
        return MapChange.Put.added(MapPart.FORUM, values);
    }

    /** The fields that differ, and one change for each function that sits there otherwise than before. */
    private List<MapChange> changed(Forum before, Forum after) {
        Map<String, String> values = new LinkedHashMap<>(values(after));
        values.entrySet().removeAll(values(before).entrySet());
        List<MapChange> changes = new ArrayList<>();
        if (!values.isEmpty()) {
            changes.add(new MapChange.Put(MapPart.FORUM, after.key(), seen(before), values));
        }
        for (Seat seat : after.seats()) {
            if (!before.seats().contains(seat)) {
                changes.add(new MapChange.Sit(after.key(), seat.function(), seat.people()));
            }
        }
        return changes;
    }

    /** What a what-if can change besides who sits there. */
    private static Map<String, String> values(Forum forum) {
        return Map.of(
                FieldIds.STATUS,
                forum.status().name(),
                FieldIds.TIMES,
                number(forum.pace().timesPerYear()),
                FieldIds.MINUTES,
                number(forum.pace().minutes()),
                FieldIds.TARGET_GROUPS,
                forum.targetGroups().stream().sorted().collect(Collectors.joining("\n")),
                FieldIds.TRANSITIONS,
                forum.transitions().stream().sorted().collect(Collectors.joining(" ")),
                FieldIds.MUNICIPALITIES,
                forum.municipalities().stream()
                        .map(UnitId::value)
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
