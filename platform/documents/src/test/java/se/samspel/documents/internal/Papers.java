package se.samspel.documents.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import se.samspel.api.documents.Paper;
import se.samspel.api.documents.Paper.Block;
import se.samspel.api.fields.RichText;

/** Papers of our own making that use everything a paper can hold. */
final class Papers {
    static final Instant TIME = Instant.parse("2027-03-31T08:15:00Z");

    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 180" width="480" height="180">
              <rect x="2" y="2" width="150" height="70" rx="8" fill="#e4ebf4" stroke="#17365d"/>
              <text x="77" y="42" text-anchor="middle" font-family="Open Sans" font-size="14">Kommunen</text>
              <rect x="322" y="2" width="150" height="70" rx="8" fill="#e4ebf4" stroke="#17365d"/>
              <text x="397" y="42" text-anchor="middle" font-family="Open Sans" font-size="14">Försäkringskassan</text>
              <path d="M152 37 L322 37" stroke="#17365d" stroke-width="2"/>
              <circle cx="237" cy="140" r="32" fill="#fff4d6" stroke="#8a6100"/>
              <text x="237" y="145" text-anchor="middle" font-family="Open Sans" font-size="13">Möte</text>
            </svg>
            """;

    /** Everything that a formatted text can hold. */
    static final String FORMATTED =
            """
            Ett **fett** ord, ett __lutande__, ett **__båda__** och **halv**vägs.
            En ny rad med en [länk till **lagen**](https://exempel.se/lag?a=1&b=2).

            - en punkt med **fetstil**
              på två rader
            - en [post](mailto:kansli@exempel.se)

            1. först
            2. sedan

            1. om igen

            Ett * två ** tre, [inte](en länk) och \\- inte en punkt.\
            """;

    private Papers() {}

    /** About three pages. */
    static Paper plan(String watermark) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paper.Facts(
                        List.of(
                                new Paper.Fact("Grupp", "Provgruppen i Åmsele"),
                                new Paper.Fact("Prioriterade grupper", "2026–2028"),
                                new Paper.Fact("Mål och aktiviteter", "2027–2028"),
                                new Paper.Fact("Läge", "Fastställd 31 mars 2027, version 7"))));
        blocks.add(new Paper.Heading(1, "Bakgrund och syfte", "bakgrund"));
        blocks.add(
                new Paper.Paragraph(
                        "Planen samlar det som parterna gör tillsammans. Tecken som ska synas: å ä ö é ü – “citat” … ½ € ☐ ☑ ✓ → och <märken> & sådant.\nEn ny rad i samma stycke.\n\nEtt nytt stycke."));
        blocks.add(
                new Paper.Paragraph(
                        "Gruppen beslutade att börja med de yngsta.", Paper.Tone.STRONG));
        blocks.add(new Paper.Paragraph("Källa: gruppens egen uppföljning.", Paper.Tone.QUIET));
        blocks.add(
                new Paper.Items(
                        List.of(
                                "Färre väntar på rätt stöd",
                                "Fler möts i tid",
                                "Ingen faller emellan"),
                        false));
        blocks.add(new Paper.Formatted(RichText.parse(FORMATTED), "texten"));
        for (int area = 1; area <= 3; area++) {
            blocks.add(new Paper.Heading(1, area + ". Område som heter något " + area, "o" + area));
            blocks.add(new Paper.Heading(2, "Mål " + area + ".1", "m" + area));
            blocks.add(new Paper.Paragraph("Alla parter ska veta vem de ringer först."));
            blocks.add(activities(area, 6));
        }
        blocks.add(new Paper.Heading(1, "Så möts parterna", "bild"));
        blocks.add(
                new Paper.Figure(
                        SVG, "Kommunen och Försäkringskassan möts i ett möte.", "Bild 1. Mötet."));
        blocks.add(new Paper.Heading(1, "Beslut", "beslut"));
        blocks.add(
                new Paper.Items(List.of("Planen fastställs.", "Den följs upp i september."), true));
        blocks.add(new Paper.Room(3));
        blocks.add(
                new Paper.Signatures(
                        List.of(
                                "Kommunen",
                                "Regionen",
                                "Arbetsförmedlingen",
                                "Försäkringskassan")));
        return paper("Handlingsplan för provgruppen", watermark, blocks);
    }

    /** As many pages as wanted, roughly. */
    static Paper report(int pages) {
        List<Block> blocks = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            blocks.add(new Paper.Heading(1, "Avsnitt " + page, "a" + page));
            blocks.add(
                    new Paper.Paragraph(
                            String.join(
                                    " ",
                                    Collections.nCopies(
                                            12,
                                            "Mötet gick igenom läget och kom överens om nästa steg."))));
            blocks.add(activities(page, 14));
        }
        return paper("Rapport om läget", "", blocks);
    }

    static Paper.Table activities(int area, int rows) {
        List<List<String>> content = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            content.add(
                    List.of(
                            area + "." + row,
                            "Bjud in till ett möte om vem som gör vad, och skriv ned det",
                            "Regionen",
                            "2027-09-" + (10 + row),
                            "Pågår"));
        }
        return new Paper.Table(
                "Aktiviteter i område " + area,
                List.of("Nr", "Aktivitet", "Ansvarig", "Klart senast", "Läge"),
                List.of(8, 46, 16, 16, 14),
                content,
                true);
    }

    static Paper of(Block... blocks) {
        return paper("Ett papper", "", List.of(blocks));
    }

    static Paper.Figure figure(String content) {
        return new Paper.Figure(svg(content), "En bild", "");
    }

    static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'>"
                + content
                + "</svg>";
    }

    static Paper paper(String title, String watermark, List<Block> blocks) {
        return new Paper(
                title,
                "Provgruppen, 2027–2028",
                "Samordningsförbundet Prov",
                "sv",
                TIME,
                Map.of("samspel.plan", "17", "samspel.version", "7", "samspel.template", "prov"),
                watermark,
                blocks);
    }
}
