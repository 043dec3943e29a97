package se.samspel.arkiv.internal.outcomes;

import java.util.EnumMap;
import java.util.Map;
import se.samspel.api.documents.DocumentStructure.Outcome;

/** How many goals came out how; what is only suggested is counted apart. */
final class Tally {
    private final Map<Outcome, Integer> confirmed = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> suggested = new EnumMap<>(Outcome.class);

    void add(Outcome outcome, int count, boolean isConfirmed) {
        (isConfirmed ? confirmed : suggested).merge(outcome, count, Integer::sum);
    }

    void add(Tally other) {
        other.confirmed.forEach((outcome, count) -> add(outcome, count, true));
        other.suggested.forEach((outcome, count) -> add(outcome, count, false));
    }

    /** Confirmed and suggested together. */
    int of(Outcome outcome) {
        return confirmed.getOrDefault(outcome, 0) + suggested(outcome);
    }

    int suggested(Outcome outcome) {
        return suggested.getOrDefault(outcome, 0);
    }

    int all() {
        return confirmed() + suggested.values().stream().mapToInt(Integer::intValue).sum();
    }

    int confirmed() {
        return confirmed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
