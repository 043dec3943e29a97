package se.samspel.dialogstod.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.ARBETSFORMEDLINGEN;
import static se.samspel.identity.testing.SmallOrganisation.FORSAKRINGSKASSAN;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS_KOMMUN;
import static se.samspel.identity.testing.SmallOrganisation.REGION_GAVLEBORG;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.Round.Scale;

class ComparisonTest {
    private static final List<UnitId> PARTIES =
            List.of(HOFORS_KOMMUN, REGION_GAVLEBORG, ARBETSFORMEDLINGEN, FORSAKRINGSKASSAN);

    @Test
    void aMeasurementAfterThreeYearsIsComparableAlthoughTheGuideHasANewVersion() {
        SampleRound before = SampleRound.of(7, "Dialog 2023", "2023-10-12").guideVersion(1);
        steps(before.question("sakert", "Hur säkra är vi?", 5), 1, 2, 2, 4);
        SampleRound after = SampleRound.of(9, "Dialog 2026", "2026-11-05").guideVersion(4);
        after.question("ny", "Något helt nytt?", 0);
        steps(after.question("sakert", "Hur säkra känner vi oss?", 5), 3, 4, 4, 4);

        Comparison comparison = Comparison.of(List.of(after.build(), before.build()));
        Compared compared = comparison.questions().getFirst();
        assertEquals(1, comparison.questions().size(), "only what has a scale is measured");
        assertEquals(
                List.of("Dialog 2023", "Dialog 2026"),
                compared.measurements().stream().map(it -> it.round().title()).toList());
        assertEquals(1, compared.stretches().size());
        assertEquals(2, compared.measurements().getFirst().all().median());
        assertEquals(4, compared.measurements().getLast().all().median());
        assertEquals("1. Behov", compared.area());
        assertEquals("Hur säkra känner vi oss?", compared.wording());
        assertTrue(compared.isReworded());
        assertEquals(
                List.of("Hur säkra är vi?", "Hur säkra känner vi oss?"),
                List.copyOf(compared.wordings().keySet()));
        assertEquals(
                "Medianen har gått från 2 till 4. Svaren ligger närmare varandra: 1–4 då, 3–4 nu.",
                CompareWords.change(compared.stretches().getFirst()));
        assertEquals(1, compared.measurements().getFirst().parties().get(HOFORS_KOMMUN).median());
    }

    @Test
    void aScaleWithOtherStepsIsShownBesideAndNeverCountedTogether() {
        SampleRound first = SampleRound.of(1, "2023", "2023-01-01");
        steps(first.question("q", "Hur?", 5), 5, 5, 5, 5);
        SampleRound second = SampleRound.of(2, "2026", "2026-01-01");
        steps(second.question("q", "Hur?", 7), 5, 5, 5, 5);
        Compared compared =
                Comparison.of(List.of(first.build(), second.build())).questions().getFirst();
        assertTrue(compared.isRescaled());
        assertEquals(2, compared.stretches().size());
        assertEquals(
                List.of(5, 7), compared.stretches().stream().map(Compared.Stretch::steps).toList());
        compared.stretches().forEach(it -> assertEquals(1, it.measurements().size()));
        assertEquals(
                "Skalan har haft olika många steg: 5 steg i 2023, 7 steg i 2026. De visas var för sig"
                        + " och räknas inte ihop.",
                CompareWords.remarks(compared).getFirst());
    }

    @Test
    void otherEndsOfTheScaleAndRoundsWithoutTheQuestionAreTold() {
        SampleRound first = SampleRound.of(1, "2023", "2023-01-01");
        steps(first.question("q", "Hur?", new Scale(5, "aldrig", "alltid")), 1, 1, 1, 1);
        SampleRound words = SampleRound.of(2, "2024", "2024-01-01").question("q", "Hur?", 0);
        SampleRound without = SampleRound.of(3, "2025", "2025-01-01").question("x", "X?", 0);
        SampleRound last = SampleRound.of(4, "2026", "2026-01-01");
        steps(last.question("q", "Hur?", new Scale(5, "sällan", "ofta")), 1, 1, 1, 1);
        Compared compared =
                Comparison.of(List.of(first.build(), words.build(), without.build(), last.build()))
                        .questions()
                        .getFirst();
        assertEquals(
                List.of(
                        "Skalans ändar har hetat olika saker, så samma steg kan ha betytt olika saker.",
                        "I 2024 ställdes frågan utan skala, bara i ord.",
                        "Frågan ställdes inte i 2025."),
                CompareWords.remarks(compared));
    }

