package se.samspel.samverkanskarta.internal.survey.rows;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.samverkanskarta.internal.survey.Carried;
import se.samspel.samverkanskarta.internal.survey.Slot;

/**
 * What was decided of a proposal, as a row.
 *
 * @param accepted "yes" when it was; empty when it was declined
 * @param words what was proposed, as it was told then
 * @param reason why it was declined
 * @param valuesBefore what stood on the map, as one text
 * @param valuesAfter what came to stand there
 * @param decidedBy the name of who did
 */
public record Decision(
        long id,
        String slot,
        String basis,
        String accepted,
        String words,
        String reason,
        String valuesBefore,
        String valuesAfter,
        Instant decidedAt,
        String decidedBy) {
    public boolean isAccepted() {
        return !accepted.isEmpty();
    }

    Slot about() {
        return Slot.of(slot).orElseThrow();
    }

    /** The marks of everybody who had spoken of it then. */
    Set<String> marks() {
        return basis.lines().collect(Collectors.toUnmodifiableSet());
    }

    Map<String, String> before() {
        return Carried.values(valuesBefore);
    }

    Map<String, String> after() {
        return Carried.values(valuesAfter);
    }
}
