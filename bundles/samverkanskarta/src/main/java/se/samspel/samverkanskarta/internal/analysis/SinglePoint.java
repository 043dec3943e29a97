package se.samspel.samverkanskarta.internal.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;

/**
 * A function that alone holds its party together with another: without it they would meet nowhere.
 *
 * @param forums where they meet today
 */
public record SinglePoint(String function, String party, String other, List<String> forums) {
    public SinglePoint {
        forums = List.copyOf(forums);
    }

    /** All of them, in the order of the functions. */
    public static List<SinglePoint> of(Inventory inventory) {
        Map<Pair, List<String>> met = Meetings.of(inventory).parties();
        Map<String, Forum> forums = new HashMap<>();
        inventory.meeting().forEach(forum -> forums.put(forum.key(), forum));
        Map<String, MapFunction> functions = inventory.functionsByKey();
        List<SinglePoint> found = new ArrayList<>();
        for (MapFunction function : inventory.functions()) {
            met.forEach(
                    (pair, where) -> {
                        if (pair.has(function.party())
                                && where.stream()
                                        .allMatch(
                                                it -> alone(forums.get(it), function, functions))) {
                            String other =
                                    pair.one().equals(function.party()) ? pair.other() : pair.one();
                            found.add(
                                    new SinglePoint(
                                            function.key(), function.party(), other, where));
                        }
                    });
        }
        return List.copyOf(found);
    }

    /** Whether nobody else of the function's party sits there. */
    private static boolean alone(
            @Nullable Forum forum, MapFunction function, Map<String, MapFunction> functions) {
        return forum != null
                && forum.seats().stream()
                        .flatMap(seat -> Stream.ofNullable(functions.get(seat.function())))
                        .filter(it -> it.party().equals(function.party()))
                        .allMatch(function::equals);
    }
}
