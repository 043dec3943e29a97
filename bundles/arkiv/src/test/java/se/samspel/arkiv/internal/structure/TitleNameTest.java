package se.samspel.arkiv.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.arkiv.internal.structure.Names.Name;

class TitleNameTest {
    private static final Names NAMES =
            new Names(
                    List.of(Name.of("sala", "Sala"), Name.of("heby", "Heby")),
                    List.of(Name.of("region-uppsala", "Region Uppsala")),
                    List.of(Name.of("17", "Gröna spåret")),
                    List.of());

    private static String named(String title) {
        return TitleName.in(new Flow(List.of(title.replace("/ ", "\n"))), NAMES)
                .map(TitleName.Titled::name)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Slutrapport Lyktan|Lyktan",
                "Slutrapport: Leva med värk, Sala|Leva med värk",
                "SLUTRAPPORT/ Verkstaden Heby/ / Tid: ett år|Verkstaden",
                "Slutrapport/ Lyktan i Sala 2019–2022|Lyktan",
                "Slutrapport för Trädgården i Ingenstad|Trädgården",
                "Delårsrapport: En kö, Heby/ Första halvåret 2022|En kö",
                "Delårsrapport januari–juni 2020/ Lyktan, Heby|Lyktan",
                "Delårsrapport IMA, januari till augusti 2023|IMA",
                "Tertialrapport 2, 2022/ Gläntan, arbetsintegrerande socialt företag i Sala|Gläntan",
                "Utvärdering av Vägen ut, Sala|Vägen ut",
                "Rummet i Heby/ En utvärdering, våren 2022|Rummet",
                "Samordningsförbundet Norra Ro/ Slutrapport/ Lyktan|Lyktan",
                "Slutrapport insatsen Lyktan|Lyktan",
                "Lägesrapport våren 2022/ Processledare för LSG Norr|",
                "Lägesrapport – Processledare LSG Söder/ / 2020-01-01 - 2020-06-30|",
                "Verksamhetsberättelse 2020/ Samordningsförbundet Norra Ro|",
                "Handlingsplan för Mysam Sala 2023|",
                "Slutrapport/ Sala/ / Region Uppsala|",
                "Slutrapport 2021/ / Mål 1. Fler ska gå till arbete|",
                "Slutrapport 2021/ / Målen för året|",
                "Slutrapport 2021/ / Delmål|",
                "Slutrapport 2021/ / 1. Om insatsen|",
                "Slutrapport 2021/ / Målgången|Målgången",
                "Vi skrev en slutrapport om Lyktan|"
            })
    void theInsatsIsReadOutOfTheTitle(String title, String name) {
        assertEquals(name == null ? "" : name, named(title));
    }

    @Test
    void whatTheRegisterOrAFormAlreadySaidIsNotSaidAgain() {
        assertEquals(
                List.of("Gröna spåret"),
                insatser("Slutrapport Gröna spåret\n\nGröna spåret gick."));
        assertEquals(
                List.of("Det rätta namnet"),
                insatser("Slutrapport Något\n\nInsatsens namn: Det rätta namnet\n"));
        assertEquals(List.of("Lyktan"), insatser("Slutrapport Lyktan\n\nDet gick bra.\n"));
    }

    private static List<String> insatser(String text) {
        return Rules.find(List.of(text), NAMES).stream()
                .filter(it -> it.said().kind() == Kind.INTERVENTION)
                .map(it -> it.said().words())
                .toList();
    }
}
