package se.samspel.bench.maps;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import se.samspel.bench.demo.StartedDemo;
import se.samspel.bench.demo.Times;
import se.samspel.testing.SamspelClient;

/**
 * What the views of large maps cost a server: made-up maps of 20, 60 and 150 nodes are drawn in the demo through its API, and each
 * view is fetched over HTTP. Each line stands beside the table of the same map and beside the same view of 20 nodes, from one run.
 * A map of 200 nodes stands last; its picture comes after its matrix.
 */
public final class MapPageBench {
    private static final int WARM = 60;
    private static final int TIMES = 200;
    private static final List<Integer> SIZES = List.of(20, 60, 150, 200);
    private static final List<String> VIEWS =
            List.of(
                    "tabell",
                    "karta",
                    "vem-moter-vem",
                    "vem-moter-vem?efter=funktioner",
                    "text",
                    "analys");

    private final SamspelClient office;
    private final DoubleSupplier cost;

    private MapPageBench(URI base, DoubleSupplier cost) {
        this.office = new SamspelClient(base).signInAs("Kansli");
        this.cost = cost;
    }

    /** @param arguments none: the product is started with its demo; or the address of a demo that runs, which keeps the maps */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            new MapPageBench(URI.create(arguments[0]), () -> Double.NaN).run();
            return;
        }
        try (StartedDemo demo = StartedDemo.start()) {
            new MapPageBench(demo.address(), demo::cost).run();
        }
    }

    /** What one fetch of a view costs. @param cpu in milliseconds; {@code median} by the clock; {@code size} in characters */
    private record Seen(double cpu, double median, int size) {}

    private void run() {
        List<LoadedMap> maps =
                SIZES.stream()
                        .map(
                                nodes ->
                                        LoadedMap.of(
                                                office,
                                                MadeUpMap.of(1, nodes),
                                                "Karta med " + nodes + " rutor"))
                        .toList();
        maps.forEach(map -> VIEWS.forEach(view -> Times.of(WARM, () -> page(map.page(view)))));
        List<Seen> small = VIEWS.stream().map(view -> seen(maps.getFirst(), view)).toList();
        System.out.printf(
                "%6s %-32s %8s %8s %8s %9s %8s%n",
                "nodes", "page", "CPU ms", "p50 ms", "x table", "x at 20", "kB");
        for (int at = 0; at < maps.size(); at++) {
            print(SIZES.get(at), maps.get(at), small);
        }
    }

    private void print(int nodes, LoadedMap map, List<Seen> small) {
        List<Seen> all = VIEWS.stream().map(view -> seen(map, view)).toList();
        for (int at = 0; at < all.size(); at++) {
            Seen seen = all.get(at);
            System.out.printf(
                    Locale.ROOT,
                    "%6d %-32s %8.2f %8.2f %8.2f %9.2f %8d%n",
                    nodes,
                    VIEWS.get(at),
                    seen.cpu(),
                    seen.median(),
                    seen.median() / all.getFirst().median(),
                    seen.median() / small.get(at).median(),
                    seen.size() / 1000);
        }
    }

    private Seen seen(LoadedMap map, String view) {
        String path = map.page(view);
        int size = page(path);
        double before = cost.getAsDouble();
        Times times = Times.of(TIMES, () -> page(path));
        return new Seen((cost.getAsDouble() - before) / TIMES, times.at(0.5), size);
    }

    private int page(String path) {
        HttpResponse<String> answer = office.get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body().length();
    }
}
