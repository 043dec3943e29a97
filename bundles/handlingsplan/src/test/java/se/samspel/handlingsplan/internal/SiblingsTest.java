package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SiblingsTest {
    @Test
    void aMoveStepsOverWhatHasBeenTakenAway() {
        assertEquals(List.of(3L, 1L, 2L), Siblings.move(List.of(1L, 2L, 3L), List.of(2L), 3L, -1));
    }

    @Test
    void pastTheEndMeansLast() {
        assertEquals(List.of(2L, 3L, 1L), Siblings.move(List.of(1L, 2L, 3L), List.of(), 1L, 99));
    }

    @Property(tries = 300)
    void aMoveLosesNobodyAndKeepsTheOthersInOrder(
            @ForAll @IntRange(min = 1, max = 12) int many,
            @ForAll @IntRange(min = 0, max = 11) int which,
            @ForAll @IntRange(min = -14, max = 14) int steps) {
        List<Long> all = LongStream.rangeClosed(1, many).boxed().toList();
        long child = 1 + which % many;
        List<Long> moved = Siblings.move(all, List.of(), child, steps);
        assertEquals(all, moved.stream().sorted().toList());
        assertEquals(
                all.stream().filter(it -> it != child).toList(),
                moved.stream().filter(it -> it != child).toList());
        assertEquals(
                Math.clamp(all.indexOf(child) + (long) steps, 0, many - 1), moved.indexOf(child));
    }
}
