package se.samspel.arkiv.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.structure.Names.Name;

class NumbersAndNamesTest {
    private static final Names NAMES =
            new Names(
                    List.of(
                            Name.of("sala", "Sala"),
                            Name.of("heby", "Heby"),
                            Name.of("uppsala", "Uppsala")),
                    List.of(
                            new Name(
                                    "af",
                                    "Arbetsförmedlingen",
                                    List.of("Arbetsförmedlingen", "Af")),
                            Name.of("region-uppsala", "Region Uppsala")),
                    List.of(Name.of("17", "Gröna spåret")),
                    List.of(
                            new Name("unga", "Unga", List.of("Unga", "ungdom")),
                            new Name("nyanlanda", "Nyanlända", List.of("Nyanlända", "nyanländ"))));

    private static List<String> found(Kind kind, String text) {
        return Rules.find(List.of(text), NAMES).stream()
                .filter(it -> it.said().kind() == kind)
                .map(it -> (it.said().amount() + " " + it.said().words()).strip())
                .toList();
    }

    @Test
    void aRegistryNumberIsNoPeriod() {
        assertEquals(
                List.of("2018"), found(Kind.PERIOD, "Slutrapport 2018\nDnr SF 2018/44\n\nText."));
        assertEquals(
                List.of("2018–2019"),
                found(Kind.PERIOD, "Slutrapport\nDnr 2021/44, perioden 2018–2019\n\nText."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Under året deltog 27 deltagare. | 27 deltagare",
                "Av 34 inskrivna gick 12 vidare till arbete. | 12 vidare till arbete; 34 inskrivna",
                "Tolv personer fick stöd. | 12 personer",
                "Mellan 15–20 ungdomar kom varje gång. | 15 15–20 ungdomar",
                "Vi tog emot 1 250 ärenden. | 1250 ärenden",
                "Gruppen är unga 16–24 år. | ''",
                "Under 2016 fick hela gruppen stöd. | ''",
                "Hur många av de 12 deltagarna är nöjda? | ''"
            })
    void peopleAreCountedWithWhatTheyDid(String sentence, String expected) {
        assertEquals(expected, String.join("; ", found(Kind.PARTICIPANTS, sentence)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ett överskott på ca 150 000 kr betalas tillbaka. | 150000 överskott",
                "Budgeten är 2,1 miljoner kronor. | 2100000 budgeten",
                "Kostnaden blev 640 tkr. | 640000 kostnaden",
                "Förbundet gav 3 mnkr i bidrag. | 3000000 bidrag",
                "Hyran är 12.500 SEK. | 12500 hyran",
                "Vi ses klockan 12. | ''"
            })
    void moneyIsReadInKronor(String sentence, String expected) {
        assertEquals(expected, String.join("; ", found(Kind.MONEY, sentence)));
    }

    /** However a sum is written for people, it is read as the same sum. */
    @Property(tries = 300)
    void aSumIsTheSameHoweverItsThousandsArePartedAndCounted(
            @ForAll @IntRange(min = 1, max = 9_999_999) int sum) {
        assertEquals(
                List.of(sum + " kostnaden"),
                found(Kind.MONEY, "Kostnaden blev " + Swedish.number(sum) + " kr."));
        assertEquals(
                List.of(sum + " kostnaden"),
                found(Kind.MONEY, "Kostnaden blev " + sum + " kronor."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Startdatum: 2020-02-01 Slutdatum: 2021-12-31 | 2020-02-01 – 2021-12-31",
                "Rapport 2019-01-01 – 2019-06-30 | 2019-01-01 – 2019-06-30",
                "Handlingsplan 2017-2018 | 2017–2018",
                "Perioden 2016/17 | 2016–2017",
                "Projektet pågick läsåret 2018/2019 | läsåret 2018/2019",
                "Planen löper nov 2015 – april 2016 | nov 2015 – april 2016",
                "Verksamhetsdokument 2019 | 2019"
            })
    void thePeriodIsReadAsItIsWritten(String text, String period) {
        assertEquals(List.of(period), found(Kind.PERIOD, text));
    }

    @Test
    void goalsSayWhatTimeAPlanIsAboutBeforeItsTargetGroups() {
        assertEquals(
                List.of("2017–2018"),
                found(
                        Kind.PERIOD,
                        "Prioriterade grupper för perioden 2016-2018 är:\n\n- Unga\n\nMål och aktiviteter för år 2017-2018\n"));
    }

    @Test
    void placesPartiesAndInsatserAreKnownByTheirNames() {
        String text =
                """
                Insatsens namn
                Gemensam start

                Parter

                Heby kommun, Region Uppsala och Af.

                Gröna spåret riktar sig till ungdomar. Sala nämns en gång.

                ➤ KOM - Kraft Och Mod

                Ett nätverk.
                """;
        assertEquals(List.of("Heby"), found(Kind.MUNICIPALITY, text));
        assertEquals(List.of("Arbetsförmedlingen", "Region Uppsala"), found(Kind.PARTY, text));
        assertEquals(
                List.of("Gröna spåret", "Gemensam start", "KOM"), found(Kind.INTERVENTION, text));
        assertEquals(List.of("Unga"), found(Kind.TARGET_GROUP, text));
    }

    @Test
    void aTargetGroupThatNoPluginKnowsIsKeptAsItIsWritten() {
        String text =
                "Prioriterade grupper är:\n\n- Nyanlända kvinnor\n- Personer som saknar bostad\n\nMetod\n";
        assertEquals(
                List.of("Nyanlända", "Personer som saknar bostad"), found(Kind.TARGET_GROUP, text));
    }

    @Test
    void whatIsForSomebodyIsForThemAndNotForThoseTheyMeet() {
        assertEquals(
                List.of("Unga"),
                found(Kind.TARGET_GROUP, "Rummet är en öppen mötesplats för unga i Heby.\n"));
        assertEquals(
                List.of("Unga"),
                found(Kind.TARGET_GROUP, "Det blev en kurs för personer som är nyanlända unga.\n")
                        .stream()
                        .filter("Unga"::equals)
                        .toList());
        assertEquals(
                List.of(),
                found(
                        Kind.TARGET_GROUP,
                        "Utbildning för personal som möter unga. Ett projekt för att nå unga. En"
                                + " insats för skolor, där unga går.\n"));
    }

    /** Whatever stands in a document, it is read to its end and every place is a place in it. */
    @Property(tries = 100)
    void anyTextIsReadAndEveryPlaceIsInIt(@ForAll @Size(max = 4) List<String> pages) {
        for (Found found : Rules.find(pages, NAMES)) {
            String page = pages.get(found.span().page() - 1);
            assertTrue(found.span().start() >= 0 && found.span().end() <= page.length());
        }
    }
}