    @Test
    void anAnonymousRoundIsNeverSplitByPartyWhateverItsRowsHold() {
        SampleRound round = SampleRound.of(1, "2026", "2026-01-01").naming(Naming.ANONYMOUS);
        round.question("q", "Hur?", 5);
        PARTIES.forEach(party -> round.answer(AnswerKind.PREPARED, party, 3, ""));
        Compared compared = Comparison.of(List.of(round.build())).questions().getFirst();
        assertEquals(Map.of(), compared.measurements().getFirst().parties());
        assertEquals(4, compared.measurements().getFirst().all().answers());
        assertEquals(List.of(), List.copyOf(Charts.parties(compared.stretches().getFirst())));
        assertFalse(
                CompareCsv.of(Comparison.of(List.of(round.build())), UnitId::value)
                        .contains(HOFORS_KOMMUN.value()));
        assertTrue(CompareWords.remarks(compared).getFirst().contains("utan namn och part"));
    }

    @Test
    void aPartySpeaksAtTheMeetingAndWhatItPreparedCountsOnlyWhenItDidNot() {
        SampleRound round = SampleRound.of(1, "2026", "2026-01-01").question("q", "Hur?", 5);
        round.answer(AnswerKind.PREPARED, HOFORS_KOMMUN, 1, "");
        round.answer(AnswerKind.PARTY, HOFORS_KOMMUN, 4, "");
        round.answer(AnswerKind.PREPARED, REGION_GAVLEBORG, 2, "");
        round.answer(AnswerKind.PREPARED, REGION_GAVLEBORG, 3, "");
        round.answer(AnswerKind.PREPARED, null, 5, "");
        round.answer(AnswerKind.JOINT, null, 3, "");
        round.answer(AnswerKind.DISSENT, HOFORS_KOMMUN, 1, "");
        Measurement measured =
                Comparison.of(List.of(round.build()))
                        .questions()
                        .getFirst()
                        .measurements()
                        .getFirst();
        assertEquals(new Spread(List.of(0, 1, 1, 1, 1)), measured.all());
        assertEquals(new Spread(List.of(0, 0, 0, 1, 0)), measured.parties().get(HOFORS_KOMMUN));
        assertEquals(new Spread(List.of(0, 1, 1, 0, 0)), measured.parties().get(REGION_GAVLEBORG));
        assertEquals(3, measured.joint());
    }

    @Test
    void inAnAnonymousRoundNobodyCountsTwice() {
        SampleRound round =
                SampleRound.of(1, "2026", "2026-01-01")
                        .naming(Naming.ANONYMOUS)
                        .question("q", "Hur?", 5);
        round.answer(AnswerKind.PREPARED, null, 1, "");
        round.answer(AnswerKind.PREPARED, null, 2, "");
        round.answer(AnswerKind.PARTY, null, 5, "");
        assertEquals(
                new Spread(List.of(1, 1, 0, 0, 0)),
                Voices.spread(round.build(), round.build().questions().getFirst()));
    }

    @Property(tries = 100)
    void theOrderInWhichRoundsComeTellsNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Round> rounds = new ArrayList<>();
        for (int year = 2019; year < 2026; year++) {
            SampleRound round = SampleRound.of(year, "Dialog " + year, year + "-05-01");
            for (int question = 0; question < 3; question++) {
                if (random.nextInt(4) > 0) {
                    int most = 4 + random.nextInt(2);
                    round.question("q" + question, "Fråga " + question, most);
                    for (UnitId party : PARTIES) {
                        round.answer(AnswerKind.PARTY, party, random.nextInt(most + 1), "");
                    }
                }
            }
            rounds.add(round.build());
        }
        Comparison inOrder = Comparison.of(rounds);
        List<Round> shuffled = new ArrayList<>(rounds);
        Collections.shuffle(shuffled, random);
        assertEquals(inOrder, Comparison.of(shuffled));
        for (Compared compared : inOrder.questions()) {
            assertEquals(
                    compared.measurements().size(),
                    compared.stretches().stream().mapToInt(it -> it.measurements().size()).sum());
            for (Measurement measurement : compared.measurements()) {
                assertEquals(
                        measurement.all().answers(),
                        measurement.parties().values().stream().mapToInt(Spread::answers).sum());
            }
        }
    }

    private static void steps(SampleRound round, int... steps) {
        for (int at = 0; at < steps.length; at++) {
            round.answer(AnswerKind.PARTY, PARTIES.get(at), steps[at], "");
        }
    }
}
