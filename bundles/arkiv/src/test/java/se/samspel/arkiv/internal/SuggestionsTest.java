package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.identity.testing.SmallOrganisation;

class SuggestionsTest {
    private final Suggestions suggestions = new Suggestions(new SmallOrganisation().organisation());

    private Map<Fact, String> of(String fileName, String text) {
        Map<Fact, String> found = new EnumMap<>(Fact.class);
        for (Suggestion suggestion :
                suggestions.of(fileName, List.of(new PageText(1, text, List.of())))) {
            found.put(suggestion.fact(), suggestion.value());
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "ACTION_PLAN, ACTION_PLAN, 2022, Handlingsplan för Mysam Sandviken",
        "ACTIVITY_PLAN, ACTIVITY_PLAN, 2018, Aktivitetsplan – Mötesplatskartan",
        "STATUS_REPORT, STATUS_REPORT, 2020, Lägesrapport – Processledare LSG Söder",
        "FINAL_REPORT, FINAL_REPORT, 2021, Samordnat stöd Enköping",
        "OPERATIONS_DOCUMENT, OPERATIONS_DOCUMENT, 2021, Verksamhetsdokument 2021"
    })
    void typeYearAndTitleAreReadOutOfEachReport(
            Twins twin, String type, String year, String title) {
        Map<Fact, String> found = of("dokument.txt", twin.text());
        assertEquals(type, found.get(Fact.TYPE));
        assertEquals(year, found.get(Fact.YEAR));
        assertEquals(title, found.get(Fact.TITLE));
    }

    @Test
    void placesAreReadOutOfTheNames() {
        Map<Fact, String> plan = of("dokument.txt", Twins.ACTION_PLAN.text());
        assertEquals("gavleborg", plan.get(Fact.ASSOCIATION));
        assertEquals("sandviken", plan.get(Fact.MUNICIPALITY));
        Map<Fact, String> report = of("dokument.txt", Twins.FINAL_REPORT.text());
        assertEquals("uppsala-lan", report.get(Fact.ASSOCIATION));
        assertFalse(report.containsKey(Fact.MUNICIPALITY), "Enköping is not among the units");
    }

    @Test
    void eachSuggestionShowsItsSentence() {
        for (Suggestion suggestion : suggestions.of("x.txt", Twins.ACTION_PLAN.pages())) {
            assertFalse(suggestion.sentence().isBlank(), suggestion.toString());
            assertTrue(Twins.ACTION_PLAN.text().contains(suggestion.sentence().replace("…", "")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Handlingsplanen för 2024, ACTION_PLAN",
        "Lägesrapporter våren 2024, STATUS_REPORT",
        "Tertiärrapport 2, TERTIAL_REPORT",
        "Delårsrapporten, INTERIM_REPORT",
        "SLUTRAPPORT, FINAL_REPORT",
        "Verksamhetsplan 2025, OPERATIONS_DOCUMENT",
        "Minnesanteckningar från mötet, MINUTES",
        "Protokollet, MINUTES",
        "Årsredovisningen 2023, ANNUAL_REPORT"
    })
    void typesAreKnownInAnyInflection(String heading, String type) {
        assertEquals(
                type, of("x.pdf", heading + "\n\nBrödtext om något helt annat.").get(Fact.TYPE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dnr 2023/145|2023/145",
                "Diarienummer: SF 2021-0045:3|SF 2021-0045:3",
                "Gävle 2023-04-01, dnr: RAR 12/2019|RAR 12/2019",
                "DIARIENR. 20230045|20230045",
                "Ärendenummer 12.3-2020|12.3-2020",
                "Ert dnr 2023/145|",
                "Se dnr 2023/145|",
                "Dnr 12|",
                "Dnr 19850101-****|",
                "Dnrfråga 2023/145|"
            })
    void aRegistryNumberIsReadWhereTheDocumentSaysItsOwn(String line, String number) {
        assertEquals(
                number,
                of("x.txt", "Slutrapport\n" + line + "\n\nBrödtext.").get(Fact.REGISTRY_NUMBER));
    }

    @Test
    void aRegistryNumberInRunningTextBelongsToSomethingElse() {
        String body = "Rad.\n".repeat(20);
        String mention = "Styrelsen beslutade om pengarna, dnr 2019/3, och sedan om lokalen.";
        assertFalse(of("x.txt", body + mention).containsKey(Fact.REGISTRY_NUMBER));
        assertEquals("2019/3", of("x.txt", body + "Dnr 2019/3").get(Fact.REGISTRY_NUMBER));
        assertEquals("2019/3", of("x.txt", "Rapport\nVårt dnr\n2019/3").get(Fact.REGISTRY_NUMBER));
    }

    @Test
    void aMentionInRunningTextIsNotATitle() {
        String text =
                "Brev till kansliet\n\nHär kommer våra synpunkter på den lägesrapport som ni skickade"
                        + " ut i höstas och som vi har läst.\n";
        assertFalse(of("brev.txt", text).containsKey(Fact.TYPE));
    }

    @Test
    void theFileNameHelpsWhenTheTextSaysNothing() {
        Map<Fact, String> found = of("slutrapport-2019.pdf", "");
        assertEquals("FINAL_REPORT", found.get(Fact.TYPE));
        assertEquals("2019", found.get(Fact.YEAR));
    }

    @Test
    void aYearInAFootnoteNeverWinsOverTheText() {
        String text =
                "Anteckning\n\nVi träffades under 2016.\n\n¹ Lagen gäller sedan 2004, se också 2004, 2004.\n";
        assertEquals("2016", of("x.txt", text).get(Fact.YEAR));
    }
}
