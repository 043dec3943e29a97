package se.samspel.arkiv.internal.structure;

import java.util.List;

/**
 * An invented final report with nine goals, laid out as final reports are when they have been through different programs:
 * items with tags of a transcription, one paragraph without bullets, lines that break where the paper ends, and a table.
 */
enum FinalReport {
    TRANSCRIBED(
            """
            <b>Insatsens namn</b> <b>Gemensam start Sala</b>

            <b>Insatsens mål och utfall:</b> <b>Projekt mål 2022</b> *Att parterna enas om en gemensam väg in och använder den i sitt dagliga arbete. <i>Inte uppfyllt</i>  *Att deltagaren får en samtalsledare som följer med genom hela tiden. <i>Uppfyllt</i>  *Att deltagaren mår bättre och kommer närmare ett arbete. <i>Svårt att bedöma. Frågan ställdes bara första året</i>  *Under 2022 finns en plan för hur arbetet fortsätter. <i>Ej uppfyllt</i>  *Den 31 december 2022 tycker 90 % av deltagarna att stödet hänger ihop. <i>Ingen har följt upp det.</i>  *Den 31 december 2022 tycker 90 % av de tillfrågade handläggarna att samarbetet har blivit lättare. <i>Ingen har följt upp det.</i>  <b>Projekt mål 2022/23</b> *Styrgruppen ska varje månad gå igenom vad samtalsledaren har sett. <i>Styrgruppen har gått igenom ärendena och ändrat två rutiner. Genomgången ligger till grund för nästa ansökan.</i>

            \\*Samtalsledaren ska hålla sig uppdaterad om vad parterna erbjuder och ha kontakt med alla fyra.

            *Samtalsledaren har fått 88 uppdrag och ordnat möten mellan parterna.*

            #### ARBETSCOACHER (AC)

            \\*Ska ge stöd till 50 personer under tiden. Av dessa ca 12 personer går till arbete. 70 % kommer att ha tagit ett steg framåt.

            *Under 2022 deltog 19 personer och av dessa gick 4 personer till arbete.*

            *Det saknas uppgifter om hur många som tagit ett steg framåt. Ej uppfyllt.*

            #### Jämställdhet

            Fler män än kvinnor fick en coach.

            **Så följdes målen upp:**

            Uppföljning har skett löpande. Sjukskrivningar i laget är en orsak till att målet inte har uppfyllts. Lokalerna är trånga.
            """),
    RUN_TOGETHER(
            """
            Insatsens namn Gemensam start Sala
            Insatsens mål och utfall: Projekt mål 2022 Att parterna enas om en gemensam väg in och använder den i sitt dagliga arbete. Inte uppfyllt Att deltagaren får en samtalsledare som följer med genom hela tiden. Uppfyllt Att deltagaren mår bättre och kommer närmare ett arbete. Svårt att bedöma. Frågan ställdes bara första året Under 2022 finns en plan för hur arbetet fortsätter. Ej uppfyllt Den 31 december 2022 tycker 90 % av deltagarna att stödet hänger ihop. Ingen har följt upp det. Den 31 december 2022 tycker 90 % av de tillfrågade handläggarna att samarbetet har blivit lättare. Ingen har följt upp det. Projekt mål 2022/23 *Styrgruppen ska varje månad gå igenom vad samtalsledaren har sett. Styrgruppen har gått igenom ärendena och ändrat två rutiner. Genomgången ligger till grund för nästa ansökan.
            *Samtalsledaren ska hålla sig uppdaterad om vad parterna erbjuder och ha kontakt med alla fyra.
            Samtalsledaren har fått 88 uppdrag och ordnat möten mellan parterna.

            ARBETSCOACHER (AC)
            *Ska ge stöd till 50 personer under tiden. Av dessa ca 12 personer går till arbete. 70 % kommer att ha tagit ett steg framåt.
            Under 2022 deltog 19 personer och av dessa gick 4 personer till arbete.
            Det saknas uppgifter om hur många som tagit ett steg framåt. Ej uppfyllt.

            Jämställdhet
            Fler män än kvinnor fick en coach.
            """),
    PRINTED(
            """
            Insatsens namn Gemensam start Sala
            Insatsens mål och utfall: Projekt mål 2022 Att parterna enas om en gemensam väg in och
            använder den i sitt dagliga arbete. Inte uppfyllt Att deltagaren får en samtalsledare som
            följer med genom hela tiden. Uppfyllt Att deltagaren mår bättre och kommer närmare ett
            arbete. Svårt att bedöma. Frågan ställdes bara första året Under 2022 finns en plan för hur
            arbetet fortsätter. Ej uppfyllt Den 31 december 2022 tycker 90 % av deltagarna att stödet
            hänger ihop. Ingen har följt upp det. Den 31 december 2022 tycker 90 % av de tillfrågade
            \fhandläggarna att samarbetet har blivit lättare. Ingen har följt upp det. Projekt mål 2022/23
            *Styrgruppen ska varje månad gå igenom vad samtalsledaren har sett. Styrgruppen har gått
            igenom ärendena och ändrat två rutiner.
            *Samtalsledaren ska hålla sig uppdaterad om vad parterna erbjuder och ha kontakt med alla
            fyra.
            Samtalsledaren har fått 88 uppdrag och ordnat möten mellan parterna.
            ARBETSCOACHER (AC)
            *Ska ge stöd till 50 personer under tiden. Av dessa ca 12 personer går till arbete. 70 %
            kommer att ha tagit ett steg framåt.
            Under 2022 deltog 19 personer och av dessa gick 4 personer till arbete.
            Det saknas uppgifter om hur många som tagit ett steg framåt. Ej uppfyllt.
            Jämställdhet
            Fler män än kvinnor fick en coach.
            """),
    TABLE(
            "Måluppfyllelse\n\nMål\tUtfall\tKommentar\n"
                    + "Parterna enas om en gemensam väg in\tEj uppfyllt\tTvå av fyra har sagt ja\n"
                    + "Varje deltagare har en samtalsledare\tUppfyllt\t\n"
                    + "Deltagarna mår bättre\tSvårt att utvärdera\tSkattades bara en gång\n"
                    + "Det finns en plan för fortsättningen\tInte uppnått\t\n"
                    + "Nio av tio deltagare är nöjda\tInte uppföljt\t\n"
                    + "Nio av tio handläggare är nöjda\tIngen uppföljning gjord\t\n"
                    + "Styrgruppen går igenom ärendena\tTre genomgångar hölls\t\n"
                    + "Samtalsledaren känner till utbudet\t88 uppdrag togs emot\t\n"
                    + "50 personer får en coach\tEj uppfyllt, 19 personer\t\n\nBudget\n\nPengarna räckte.\n");

    private final String text;

    FinalReport(String text) {
        this.text = text;
    }

    List<String> pages() {
        return List.of(text.split("\f"));
    }
}
