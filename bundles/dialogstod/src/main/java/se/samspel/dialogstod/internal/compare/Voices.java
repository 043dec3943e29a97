package se.samspel.dialogstod.internal.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Answer;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.Round.Question;

/**
 * Whose steps count when a question is compared. A party speaks at the meeting; where it did not choose a step there, what
 * was prepared for it counts. The joint answer is told beside, since it is nobody's own, and a dissent is about words.
 */
public final class Voices {
    private Voices() {}

    /**
     * One chosen step.
     *
     * @param party null for a person who speaks for none, and always in an anonymous round
     */
    record Voice(@Nullable UnitId party, int step) {}

    static List<Voice> of(Round round, Question question) {
        List<Answer> said = stepsOf(round, question, AnswerKind.PARTY);
        List<Answer> prepared = stepsOf(round, question, AnswerKind.PREPARED);
        if (round.naming() == Naming.ANONYMOUS) {
            // Who prepared cannot be told from who spoke, so one of the two is counted and nobody
            // twice.
            return (prepared.isEmpty() ? said : prepared)
                    .stream().map(answer -> new Voice(null, answer.step())).toList();
        }
        List<Voice> voices = new ArrayList<>();
        Set<UnitId> spoke = new HashSet<>();
        for (Answer answer : said) {
            UnitId party = answer.party();
            if (party != null) {
                spoke.add(party);
            }
            voices.add(new Voice(party, answer.step()));
        }
        for (Answer answer : prepared) {
            if (answer.party() == null || !spoke.contains(answer.party())) {
                voices.add(new Voice(answer.party(), answer.step()));
            }
        }
        return voices;
    }

    /** How the voices lie on the scale; nothing on no steps for a question without a scale. */
    public static Spread spread(Round round, Question question) {
        Round.Scale scale = question.scale();
        return Spread.of(
                scale == null ? 0 : scale.steps(),
                of(round, question).stream().map(Voice::step).toList());
    }

    /** The step of the joint answer; 0 when there is none. */
    static int joint(Round round, Question question) {
        return stepsOf(round, question, AnswerKind.JOINT).stream()
                .mapToInt(Answer::step)
                .findFirst()
                .orElse(0);
    }

    private static List<Answer> stepsOf(Round round, Question question, AnswerKind kind) {
        Round.Scale scale = question.scale();
        return round.answersTo(question.id()).stream()
                .filter(answer -> answer.kind() == kind)
                .filter(answer -> scale != null && answer.step() >= 1)
                .filter(answer -> scale != null && answer.step() <= scale.steps())
                .toList();
    }
}
