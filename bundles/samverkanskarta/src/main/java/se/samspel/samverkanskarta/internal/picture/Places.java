package se.samspel.samverkanskarta.internal.picture;

import java.util.ArrayList;
import java.util.List;

/** One way to stand: the runs of each column as they are now. Mutable; belongs to one search. */
final class Places {
    private final Web web;
    private final List<List<int[]>> runs = new ArrayList<>();
    private final int[] place;
    private final int[] length = new int[3];

    Places(Web web) {
        this.web = web;
        this.place = new int[web.size()];
        for (int at = 0; at < 3; at++) {
            runs.add(web.runs(at).stream().map(int[]::clone).toList());
            settle(at);
        }
    }

    /** The same places, to go on from without changing these. */
    Places copy() {
        Places copy = new Places(web);
        for (int at = 0; at < 3; at++) {
            for (int run = 0; run < runs.get(at).size(); run++) {
                int[] nodes = runs.get(at).get(run);
                System.arraycopy(nodes, 0, copy.runs.get(at).get(run), 0, nodes.length);
            }
            copy.settle(at);
        }
        return copy;
    }

    /** The runs of a column; who changes one calls {@link #settle}. */
    List<int[]> runs(int at) {
        return runs.get(at);
    }

    /** Counts the places of a column anew. */
    void settle(int at) {
        int next = 0;
        for (int[] run : runs.get(at)) {
            for (int node : run) {
                place[node] = next++;
            }
        }
        length[at] = next;
    }

    int[] place() {
        return place;
    }

    /** Where a node stands in its column, from 0 above to 1 below, so that columns of different lengths can be compared. */
    double height(int node) {
        return (place[node] + 0.5) / length[web.column(node)];
    }

    /** How many pairs of lines cross. */
    int crossings() {
        return crossings(0) + crossings(2);
    }

    private int crossings(int side) {
        int[] ends = new int[length[side] + 1];
        int sum = 0;
        for (int[] run : runs.get(Web.MIDDLE)) {
            for (int forum : run) {
                int[] places = web.places(forum, side, place);
                for (int end : places) {
                    sum += above(ends, length[side]) - above(ends, end + 1);
                }
                for (int end : places) {
                    add(ends, end + 1);
                }
            }
        }
        return sum;
    }

    private static void add(int[] tree, int at) {
        for (int index = at; index < tree.length; index += index & -index) {
            tree[index]++;
        }
    }

    private static int above(int[] tree, int at) {
        int sum = 0;
        for (int index = at; index > 0; index -= index & -index) {
            sum += tree[index];
        }
        return sum;
    }

    Order order() {
        List<NodeId> nodes = new ArrayList<>();
        for (List<int[]> column : runs) {
            for (int[] run : column) {
                for (int node : run) {
                    nodes.add(web.node(node));
                }
            }
        }
        return new Order(nodes);
    }
}
