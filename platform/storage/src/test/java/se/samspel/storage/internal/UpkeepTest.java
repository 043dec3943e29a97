package se.samspel.storage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.api.storage.UpkeepTask;

class UpkeepTest {
    /** A task that says when it ran, and may fail. */
    private record Noted(String name, boolean fails, List<String> ran) implements UpkeepTask {
        @Override
        public int run() {
            ran.add(name);
            if (fails) {
                throw new IllegalStateException("on purpose");
            }
            return 1;
        }
    }

    @Test
    void oneThatFailsStopsNobodyElseAndIsTriedAgain() {
        List<String> ran = new ArrayList<>();
        Upkeep upkeep =
                new Upkeep(List.of(new Noted("first", true, ran), new Noted("next", false, ran)));
        upkeep.round();
        upkeep.round();
        assertEquals(List.of("first", "next", "first", "next"), ran);
    }
}
