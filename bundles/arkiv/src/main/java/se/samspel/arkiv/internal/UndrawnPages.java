package se.samspel.arkiv.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.api.storage.FileId;

/**
 * The latest pages that could not be drawn. One that is made to harm costs a process and some seconds each time, and whoever
 * looks at it again shall not have others wait again. Safe for any thread.
 */
final class UndrawnPages {
    private static final int MOST = 200;
    private static final long FRESH = Duration.ofMinutes(10).toNanos();

    private final Map<Page, Long> since =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Page, Long> eldest) {
                    return size() > MOST;
                }
            };

    private record Page(FileId file, int number) {}

    synchronized void add(FileId file, int page) {
        since.put(new Page(file, page), System.nanoTime());
    }

    synchronized boolean has(FileId file, int page) {
        Long at = since.get(new Page(file, page));
        return at != null && System.nanoTime() - at < FRESH;
    }
}
