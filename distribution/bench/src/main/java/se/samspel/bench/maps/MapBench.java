package se.samspel.bench.maps;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.picture.Crossings;
import se.samspel.samverkanskarta.internal.picture.Drawing;
import se.samspel.samverkanskarta.internal.picture.Layout;
import se.samspel.samverkanskarta.internal.picture.Order;

/**
 * Pairs of crossing lines and the time of the order, beside a plain barycentre on the same maps in the same run: made-up maps
 * of 20, 60 and 150 nodes with four parties. The whole picture, order and SVG, stands in the last column.
 */
public final class MapBench {
    private static final int MAPS = 20;
    private static final int ROUNDS = 5;

    private MapBench() {}

    /** Prints a line for each size. */
    public static void main(String[] arguments) {
        System.out.printf(
                "%6s %10s %10s %8s %12s %12s%n",
                "nodes", "crossings", "plain", "ratio", "order ratio", "picture ms");
        for (int nodes : new int[] {20, 60, 150}) {
            List<Inventory> maps =
                    IntStream.range(0, MAPS).mapToObj(seed -> MadeUpMap.of(seed, nodes)).toList();
            print(nodes, maps);
        }
    }

    private static void print(int nodes, List<Inventory> maps) {
        int ours = sum(maps, map -> Crossings.of(map, Order.of(map)));
        int plain = sum(maps, Crossings::byBarycentre);
        double order = best(maps, map -> Order.of(map).nodes().size());
        double barycentre = best(maps, Crossings::byBarycentre);
        double picture = best(maps, map -> Drawing.plain(Layout.of(map)).length());
        System.out.printf(
                Locale.ROOT,
                "%6d %10d %10d %8.3f %11.1fx %12.1f%n",
                nodes,
                ours / MAPS,
                plain / MAPS,
                (double) ours / plain,
                order / barycentre,
                picture);
    }

    private static int sum(List<Inventory> maps, ToIntFunction<Inventory> crossings) {
        return maps.stream().mapToInt(crossings).sum();
    }

    /** The quickest of some rounds over all maps, in milliseconds a map; the first ones warm up. */
    private static double best(List<Inventory> maps, ToIntFunction<Inventory> what) {
        double best = Double.MAX_VALUE;
        int first = sum(maps, what);
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            int again = sum(maps, what);
            best = Math.min(best, (System.nanoTime() - begun) / 1e6 / maps.size());
            if (again != first) {
                throw new IllegalStateException("the same maps gave " + first + " and " + again);
            }
        }
        return best;
    }
}
