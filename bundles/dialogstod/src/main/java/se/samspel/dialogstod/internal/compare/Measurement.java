package se.samspel.dialogstod.internal.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.Round.Question;
import se.samspel.dialogstod.internal.round.Round.Scale;

/**
 * One question as it was answered on its scale in one round.
 *
 * @param all every voice
 * @param parties each party that answered, in the order of its first answer; empty for an anonymous round
 * @param joint the step that the group agreed on; 0 for none
 */
public record Measurement(
        Timed round,
        String wording,
        Scale scale,
        Spread all,
        Map<UnitId, Spread> parties,
        int joint) {
    public Measurement {
        parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
    }

    static Measurement of(Timed round, Question question, Scale scale) {
        Round value = round.round();
        List<Integer> all = new ArrayList<>();
        Map<UnitId, List<Integer>> byParty = new LinkedHashMap<>();
        for (Voices.Voice voice : Voices.of(value, question)) {
            all.add(voice.step());
            UnitId party = voice.party();
            if (party != null && value.naming() != Naming.ANONYMOUS) {
                byParty.computeIfAbsent(party, first -> new ArrayList<>()).add(voice.step());
            }
        }
        Map<UnitId, Spread> parties = new LinkedHashMap<>();
        byParty.forEach((party, steps) -> parties.put(party, Spread.of(scale.steps(), steps)));
        return new Measurement(
                round,
                question.wording(),
                scale,
                Spread.of(scale.steps(), all),
                parties,
                Voices.joint(value, question));
    }
}
