package se.samspel.dialogstod.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.round.RoundLimits;

class DemoWordsTest {
    private static final Set<String> PARTIES =
            Set.of("hofors-kommun", "region-gavleborg", "arbetsformedlingen", "forsakringskassan");

    @Test
    void everyoneSaysOneThingToAQuestionAndNobodyElseSpeaks() {
        for (Telling telling : DemoWords.all()) {
            Set<String> spoke = new HashSet<>();
            for (Telling.Said said : telling.said()) {
                assertEquals(said.kind() == AnswerKind.JOINT, said.party().isEmpty());
                assertTrue(
                        said.party().isEmpty() || PARTIES.contains(said.party()), said.toString());
                assertTrue(
                        spoke.add(said.question() + " " + said.kind() + " " + said.party()),
                        said.toString());
                assertTrue(said.step() > 0 || !said.text().isEmpty(), said.toString());
            }
            assertEquals(
                    telling.states().size(),
                    telling.states().stream().map(Telling.State::question).distinct().count());
        }
    }

    @Test
    void nobodyLaysMoreDotsThanThereAre() {
        for (Telling telling : DemoWords.all()) {
            Map<String, Integer> laid = new HashMap<>();
            for (Telling.Dots dots : telling.dots()) {
                assertTrue(PARTIES.contains(dots.party()), dots.toString());
                assertTrue(dots.dots() <= RoundLimits.DOTS_ON_ONE, dots.toString());
                laid.merge(dots.party(), dots.dots(), Integer::sum);
            }
            laid.forEach(
                    (party, all) -> assertTrue(all <= RoundLimits.DOTS, party + " lays " + all));
        }
    }

    @Test
    void theSameScalesAreAnsweredInTheOlderAndTheFinishedRound() {
        List<QuestionId> older = scaled(DemoWords.all().getFirst());
        assertEquals(5, older.size());
        assertEquals(older, scaled(DemoWords.all().get(1)));
        assertTrue(older.containsAll(scaled(DemoWords.all().getLast())));
    }

    private static List<QuestionId> scaled(Telling telling) {
        return telling.said().stream()
                .filter(said -> said.kind() == AnswerKind.PARTY && said.step() > 0)
                .map(Telling.Said::question)
                .distinct()
                .toList();
    }
}
