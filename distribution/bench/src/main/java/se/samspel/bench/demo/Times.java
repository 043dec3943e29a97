package se.samspel.bench.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the same thing took each time, in nanoseconds. */
public record Times(List<Long> nanos) {
    public Times {
        nanos = nanos.stream().sorted().toList();
    }

    /** Does something a number of times, one after the other. */
    public static Times of(int times, Runnable what) {
        List<Long> nanos = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            what.run();
            nanos.add(System.nanoTime() - begun);
        }
        return new Times(nanos);
    }

    /** The time that a share of them did not exceed, in milliseconds. */
    public double at(double share) {
        int place = (int) Math.ceil(share * nanos.size()) - 1;
        return nanos.get(Math.max(0, place)) / 1e6;
    }

    /** A line of the table: half, nearly all, and how many times what it is measured against. */
    public void print(String what, Times against) {
        System.out.printf(
                Locale.ROOT,
                "%-45s p50 %7.1f ms  p99 %7.1f ms  %6.1f x%n",
                what,
                at(0.5),
                at(0.99),
                at(0.5) / against.at(0.5));
    }
}
