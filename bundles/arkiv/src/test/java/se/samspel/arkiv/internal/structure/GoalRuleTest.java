package se.samspel.arkiv.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.documents.DocumentStructure.Outcome;

class GoalRuleTest {
    static List<Found> goals(String... pages) {
        return Rules.find(List.of(pages), Names.NONE).stream()
                .filter(it -> it.said().kind() == Kind.GOAL)
                .toList();
    }

    private static Map<Outcome, Integer> counts(List<Found> goals) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        goals.forEach(goal -> counts.merge(goal.said().outcome(), 1, Integer::sum));
        return counts;
    }

    @ParameterizedTest
    @EnumSource(FinalReport.class)
    void nineGoalsWithTheirOutcomesAreReadOutOfEveryLayout(FinalReport report) {
        List<Found> goals = goals(report.pages().toArray(String[]::new));
        assertEquals(
                Map.of(
                        Outcome.FULFILLED, 1,
                        Outcome.NOT_FULFILLED, 3,
                        Outcome.HARD_TO_EVALUATE, 1,
                        Outcome.NOT_FOLLOWED_UP, 2,
                        Outcome.NOT_ASSESSED, 2),
                counts(goals),
                () ->
                        goals.stream()
                                .map(it -> it.said().toString())
                                .reduce("", (a, b) -> a + "\n" + b));
    }

    @ParameterizedTest
    @EnumSource(FinalReport.class)
    void everythingStandsWhereItIsSaidToStand(FinalReport report) {
        List<String> pages = report.pages();
        for (Found found : Rules.find(pages, Names.NONE)) {
            Span span = found.span();
            String page = pages.get(span.page() - 1);
            String there = Flow.oneLine(page.substring(span.start(), span.end()));
            String firstWord = found.sentence().split(" ")[0];
            assertTrue(there.contains(firstWord), found + " stands at " + there);
        }
    }

    @Test
    void aGoalAndItsVerdictOnOneLineAreTheTwoTheyAre() {
        List<Found> goals =
                goals(
                        "Slutrapport\n\nMål\nFyrtio deltagare: uppfyllt.\n"
                                + "Nöjda arbetsgivare – ej uppföljt, frågan ställdes aldrig.\n"
                                + "Verkstan ska bära sig: ej uppfyllt, en tredjedel täcktes.\n\nBudget\nBilligt.");
        assertEquals(
                List.of("Fyrtio deltagare", "Nöjda arbetsgivare", "Verkstan ska bära sig"),
                goals.stream().map(it -> it.said().words()).toList());
        assertEquals(
                List.of(Outcome.FULFILLED, Outcome.NOT_FOLLOWED_UP, Outcome.NOT_FULFILLED),
                goals.stream().map(it -> it.said().outcome()).toList());
        assertEquals("ej uppfyllt, en tredjedel täcktes.", goals.getLast().said().wording());
    }

    @Test
    void anItemWithItsVerdictIsNoGoalThatNobodyJudged() {
        List<Found> goals =
                goals(
                        "Måluppfyllelse\n\n• Minst 350 deltagare – uppfyllt.\n"
                                + "• Lika många kvinnor som män: delvis uppfyllt, 56 procent.\n"
                                + "• Gemensam ingång – ej bedömt, beslutet fattas nästa år.\n");
        assertEquals(
                List.of(Outcome.FULFILLED, Outcome.PARTLY_FULFILLED, Outcome.NOT_ASSESSED),
                goals.stream().map(it -> it.said().outcome()).toList());
        assertEquals("Minst 350 deltagare", goals.getFirst().said().words());
    }

    @Test
    void aPlanThatTellsHowLastYearWentKeepsItsOwnGoalsWithoutOutcome() {
        List<Found> goals =
                goals(
                        "Handlingsplan 2025\n\nMål\n\n• Fler vägar in för unga.\n\n"
                                + "Uppföljning av mål 2024\nLördagsöppet ungdomsrum: uppfyllt.\n");
        assertNull(goals.getFirst().said().outcome());
    }

    @Test
    void aLabelThatOnlyLeadsToTheVerdictIsItsGoalsAnswer() {
        List<Found> goals =
                goals("Mål\n\n• Alla ska få en plan.\nBedömning: uppfyllt, alla fick en.\n");
        assertEquals(1, goals.size());
        assertEquals(Outcome.FULFILLED, goals.getFirst().said().outcome());
    }

    @Test
    void theWrittenWordingIsKept() {
        List<Found> goals = goals(FinalReport.TRANSCRIBED.pages().getFirst());
        Said hard = goals.get(2).said();
        assertEquals("Att deltagaren mår bättre och kommer närmare ett arbete.", hard.words());
        assertEquals("Svårt att bedöma. Frågan ställdes bara första året", hard.wording());
        assertEquals(
                "Samtalsledaren har fått 88 uppdrag och ordnat möten mellan parterna.",
                goals.get(7).said().wording());
    }

    @Test
    void thePlanOfAGroupHasGoalsWithoutOutcome() {
        List<Found> goals =
                goals(
                        """
                        Mål och aktiviteter 2027

                        1. Tidigt stöd

                        Mål: Fler unga får en gemensam planering.
                        Aktiviteter:
                        - Bjuda in skolan
                        - Kartlägga vägarna in

                        Mål: Färre ska vänta mer än en månad.
                        """);
        assertEquals(2, goals.size(), goals.toString());
        goals.forEach(goal -> assertNull(goal.said().outcome()));
    }

    @Test
    void questionsActivitiesAndTargetGroupsAreNotGoals() {
        assertEquals(
                List.of(),
                goals(
                        """
                        Målgrupp

                        - Unga utan arbete
                        - Nyanlända

                        Vilka aktiviteter behövs för att nå målen?

                        - Hur ser ni till att alla ska vara med?

                        Lärdomar

                        * Bestäm hur mål ska mätas
                        """));
    }

    @Test
    void aSentenceInRunningTextSaysGoalAndOutcome() {
        List<Found> goals =
                goals(
                        """
                        Året som gått

                        Målet att alla deltagare ska ha en skriftlig planering är delvis uppfyllt. Målet att halva gruppen ska nå ett arbete har inte följts upp.
                        """);
        assertEquals(2, goals.size(), goals.toString());
        assertEquals(Outcome.PARTLY_FULFILLED, goals.getFirst().said().outcome());
        assertEquals(Outcome.NOT_FOLLOWED_UP, goals.getLast().said().outcome());
        assertEquals(
                "Målet att alla deltagare ska ha en skriftlig planering",
                goals.getFirst().said().words());
    }
}
