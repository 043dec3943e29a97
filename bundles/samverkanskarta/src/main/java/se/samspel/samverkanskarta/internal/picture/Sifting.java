package se.samspel.samverkanskarta.internal.picture;

/** Sifts the nodes of one run, while everything outside it stands still. */
final class Sifting {
    private final Web web;
    private final Places places;
    private final int[] run;

    /** How many more lines cross when the first of two nodes stands above the second than the other way round. */
    private final int[][] excess;

    Sifting(Web web, Places places, int column, int[] run) {
        this.web = web;
        this.places = places;
        this.run = run;
        this.excess = new int[run.length][run.length];
        for (int side : Web.across(column)) {
            count(side);
        }
    }

    private void count(int side) {
        int[][] ends = new int[run.length][];
        for (int at = 0; at < run.length; at++) {
            ends[at] = web.places(run[at], side, places.place());
        }
        for (int one = 0; one < run.length; one++) {
            for (int other = one + 1; other < run.length; other++) {
                int more = inversions(ends[one], ends[other]) - inversions(ends[other], ends[one]);
                excess[one][other] += more;
                excess[other][one] -= more;
            }
        }
    }

    /** How many pairs of lines cross when the node with the first ends stands above the one with the second. */
    private static int inversions(int[] above, int[] below) {
        int sum = 0;
        int passed = 0;
        for (int end : above) {
            while (passed < below.length && below[passed] < end) {
                passed++;
            }
            sum += passed;
        }
        return sum;
    }

    /** Moves nodes until none gains, and tells whether any did. */
    boolean gain() {
        int[] now = new int[run.length];
        for (int at = 0; at < now.length; at++) {
            now[at] = at;
        }
        boolean any = false;
        boolean gained = true;
        while (gained) {
            gained = false;
            for (int index = 0; index < run.length; index++) {
                gained |= move(now, index);
            }
            any |= gained;
        }
        if (any) {
            int[] former = run.clone();
            for (int at = 0; at < now.length; at++) {
                run[at] = former[now[at]];
            }
        }
        return any;
    }

    /** Puts one node where the fewest lines cross; of equal places in the nearest. */
    private boolean move(int[] now, int index) {
        int from = 0;
        while (now[from] != index) {
            from++;
        }
        int best = from;
        int least = 0;
        int change = 0;
        for (int to = from - 1; to >= 0; to--) {
            change += excess[index][now[to]];
            if (change < least) {
                least = change;
                best = to;
            }
        }
        change = 0;
        for (int to = from + 1; to < now.length; to++) {
            change += excess[now[to]][index];
            if (change < least) {
                least = change;
                best = to;
            }
        }
        shift(now, from, best);
        return best != from;
    }

    private static void shift(int[] now, int from, int to) {
        int moved = now[from];
        if (to < from) {
            System.arraycopy(now, to, now, to + 1, from - to);
        } else {
            System.arraycopy(now, from + 1, now, from, to - from);
        }
        now[to] = moved;
    }
}
