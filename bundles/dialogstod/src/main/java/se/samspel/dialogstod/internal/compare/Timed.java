package se.samspel.dialogstod.internal.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.round.Round;

/**
 * A round in its place among those that are compared.
 *
 * @param number from 1, the oldest first
 * @param day when the group met; when that was never said, the day the round opened or was made
 */
public record Timed(int number, LocalDate day, Round round) {
    /** The rounds in the order they were held, whatever the order they come in. */
    static List<Timed> inOrder(List<Round> rounds) {
        List<Round> sorted =
                rounds.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(Timed::dayOf)
                                        .thenComparingLong(round -> round.id().value()))
                        .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(at -> new Timed(at + 1, dayOf(sorted.get(at)), sorted.get(at)))
                .toList();
    }

    /** "Dialog 2026". */
    public String title() {
        return round.title();
    }

    public boolean isAnonymous() {
        return round.naming() == Round.Naming.ANONYMOUS;
    }

    static LocalDate dayOf(Round round) {
        LocalDate day = round.day();
        if (day != null) {
            return day;
        }
        Instant opened = round.openedAt();
        return LocalDate.ofInstant(opened == null ? round.createdAt() : opened, Swedish.ZONE);
    }
}
