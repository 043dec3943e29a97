package se.samspel.handlingsplan.internal.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samspel.api.PluginId;
import se.samspel.api.access.PartyKind;
import se.samspel.api.documents.Paper;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.documents.testing.Printed;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Template;
import se.samspel.worker.read.Reading;

/**
 * A plan as a group has it in a drawer, with people who do not exist: nine areas of which two are empty and one says "se
 * ovan", a note in the middle of a sentence, members in a table, and an appendix that has the same headings once more.
 */
final class Twin {
    private sealed interface Line {}

    private record H(int level, String text) implements Line {}

    private record P(String text) implements Line {}

    private record I(String text) implements Line {}

    private record N(String text) implements Line {}

    private record T(List<List<String>> rows) implements Line {}

    private static final List<Line> LINES =
            List.of(
                    new H(1, "Handlingsplan för Mysam Lövånger"),
                    new H(2, "Samarbetsparter"),
                    new P(
                            "Kommunen, regionen, Arbetsförmedlingen och Försäkringskassan står bakom planen."),
                    new H(2, "Bakgrund och förutsättningar"),
                    new P(
                            "Gruppen har funnits i sex år och träffas varannan månad. Mer om lagen¹ finns på förbundets sida. Rehabilitering och elevhälsa kan adjungeras när en fråga kräver det."),
                    new P(
                            "Under 2016 och fram till den 30 juni 2018 är det Arbetsförmedlingen som är sammankallande till gruppens möten."),
                    new H(2, "Syfte och målgrupper"),
                    new P(
                            "Vi vänder oss till invånare 18-60 år som behöver oss samtidigt. Gruppens syfte är:"),
                    new I("att ingen ska behöva berätta samma sak fyra gånger,"),
                    new I("att korta vägen till rätt stöd."),
                    new P("Prioriterade grupper för perioden 2016-2018 är:"),
                    new I("Unga utan sysselsättning"),
                    new I("Långtidssjukskrivna"),
                    new I("Nya i landet"),
                    new N("¹ Lagen heter lagen om finansiell samordning."),
                    new H(2, "Mål och aktiviteter för år 2017-2018"),
                    new P("Det vi gör ska märkas för den enskilde inom ett år."),
                    new H(2, "1. Kartlägga lokala målgrupper med behov av insatser"),
                    new P("Vi jämför våra siffror två gånger om året."),
                    new H(2, "2. Balansen mellan uppdragen försörjning och rehabilitering"),
                    new H(2, "3. Trisam² - Tidig rehabilitering i samverkan"),
                    new P("Två hälsocentraler vill börja. Ett första möte hålls i mars."),
                    new H(2, "4. Arbetsintegrerande sociala företag – ASF³"),
                    new P("Kaféet vid stationen tar emot fem personer från hösten."),
                    new P("Studiebesök ordnas för handläggare hos alla parter."),
                    new H(
                            2,
                            "5. Ansökan om samverkansmedel från Samordningsförbund Norra för insatser som saknas"),
                    new P("ASF, se ovan."),
                    new H(2, "6. Fortsatt utveckling av samverkansfora och samverkansformer"),
                    new P(
                            "De möten vi redan har räcker långt om rätt personer sitter vid bordet, och därför prövar vi"),
                    new N("² Trisam är ett arbetssätt för dem som möter samma sjukskrivna."),
                    new N(
                            "³ Ett socialt företag drivs för att människor ska få plats i arbetslivet."),
                    new P("en gemensam dagordning för de två största."),
                    new H(2, "7. Gemensam kompetensutveckling för parternas medarbetare"),
                    new P("En halvdag om skam och skuld planeras."),
                    new H(2, "8. Kommunikation internt om Mysam och Finsam"),
                    new P("Ett nyhetsbrev går ut efter varje möte."),
                    new H(2, "9. Övriga aktiviteter utifrån lokala behov"),
                    new P("Deltagare i Mysam Lövånger:"),
                    new T(
                            List.of(
                                    List.of("Samverkanspart", "Namn och befattning"),
                                    List.of(
                                            "Lövångers kommun:",
                                            "Astrid Vingåker, Enhetschef arbete"),
                                    List.of("Lövångers kommun:", "Bo Tallroth, Enhetschef stöd"),
                                    List.of(
                                            "Lövångers kommun:",
                                            "Cilla Brännlund, Rektor Elevhälsa"),
                                    List.of("Lövångers kommun:", "Daga Mossberg, Enhetschef vuxen"),
                                    List.of(
                                            "Lövångers kommun:",
                                            "Egil Stormdal, Enhetschef Individ- och familjeomsorg"),
                                    List.of(
                                            "Region Norra:",
                                            "Frida Åkerlind, Verksamhetschef hälsocentralen"),
                                    List.of(
                                            "Region Norra:",
                                            "Göte Sandvall, Enhetschef mottagningen"),
                                    List.of(
                                            "Arbetsförmedlingen:",
                                            "Hillevi Ekdahl Roos, Sektionschef"),
                                    List.of(
                                            "Försäkringskassan:",
                                            "Ivar Kvist, Enhetschef sjukförsäkring"),
                                    List.of(
                                            "Försäkringskassan:",
                                            "Jorun Alm, Enhetschef aktivitetsersättning"),
                                    List.of(
                                            "Försäkringskassan:",
                                            "Kaj Nordlöf, Lokalt samverkansansvarig"),
                                    List.of("Annan:", ""))),
                    new P("Adjungerade vid behov:"),
                    new T(
                            List.of(
                                    List.of("Samverkanspart", "Namn och befattning"),
                                    List.of("Region Norra:", ""),
                                    List.of("kommun:", ""))),
                    new H(2, "Bilaga 1: Dialogstöd till arbetet med planen"),
                    new H(2, "1. Kartlägga målgrupper med behov av insatser"),
                    new I("Vilka ser vi var för sig?"),
                    new I("Vem ser helheten?"),
                    new H(2, "2. Balansen mellan uppdragen försörjning och rehabilitering"),
                    new I("Var skaver det?"),
                    new H(2, "3. Trisam - Tidig rehabilitering i samverkan"),
                    new I("Vad är nästa steg?"),
                    new H(2, "4. Arbetsintegrerande sociala företag – ASF"),
                    new I("Vilka platser finns?"),
                    new H(
                            2,
                            "5. Ansökan om samverkansmedel från Samordningsförbund Norra för insatser som saknas"),
                    new I("Vad saknas?"),
                    new H(2, "6. Fortsatt utveckling av samverkansfora och samverkansformer"),
                    new I("Vilka möten kan tas bort?"),
                    new H(2, "7. Gemensam kompetensutveckling för parternas medarbetare"),
                    new I("Vad behöver vi lära oss?"),
                    new H(2, "8. Kommunikation internt om Mysam och Finsam"),
                    new I("Vem vet att vi finns?"));

