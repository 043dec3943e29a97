package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import se.samspel.api.Settings;

class SwapTest {
    @Test
    void noRequestFailsWhileResourcesComeAndGo() throws Exception {
        try (RunningWeb web = new RunningWeb(new Trial.Api())) {
            Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
            AtomicInteger left = new AtomicInteger(2_000);
            CountDownLatch done = new CountDownLatch(4);
            try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
                for (int caller = 0; caller < 4; caller++) {
                    callers.execute(
                            () -> {
                                while (left.getAndDecrement() > 0) {
                                    count(statuses, status(web));
                                }
                                done.countDown();
                            });
                }
                for (int swap = 0; swap < 50; swap++) {
                    if (swap % 2 == 0) {
                        web.serve(new Trial.Api(), new Trial.Pages());
                    } else {
                        web.serve(new Trial.Api());
                    }
                }
                assertTrue(done.await(60, TimeUnit.SECONDS), "answers so far: " + statuses);
            }
            assertEquals(Map.of(200, 2_000).toString(), statuses.toString());
        }
    }

    private static void count(Map<Integer, AtomicInteger> statuses, int status) {
        statuses.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
    }

    private static int status(RunningWeb web) {
        try {
            return web.send(web.signedIn("/api/v1/prov/1")).statusCode();
        } catch (IOException failed) {
            return 0;
        }
    }

    @Test
    void aNewResourceAnswersAndAnOldOneIsGone() throws IOException {
        try (RunningWeb web = new RunningWeb()) {
            assertEquals(404, web.get("/prov").statusCode());
            web.serve(new Trial.Pages());
            assertEquals(200, web.get("/prov").statusCode());
            web.serve();
            assertEquals(404, web.get("/prov").statusCode());
        }
    }

    @Test
    void aResourceThatBreaksTheRulesIsLeftOutAlone() throws IOException {
        try (RunningWeb web = new RunningWeb()) {
            web.serve(new Trial.Pages(), new Trial.WithoutPermission(), new Trial.Colliding());
            assertEquals(200, web.get("/prov").statusCode());
            assertEquals(404, web.get("/utan").statusCode());
            assertEquals(200, web.get("/").statusCode());
        }
    }

    @Test
    void theServerStopsWithinFiveSecondsWithPagesListening() throws Exception {
        RunningWeb web = new RunningWeb();
        Thread listener =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        web.get("/live?topic=plan:1");
                                    } catch (IOException closed) {
                                        // the server ended it
                                    }
                                });
        Instant deadline = Instant.now().plusSeconds(30);
        while (web.assembly.live().listeners() == 0 && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(2_000_000);
        }
        assertEquals(1, web.assembly.live().listeners());
        Instant before = Instant.now();
        web.close();
        Duration took = Duration.between(before, Instant.now());
        assertTrue(took.toMillis() < 5_000, "it took " + took);
        assertTrue(listener.join(Duration.ofSeconds(30)));
    }

    @Test
    void anotherAddressThanThisMachinesOwnIsRefused() {
        Path data = Path.of("target", "refused");
        Settings open =
                new Settings(
                        data,
                        data,
                        "0.0.0.0",
                        0,
                        false,
                        "",
                        "",
                        "",
                        1,
                        se.samspel.api.MailSettings.none());
        Assembly assembly =
                new Assembly(
                        open,
                        new Nobody(),
                        new ThemeSheets(),
                        (bundle, path) -> null,
                        java.util.List::of);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, assembly::server);
        assertTrue(String.valueOf(refused.getMessage()).contains("bara på den egna datorn"));
    }
}
