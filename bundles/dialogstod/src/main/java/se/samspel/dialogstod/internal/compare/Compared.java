package se.samspel.dialogstod.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.round.Round.Scale;

/**
 * One question through the rounds, matched by its id and by nothing else.
 *
 * @param area the heading of its area, as the newest round has it
 * @param measurements one for each round that asked it with a scale, the oldest first
 * @param without rounds that did not ask it
 * @param inWords rounds that asked it without a scale
 */
public record Compared(
        QuestionId question,
        String area,
        List<Measurement> measurements,
        List<Timed> without,
        List<Timed> inWords) {
    public Compared {
        measurements = List.copyOf(measurements);
        without = List.copyOf(without);
        inWords = List.copyOf(inWords);
    }

    /** As it was worded last. */
    public String wording() {
        return measurements.getLast().wording();
    }

    /** Every wording with the rounds that used it, the oldest first; one when the words never changed. */
    public Map<String, List<Timed>> wordings() {
        Map<String, List<Timed>> wordings = new LinkedHashMap<>();
        for (Measurement measurement : measurements) {
            wordings.computeIfAbsent(measurement.wording(), first -> new ArrayList<>())
                    .add(measurement.round());
        }
        return wordings;
    }

    public boolean isReworded() {
        return wordings().size() > 1;
    }

    /** Measurements on scales with the same number of steps, which are the ones that may be laid on each other. */
    public List<Stretch> stretches() {
        Map<Integer, List<Measurement>> bySteps = new LinkedHashMap<>();
        for (Measurement measurement : measurements) {
            bySteps.computeIfAbsent(measurement.scale().steps(), first -> new ArrayList<>())
                    .add(measurement);
        }
        return bySteps.values().stream().map(Stretch::new).toList();
    }

    /** Whether it was asked on scales that cannot be laid on each other. */
    public boolean isRescaled() {
        return stretches().size() > 1;
    }

    /**
     * What can be compared.
     *
     * @param measurements at least one, the oldest first, all with the same number of steps
     */
    public record Stretch(List<Measurement> measurements) {
        public Stretch {
            measurements = List.copyOf(measurements);
        }

        public int steps() {
            return measurements.getFirst().scale().steps();
        }

        /** The scale as its ends were worded last. */
        public Scale scale() {
            return measurements.getLast().scale();
        }

        /** Whether the ends of the scale have had other words. */
        public boolean hasOtherEnds() {
            return measurements.stream().map(Measurement::scale).distinct().count() > 1;
        }

        /** Those that anybody answered. */
        public List<Measurement> answered() {
            return measurements.stream().filter(it -> !it.all().isEmpty()).toList();
        }
    }
}
