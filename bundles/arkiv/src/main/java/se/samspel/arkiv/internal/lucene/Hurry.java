package se.samspel.arkiv.internal.lucene;

/**
 * Tells when so much is put into an index at once that not every search can wait to see the last of it. Safe for any
 * thread.
 */
final class Hurry {
    private static final long WINDOW_NANOS = 1_000_000_000L;
    private static final long PAUSE_NANOS = 400_000_000L;
    private static final int MANY = 25;

    private long windowFrom = System.nanoTime();
    private int inWindow;
    private long busyUntil = windowFrom;
    private long lookedAt = windowFrom - PAUSE_NANOS;

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

    /** Whether a search should see what is new: always, but when much comes only some times a second. */
    synchronized boolean mayLook() {
        long now = System.nanoTime();
        boolean may = now - busyUntil >= 0 || now - lookedAt >= PAUSE_NANOS;
        if (may) {
            lookedAt = now;
        }
        return may;
    }
}
