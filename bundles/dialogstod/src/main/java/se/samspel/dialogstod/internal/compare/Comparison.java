package se.samspel.dialogstod.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Question;
import se.samspel.dialogstod.internal.round.Round.Scale;

/**
 * The scale questions of several rounds beside each other. Rounds of different versions of a guide, and of different guides,
 * meet in the ids of their questions.
 *
 * @param rounds the oldest first
 * @param questions in the order of the newest round that asked them; those it no longer asks come after
 */
public record Comparison(List<Timed> rounds, List<Compared> questions) {
    public Comparison {
        rounds = List.copyOf(rounds);
        questions = List.copyOf(questions);
    }

    public static Comparison of(List<Round> rounds) {
        List<Timed> inOrder = Timed.inOrder(rounds);
        Set<QuestionId> scaled = new LinkedHashSet<>();
        for (Timed round : inOrder.reversed()) {
            round.round().questions().stream()
                    .filter(question -> question.scale() != null)
                    .forEach(question -> scaled.add(question.question()));
        }
        return new Comparison(
                inOrder, scaled.stream().map(question -> compared(question, inOrder)).toList());
    }

    private static Compared compared(QuestionId id, List<Timed> rounds) {
        List<Measurement> measurements = new ArrayList<>();
        List<Timed> without = new ArrayList<>();
        List<Timed> inWords = new ArrayList<>();
        String area = "";
        for (Timed round : rounds) {
            Optional<Question> asked = asked(round.round(), id);
            if (asked.isEmpty()) {
                without.add(round);
                continue;
            }
            area = areaOf(round.round(), asked.get());
            Scale scale = asked.get().scale();
            if (scale == null) {
                inWords.add(round);
            } else {
                measurements.add(Measurement.of(round, asked.get(), scale));
            }
        }
        return new Compared(id, area, measurements, without, inWords);
    }

    private static Optional<Question> asked(Round round, QuestionId id) {
        return round.questions().stream().filter(it -> it.question().equals(id)).findFirst();
    }

    private static String areaOf(Round round, Question question) {
        return round.areas().stream()
                .filter(area -> area.area().equals(question.area()))
                .map(Round.Area::heading)
                .findFirst()
                .orElse("");
    }
}
