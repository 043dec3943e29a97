package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import se.samspel.documents.internal.Turns.Lane;

final class TurnsTest {
    private final Turns turns = new Turns();
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    @Test
    void papersAndFilesTakeTurnsAndEachLaneKeepsItsOrder() throws InterruptedException {
        turns.take(Lane.READ);
        List<Thread> callers = new ArrayList<>();
        for (String name : List.of("r1", "r2", "r3", "r4", "w1", "w2")) {
            callers.add(call(name));
            waitFor(callers.size());
        }
        turns.done();
        for (Thread caller : callers) {
            assertTrue(caller.join(Duration.ofSeconds(60)), order.toString());
        }
        assertEquals(List.of("w1", "r1", "w2", "r2", "r3", "r4"), order);
    }

    @Test
    void aCallerThatGivesUpLeavesTheQueueToTheNext() throws InterruptedException {
        turns.take(Lane.READ);
        Thread first = call("r1");
        waitFor(1);
        Thread second = call("r2");
        waitFor(2);
        first.interrupt();
        assertTrue(first.join(Duration.ofSeconds(60)));
        turns.done();
        assertTrue(second.join(Duration.ofSeconds(60)));
        assertEquals(List.of("gave up", "r2"), order);
    }

    @Test
    void aFreeTurnIsTakenOnlyWhenNobodyElseIsThere() throws InterruptedException {
        assertTrue(turns.takeIfFree());
        assertFalse(turns.takeIfFree());
        turns.done();
        turns.take(Lane.WRITE);
        turns.done();
        assertTrue(turns.takeIfFree());
    }

    private Thread call(String name) {
        Lane lane = name.startsWith("w") ? Lane.WRITE : Lane.READ;
        return Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                turns.take(lane);
                                order.add(name);
                                turns.done();
                            } catch (InterruptedException gaveUp) {
                                order.add("gave up");
                            }
                        });
    }

    private void waitFor(int waiting) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (turns.waiting() < waiting) {
            assertTrue(System.nanoTime() < end, "waiting: " + turns.waiting());
            LockSupport.parkNanos(2_000_000);
        }
    }
}
