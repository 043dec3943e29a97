package se.samspel.samverkanskarta.internal.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Seat;

/**
 * What the forums that meet cost in time: people times meetings times length. Preparation and travel are not counted.
 *
 * @param functions minutes a year by function, 0 for those that sit nowhere; in the order of the map
 * @param parties the same by party
 * @param forums the same by forum, whoever comes
 * @param unknown forums that do not say how often or how long, and so count as nothing
 */
public record Load(
        Map<String, Long> functions,
        Map<String, Long> parties,
        Map<String, Long> forums,
        List<String> unknown) {
    public Load {
        functions = Collections.unmodifiableMap(new LinkedHashMap<>(functions));
        parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
        forums = Collections.unmodifiableMap(new LinkedHashMap<>(forums));
        unknown = List.copyOf(unknown);
    }

    public static Load of(Inventory inventory) {
        Map<String, Long> functions = new LinkedHashMap<>();
        Map<String, Long> parties = new LinkedHashMap<>();
        Map<String, Long> forums = new LinkedHashMap<>();
        inventory.functions().forEach(it -> functions.put(it.key(), 0L));
        inventory.parties().stream().map(MapParty::key).forEach(it -> parties.put(it, 0L));
        Map<String, MapFunction> known = inventory.functionsByKey();
        for (Forum forum : inventory.meeting()) {
            forums.put(forum.key(), 0L);
            for (Seat seat : forum.seats()) {
                MapFunction function = known.get(seat.function());
                long minutes = (long) seat.people() * forum.pace().minutesPerYear();
                forums.merge(forum.key(), minutes, Long::sum);
                if (function != null) {
                    functions.merge(function.key(), minutes, Long::sum);
                    parties.merge(function.party(), minutes, Long::sum);
                }
            }
        }
        return new Load(functions, parties, forums, unknown(inventory));
    }

    private static List<String> unknown(Inventory inventory) {
        return inventory.meeting().stream()
                .filter(forum -> !forum.pace().known())
                .map(Forum::key)
                .toList();
    }

    /** All of it. */
    public long minutes() {
        return parties.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whole hours, the nearest. */
    public static long hours(long minutes) {
        return Math.round(minutes / 60.0);
    }
}
