package se.samspel.arkiv.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.documents.DocumentStructure.Outcome;

class VerdictsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uppfyllt. | FULFILLED",
                "Målet är uppnått. | FULFILLED",
                "Målet har nåtts med god marginal. | FULFILLED",
                "Vi nådde målet i maj. | FULFILLED",
                "Målet överträffades. | FULFILLED",
                "Resultat: uppfyllt | FULFILLED",
                "Delvis uppfyllt | PARTLY_FULFILLED",
                "Delvis. | PARTLY_FULFILLED",
                "Målet är till stor del uppnått. | PARTLY_FULFILLED",
                "Målet är inte helt uppfyllt. | PARTLY_FULFILLED",
                "Målet har uppnåtts till viss del. | PARTLY_FULFILLED",
                "Uppfyllt till 60 procent. | PARTLY_FULFILLED",
                "Ej uppfyllt | NOT_FULFILLED",
                "Målet uppnåddes inte. | NOT_FULFILLED",
                "Målet har ännu inte uppnåtts. | NOT_FULFILLED",
                "Vi nådde aldrig målet. | NOT_FULFILLED",
                "Målet nåddes ej under perioden. | NOT_FULFILLED",
                "Målet om 40 deltagare uppnåddes inte. | NOT_FULFILLED",
                "Målet är svårt att utvärdera. | HARD_TO_EVALUATE",
                "Målet går inte att bedöma. | HARD_TO_EVALUATE",
                "Det är svårt att mäta. | HARD_TO_EVALUATE",
                "Kan inte utvärderas. | HARD_TO_EVALUATE",
                "Målet har inte varit möjligt att följa upp. | HARD_TO_EVALUATE",
                "Har inte följts upp. | NOT_FOLLOWED_UP",
                "Ej uppföljt | NOT_FOLLOWED_UP",
                "Ingen samlad uppföljning har gjorts. | NOT_FOLLOWED_UP",
                "Uppföljning saknas. | NOT_FOLLOWED_UP",
                "Målet har inte mätts. | NOT_FOLLOWED_UP",
                "Ej bedömt | NOT_ASSESSED",
                "Ingen bedömning har gjorts. | NOT_ASSESSED",
            })
    void aVerdictIsKnownHoweverItIsWritten(String sentence, Outcome outcome) {
        Verdicts.Verdict verdict = Verdicts.in(sentence);
        assertEquals(outcome, verdict == null ? null : verdict.outcome(), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Målet ska vara uppfyllt i december.",
                "Gruppen träffas igen när målet är uppfyllt.",
                "Parterna arbetar för att målet ska nås.",
                "Vi nådde 40 personer med information.",
                "Insatsen har nått många arbetsgivare.",
                "Deltagarna har uppnått pensionsåldern.",
                "Rutinen är skriven."
            })
    void whatIsWishedOrAboutSomethingElseIsNone(String sentence) {
        assertNull(Verdicts.in(sentence), sentence);
    }

    /** A word that says no is never lost, wherever it stands before the verb. */
    @Property
    void aNegationNeverBecomesAFulfilment(
            @ForAll @IntRange(min = 0, max = 5) int negation,
            @ForAll @IntRange(min = 0, max = 3) int filler,
            @ForAll @IntRange(min = 0, max = 4) int verb) {
        String no =
                new String[] {"inte", "ej", "aldrig", "ännu inte", "tyvärr inte", "inte heller"}
                        [negation];
        String some = new String[] {"", "riktigt ", "under året ", "i år "}[filler];
        String reached =
                new String[] {"uppfyllts", "uppnåtts", "nåtts", "infriats", "följts upp"}[verb];
        String sentence = "Målet har " + no + " " + some + reached + ".";
        Verdicts.Verdict verdict = Verdicts.in(sentence);
        assertNotEquals(Outcome.FULFILLED, verdict == null ? null : verdict.outcome(), sentence);
        if (verb == 4) {
            assertEquals(
                    Outcome.NOT_FOLLOWED_UP, verdict == null ? null : verdict.outcome(), sentence);
        }
    }
}
