package se.samspel.samverkanskarta.internal.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The search for an order. First each node goes to the middle of what it is joined to, sweep after sweep (barycentre); then
 * each is tried in every place of its run and stays in the best one, until nobody gains by moving (sifting). Columns take
 * turns, since the best places of one hang on the others.
 */
final class Untangling {
    private static final int SWEEPS = 24;

    private final Web web;

    Untangling(Web web) {
        this.web = web;
    }

    Order fresh() {
        Places swept = barycentre();
        sift(swept);
        Places sifted = new Places(web);
        sift(sifted);
        return (sifted.crossings() < swept.crossings() ? sifted : swept).order();
    }

    Order from(Order former) {
        Map<NodeId, Integer> ranks = former.ranks();
        Places places = new Places(web);
        for (int at : new int[] {0, 2, Web.MIDDLE}) {
            for (int[] run : places.runs(at)) {
                sort(run, node -> ranks.getOrDefault(web.node(node), Integer.MAX_VALUE));
            }
            places.settle(at);
        }
        sift(places);
        return places.order();
    }

    /** The best of the sweeps: what the search is measured against, and where it begins. */
    Places barycentre() {
        Places places = new Places(web);
        Places best = places.copy();
        int fewest = best.crossings();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int at : sweep % 2 == 0 ? new int[] {1, 0, 2} : new int[] {0, 2, 1}) {
                sweep(places, at);
            }
            int crossings = places.crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = places.copy();
            }
        }
        return best;
    }

    private void sweep(Places places, int at) {
        for (int[] run : places.runs(at)) {
            sort(run, node -> middle(places, node));
        }
        places.settle(at);
    }

    /** Where the nodes that a node is joined to stand in the middle; its own place when it is joined to none. */
    private double middle(Places places, int node) {
        double sum = 0;
        int count = 0;
        for (int side : Web.across(web.column(node))) {
            for (int other : web.joined(node, side)) {
                sum += places.height(other);
                count++;
            }
        }
        return count == 0 ? places.height(node) : sum / count;
    }

    private static void sort(int[] run, IntToDoubleFunction key) {
        double[] keys = Arrays.stream(run).mapToDouble(key).toArray();
        int[] sorted =
                IntStream.range(0, run.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(at -> keys[at]))
                        .mapToInt(at -> run[at])
                        .toArray();
        System.arraycopy(sorted, 0, run, 0, run.length);
    }

    /** Moves single nodes while fewer lines cross by it. Every move counts down, so it ends. */
    void sift(Places places) {
        boolean gained = true;
        while (gained) {
            gained = false;
            for (int at : new int[] {Web.MIDDLE, 0, 2}) {
                for (int[] run : places.runs(at)) {
                    gained |= new Sifting(web, places, at, run).gain();
                }
                places.settle(at);
            }
        }
    }
}
