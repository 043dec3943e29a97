package se.samspel.samverkanskarta.internal.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;

/**
 * Who stands above whom in every column of a picture, so that few lines cross.
 *
 * @param nodes all of them, column by column from above
 */
public record Order(List<NodeId> nodes) {
    public Order {
        nodes = List.copyOf(nodes);
    }

    /** The order for a map that nobody has seen yet. */
    public static Order of(Inventory inventory) {
        return new Untangling(new Web(inventory, Columns.of(inventory))).fresh();
    }

    /**
     * The order for a changed map when somebody knows this one: whoever was there stays unless fewer lines cross by moving, and
     * what is new is put where its lines lead.
     */
    public Order after(Inventory changed) {
        return new Untangling(new Web(changed, Columns.of(changed))).from(this);
    }

    /** This order where what is not shown is left out: nothing moves. */
    Columns in(Columns columns) {
        Map<NodeId, Integer> ranks = ranks();
        List<List<Columns.Frame>> sorted = new ArrayList<>();
        for (List<Columns.Frame> frames : columns.all()) {
            sorted.add(
                    frames.stream()
                            .map(
                                    frame ->
                                            new Columns.Frame(
                                                    frame.key(),
                                                    frame.title(),
                                                    frame.look(),
                                                    frame.runs().stream()
                                                            .map(run -> sorted(run, ranks))
                                                            .toList()))
                            .toList());
        }
        return new Columns(sorted.get(0), sorted.get(1), sorted.get(2));
    }

    /** From above. */
    public Comparator<Forum> forums() {
        Map<NodeId, Integer> ranks = ranks();
        return Comparator.comparing(
                it -> ranks.getOrDefault(NodeId.forum(it.key()), Integer.MAX_VALUE));
    }

    /** Where each stands. */
    Map<NodeId, Integer> ranks() {
        Map<NodeId, Integer> ranks = new HashMap<>();
        nodes.forEach(node -> ranks.put(node, ranks.size()));
        return ranks;
    }

    private static List<NodeId> sorted(List<NodeId> run, Map<NodeId, Integer> ranks) {
        List<NodeId> some = new ArrayList<>(run);
        some.sort(
                (one, other) ->
                        Integer.compare(
                                ranks.getOrDefault(one, Integer.MAX_VALUE),
                                ranks.getOrDefault(other, Integer.MAX_VALUE)));
        return some;
    }
}
