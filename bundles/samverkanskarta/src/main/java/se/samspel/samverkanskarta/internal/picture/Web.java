package se.samspel.samverkanskarta.internal.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;

/**
 * Who is joined to whom, in numbers: what the search for an order counts on. Nodes are numbered in the order of their columns;
 * the middle column has lines to both sides, the outer ones to the middle only.
 */
final class Web {
    static final int MIDDLE = 1;

    private final List<NodeId> nodes = new ArrayList<>();
    private final List<List<int[]>> runs = new ArrayList<>();
    private final int[] column;
    private final int[][][] neighbours;

    Web(Inventory inventory, Columns columns) {
        Map<NodeId, Integer> numbers = new HashMap<>();
        for (List<Columns.Frame> frames : columns.all()) {
            List<int[]> inColumn = new ArrayList<>();
            for (Columns.Frame frame : frames) {
                frame.runs().forEach(run -> inColumn.add(numbered(run, numbers)));
            }
            runs.add(inColumn);
        }
        column = new int[nodes.size()];
        for (int at = 0; at < runs.size(); at++) {
            for (int[] run : runs.get(at)) {
                for (int node : run) {
                    column[node] = at;
                }
            }
        }
        neighbours = join(inventory, numbers);
    }

    private int[] numbered(List<NodeId> run, Map<NodeId, Integer> numbers) {
        int[] some = new int[run.size()];
        for (int at = 0; at < some.length; at++) {
            some[at] = nodes.size();
            numbers.put(run.get(at), some[at]);
            nodes.add(run.get(at));
        }
        return some;
    }

    private int[][][] join(Inventory inventory, Map<NodeId, Integer> numbers) {
        List<List<List<Integer>>> found = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            found.add(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
        for (Forum forum : inventory.forums()) {
            int middle = numbers.getOrDefault(NodeId.forum(forum.key()), -1);
            for (Seat seat : forum.seats()) {
                Integer outer = numbers.get(NodeId.function(seat.function()));
                if (outer != null) {
                    found.get(middle).get(column[outer]).add(outer);
                    found.get(outer).get(MIDDLE).add(middle);
                }
            }
        }
        return found.stream()
                .map(
                        sides ->
                                sides.stream()
                                        .map(
                                                it ->
                                                        it.stream()
                                                                .mapToInt(Integer::intValue)
                                                                .toArray())
                                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    int size() {
        return nodes.size();
    }

    NodeId node(int number) {
        return nodes.get(number);
    }

    /** The runs of a column from above, in the order of the inventory. */
    List<int[]> runs(int at) {
        return runs.get(at);
    }

    /** The nodes in a column that a node is joined to. */
    int[] joined(int node, int at) {
        return neighbours[node][at];
    }

    int column(int node) {
        return column[node];
    }

    /** The columns on the other end of a column's lines. */
    static int[] across(int at) {
        return at == MIDDLE ? new int[] {0, 2} : new int[] {MIDDLE};
    }

    /** The places of what a node is joined to in a column, sorted. */
    int[] places(int node, int at, int[] place) {
        int[] places = neighbours[node][at].clone();
        for (int index = 0; index < places.length; index++) {
            places[index] = place[places[index]];
        }
        Arrays.sort(places);
        return places;
    }
}
