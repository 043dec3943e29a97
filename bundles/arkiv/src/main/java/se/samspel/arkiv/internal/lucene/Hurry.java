package se.samspel.arkiv.internal.lucene;

/**
 * Tells when so much is put into an index at once that not every search can wait to see the last of it. Safe for any
 * thread.
 */
final class Hurry {
    private static final long WINDOW_NANOS = 1_000_000_000L;
    private static final long PAUSE_NANOS = 600_000_000L;
    private static final long PAUSE_IN_BUILDING_NANOS = 4_000_000_000L;
    private static final int MANY = 25;

    private long windowFrom = System.nanoTime();
    private int inWindow;
    private long busyUntil = windowFrom;
    private long lookedAt = windowFrom - PAUSE_IN_BUILDING_NANOS;

    /** Something was put. */
    synchronized void came() {
        long now = System.nanoTime();
        if (now - windowFrom > WINDOW_NANOS) {
            windowFrom = now;
            inWindow = 0;
        }
        if (++inWindow >= MANY) {
            busyUntil = now + WINDOW_NANOS;
        }
    }

    /**
     * Whether a search should see what is new: always, but when much comes only once or twice a second, and seldom while
     * everything is put anew. Each look costs a segment of its own, to be written, asked and merged.
     */
    synchronized boolean mayLook(boolean building) {
        long now = System.nanoTime();
        long pause = building ? PAUSE_IN_BUILDING_NANOS : PAUSE_NANOS;
        boolean may = now - busyUntil >= 0 || now - lookedAt >= pause;
        if (may) {
            lookedAt = now;
        }
        return may;
    }
}