    private Twin() {}

    static byte[] txt() {
        StringBuilder text = new StringBuilder();
        Line last = null;
        for (Line line : LINES) {
            text.append(last instanceof I && line instanceof I ? "" : "\n");
            switch (line) {
                case H(int level, String said) -> text.append(said).append('\n');
                case P(String said) -> text.append(said).append('\n');
                case N(String said) -> text.append(said).append('\n');
                case I(String said) -> text.append("- ").append(said).append('\n');
                case T(List<List<String>> rows) ->
                        rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
            }
            last = line;
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx() {
        StringBuilder body = new StringBuilder();
        for (Line line : LINES) {
            switch (line) {
                case H(int level, String said) ->
                        body.append(word("<w:pStyle w:val='Rubrik" + level + "'/>", said));
                case P(String said) -> body.append(word("", said));
                case N(String said) -> body.append(word("", said));
                case I(String said) ->
                        body.append(
                                word(
                                        "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>",
                                        said));
                case T(List<List<String>> rows) -> {
                    body.append("<w:tbl>");
                    for (List<String> row : rows) {
                        body.append("<w:tr>");
                        row.forEach(
                                cell ->
                                        body.append("<w:tc>")
                                                .append(word("", cell))
                                                .append("</w:tc>"));
                        body.append("</w:tr>");
                    }
                    body.append("</w:tbl>");
                }
            }
        }
        return zip(
                "[Content_Types].xml", "<Types/>",
                "word/styles.xml",
                        "<w:styles xmlns:w='x'><w:style w:styleId='Rubrik1'><w:name w:val='heading 1'/></w:style><w:style w:styleId='Rubrik2'><w:name w:val='heading 2'/></w:style></w:styles>",
                "word/numbering.xml",
                        "<w:numbering xmlns:w='x'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>",
                "word/document.xml",
                        "<w:document xmlns:w='x'><w:body>" + body + "</w:body></w:document>");
    }

    private static String word(String look, String text) {
        return "<w:p><w:pPr>" + look + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] odt() {
        StringBuilder body = new StringBuilder();
        for (Line line : LINES) {
            switch (line) {
                case H(int level, String said) ->
                        body.append("<text:h text:outline-level='")
                                .append(level)
                                .append("'>")
                                .append(said)
                                .append("</text:h>");
                case P(String said) -> body.append("<text:p>").append(said).append("</text:p>");
                case N(String said) -> body.append("<text:p>").append(said).append("</text:p>");
                case I(String said) ->
                        body.append("<text:list><text:list-item><text:p>")
                                .append(said)
                                .append("</text:p></text:list-item></text:list>");
                case T(List<List<String>> rows) -> {
                    body.append("<table:table>");
                    for (List<String> row : rows) {
                        body.append("<table:table-row>");
                        row.forEach(
                                cell ->
                                        body.append("<table:table-cell><text:p>")
                                                .append(cell)
                                                .append("</text:p></table:table-cell>"));
                        body.append("</table:table-row>");
                    }
                    body.append("</table:table>");
                }
            }
        }
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<o:document-content xmlns:o='o' xmlns:text='t' xmlns:table='b'><o:body><o:text>"
                        + body
                        + "</o:text></o:body></o:document-content>");
    }

    static byte[] pdf() throws IOException {
        List<Paper.Block> blocks = new ArrayList<>();
        for (Line line : LINES.subList(1, LINES.size())) {
            switch (line) {
                case H(int level, String said) ->
                        blocks.add(new Paper.Heading(level - 1, said, "h" + blocks.size()));
                case P(String said) -> blocks.add(new Paper.Paragraph(said));
                case N(String said) -> blocks.add(new Paper.Paragraph(said));
                case I(String said) -> blocks.add(new Paper.Items(List.of(said), false));
                case T(List<List<String>> rows) ->
                        blocks.add(
                                new Paper.Table(
                                        "",
                                        rows.getFirst(),
                                        List.of(30, 70),
                                        rows.subList(1, rows.size()),
                                        false));
            }
        }
        Instant then = Instant.parse("2026-11-01T10:00:00Z");
        return Printed.pdf(
                new Paper(((H) LINES.getFirst()).text(), "", "", "sv", then, Map.of(), "", blocks));
    }

    private static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < parts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(parts[at]));
                zip.write(parts[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The blocks of a file, read as the worker reads it. */
    static List<Block> blocks(String name, byte[] content) throws IOException {
        Path file = Files.createTempFile("twin", ".tmp");
        try {
            Files.write(file, content);
            List<Block> blocks = new ArrayList<>();
            Reading.structure(file, name, blocks::addAll);
            return blocks;
        } finally {
            Files.delete(file);
        }
    }

    static Parties parties() {
        return new Parties(
                List.of(
                        new Parties.Party(
                                "kommunen", "Lövångers kommun", "Kommunen", PartyKind.MUNICIPALITY),
                        new Parties.Party("regionen", "Region Norra", "Regionen", PartyKind.REGION),
                        new Parties.Party(
                                "af", "Arbetsförmedlingen", "Af", PartyKind.EMPLOYMENT_SERVICE),
                        new Parties.Party(
                                "fk", "Försäkringskassan", "FK", PartyKind.SOCIAL_INSURANCE),
                        new Parties.Party("annan", "Annan", "Annan", PartyKind.OTHER)));
    }

    /** Nine areas, worded otherwise than in the file. */
    static Template template() {
        return new Template(
                new PluginId("gavleborg"),
                "nio",
                "1",
                "Nio områden",
                "",
                Set.of(),
                List.of(
                        section(
                                "bakgrund",
                                "",
                                "Bakgrund och förutsättningar",
                                SectionKind.TEXT,
                                text(
                                        "lanet",
                                        FieldType.LONG_TEXT,
                                        "Gemensamt för länet",
                                        "Detta är lika i länet."),
                                text("lokalt", FieldType.LONG_TEXT, "Hos oss", "")),
                        section(
                                "syfte",
                                "",
                                "Syfte och målgrupp",
                                SectionKind.TEXT,
                                text("malgrupp", FieldType.LONG_TEXT, "Övergripande målgrupp", ""),
                                text("alder", FieldType.SHORT_TEXT, "Ålder", ""),
                                text("syfte-text", FieldType.LONG_TEXT, "Syfte", "")),
                        section("grupper", "", "Prioriterade grupper", SectionKind.TARGET_GROUPS),
                        section(
                                "malgrupper",
                                "1",
                                "Lokala målgrupper och deras behov",
                                SectionKind.AREA),
                        section(
                                "balans",
                                "2",
                                "Balansen mellan försörjning och rehabilitering",
                                SectionKind.AREA),
                        section(
                                "trisam",
                                "3",
                                "Trisam – tidig rehabilitering i samverkan",
                                SectionKind.AREA),
                        section(
                                "asf",
                                "4",
                                "Arbetsintegrerande sociala företag (ASF)",
                                SectionKind.AREA),
                        section("medel", "5", "Ansökan om samverkansmedel", SectionKind.AREA),
                        section("former", "6", "Forum och former för samverkan", SectionKind.AREA),
                        section("kompetens", "7", "Gemensam kompetensutveckling", SectionKind.AREA),
                        section(
                                "kommunikation",
                                "8",
                                "Kommunikation om Mysam och Finsam",
                                SectionKind.AREA),
                        section("ovrigt", "9", "Övriga lokala aktiviteter", SectionKind.AREA),
                        section("deltagare", "", "Deltagare", SectionKind.MEMBERS)));
    }

    private static Template.Section section(
            String id, String number, String title, SectionKind kind, Template.Text... texts) {
        return new Template.Section(
                new SectionId(id), number, title, "", kind, false, List.of(texts));
    }

    private static Template.Text text(String id, FieldType type, String label, String start) {
        return new Template.Text(Field.of(id, type, label, ""), false, start);
    }
}
