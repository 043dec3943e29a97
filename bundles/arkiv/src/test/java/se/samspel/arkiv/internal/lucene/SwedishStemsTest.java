package se.samspel.arkiv.internal.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishStemsTest {
    private final Wordlists lists = Wordlists.load();
    private final SwedishStems stems = new SwedishStems(lists);
    private final CompoundParts parts = new CompoundParts(lists, stems);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insats insatsen insatser insatserna insatsernas insatsens",
                "stödinsats stödinsatser stödinsatserna stödinsatsernas",
                "kommun kommunen kommuner kommunerna kommunens kommunernas",
                "mål målet målen målens",
                "delmål delmålet delmålen",
                "förbund förbundet förbunden förbundets förbundens",
                "samordningsförbund samordningsförbundet samordningsförbunden samordningsförbundets",
                "projekt projektet projekten projektets",
                "område området områden områdena områdets",
                "arbete arbetet arbetets",
                "uppdrag uppdraget uppdragen uppdragets",
                "deltagare deltagaren deltagarna deltagarnas",
                "rehabilitering rehabiliteringen rehabiliteringens rehabilitera rehabiliterar",
                "handlingsplan handlingsplanen handlingsplaner handlingsplanerna",
                "plats platsen platser platserna",
                "praktikplats praktikplatser praktikplatserna",
                "verksamhet verksamheten verksamheter verksamheternas",
                "aktivitet aktiviteten aktiviteter aktiviteterna",
                "skola skolan skolor skolorna",
                "kvinna kvinnan kvinnor kvinnorna",
                "möte mötet möten mötena mötets",
                "remiss remissen remisser remisserna",
                "utbildning utbildningen utbildningar utbildningarna",
                "samverkan samverka samverkar samverkade",
                "ärende ärendet ärenden ärendena",
                "individ individen individer individernas",
                "tjänst tjänsten tjänster tjänsterna",
                "samverkanskoordinator samverkanskoordinatorn samverkanskoordinatorer",
                "mentor mentorn mentorer mentorerna",
                "kostnad kostnaden kostnader kostnaderna",
                "arbetsmarknad arbetsmarknaden arbetsmarknadens",
                "verkstad verkstaden verkstäder verkstäderna",
                "sjukskriven sjukskrivna sjukskrivet",
                "bostadslös bostadslösa bostadslöst",
                "karta kartan kartor kartorna",
                "balans balansen balanser"
            })
    void formsOfOneWordMeet(String forms) {
        Set<String> found =
                Arrays.stream(forms.split(" ")).map(stems::stem).collect(Collectors.toSet());
        assertEquals(1, found.size(), found.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "mål, mal",
        "kommun, kommunikation",
        "plan, planta",
        "insats, insikt",
        "utan, uta",
        "budget, bud",
        "chans, chef",
        "paket, pak",
        "försenad, för",
        "sommar, som",
        "planering, plan",
        "vägra, väg",
        "vård, vår",
        "part, par",
        "kontor, konto",
        "museum, mus",
        "toalett, toa",
        "skelett, skela",
        "intern, inte",
        "resurs, resa",
        "lokalt, lok",
        "samtal, tal"
    })
    void differentWordsStayApart(String one, String other) {
        assertNotEquals(stems.stem(one), stems.stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "rehabiliteringsinsatser, rehabilitering",
        "rehabiliteringsinsatser, insats",
        "trädgårdsrehabilitering, trädgård",
        "trädgårdsrehabilitering, rehabilitering",
        "arbetsmarknadsenheten, enhet",
        "handlingsplanen, plan",
        "samverkansgrupperna, samverkan",
        "kartläggningssamtalen, samtal",
        "halvårsplan, plan",
        "jobbcoacherna, coach"
    })
    void compoundsAreTakenApart(String compound, String part) {
        assertTrue(
                parts.of(compound).contains(stems.stem(part)),
                compound + " gave " + parts.of(compound));
    }

    @ParameterizedTest
    @ValueSource(strings = {"samverkan", "rehabilitering", "verksamheten", "deltagarna", "svenska"})
    void simpleWordsAreLeftWhole(String word) {
        assertTrue(parts.of(word).isEmpty(), word + " gave " + parts.of(word));
    }

    @Test
    void aGenitiveColonIsTakenOff() {
        assertEquals(stems.stem("lsg"), stems.stem("lsg:s"));
        assertFalse(stems.stem("a:b").isEmpty());
    }
}
