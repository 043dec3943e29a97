package se.samspel.handlingsplan.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Item;
import se.samspel.api.documents.StructureReader.Paragraph;
import se.samspel.api.documents.StructureReader.Table;

final class MatchingTest {
    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx", "odt", "pdf"})
    void aPlanOutOfADrawerIsFoundWhole(String format) throws IOException {
        byte[] file =
                switch (format) {
                    case "txt" -> Twin.txt();
                    case "docx" -> Twin.docx();
                    case "odt" -> Twin.odt();
                    default -> Twin.pdf();
                };
        Proposal plan = propose(Twin.blocks("plan." + format, file));
        assertTrue(plan.ledger().balances(), plan.ledger().toString());
        areas(plan);
        members(plan);
        assertEquals("Handlingsplan för Mysam Lövånger", plan.facts().get("title"));
        assertEquals("2017–2018", plan.facts().get("years"));
        assertEquals("2016–2018", plan.facts().get("prioritised-years"));
        assertEquals("af", plan.facts().get("convener"));
        assertEquals("2018-06-30", plan.facts().get("convener-to"));
        assertEquals(
                List.of("Unga utan sysselsättning", "Långtidssjukskrivna", "Nya i landet"),
                texts(plan.of(PieceKind.TARGET_GROUP)));
        assertTrue(text(plan, "syfte", "syfte-text").startsWith("Gruppens syfte är:"));
        assertEquals("18–60 år", text(plan, "syfte", "alder"));
        List<Piece> questions = plan.of(PieceKind.TRAY).stream().filter(Piece::question).toList();
        assertEquals(8, questions.size());
        assertEquals(
                "Hör till 3. Trisam – tidig rehabilitering i samverkan.", questions.get(2).note());
    }

    private static void areas(Proposal plan) {
        assertEquals(List.of(), plan.in("balans"));
        assertEquals(List.of(), plan.in("ovrigt"));
        for (String area :
                List.of("malgrupper", "trisam", "asf", "former", "kompetens", "kommunikation")) {
            assertTrue(!plan.in(area).isEmpty(), area);
            assertTrue(plan.in(area).stream().noneMatch(it -> it.text().contains("?")), area);
        }
        Piece reference = plan.in("medel").getFirst();
        assertEquals(PieceKind.REFERENCE, reference.kind());
        assertEquals(Map.of("refers", "asf"), reference.values());
        assertEquals(
                "De möten vi redan har räcker långt om rätt personer sitter vid bordet, och därför prövar vi en gemensam dagordning för de två största.",
                plan.in("former").getFirst().text());
        assertTrue(plan.in("trisam").getLast().text().startsWith("² Trisam är"));
    }

    private static void members(Proposal plan) {
        List<Piece> members = plan.of(PieceKind.MEMBER);
        assertEquals(11, members.size());
        assertEquals("Astrid Vingåker", members.getFirst().text());
        assertEquals(
                Map.of("title", "Enhetschef arbete", "party", "kommunen", "kind", "REGULAR"),
                members.getFirst().values());
        assertEquals("Enhetschef Individ- och familjeomsorg", members.get(4).values().get("title"));
        assertTrue(members.get(2).note().contains("elevhälsa adjungeras"), members.get(2).note());
        assertEquals(1, members.stream().filter(it -> !it.note().isEmpty()).count());
    }

    @Test
    void goalsAndActivitiesAreReadWhereTheFileSaysSo() {
        Proposal plan =
                propose(
                        heading("3. Trisam"),
                        text("Mål: Alla vårdcentraler är med"),
                        text("Aktivitet 1: Bjud in cheferna"),
                        text("Löpande text."),
                        heading("4. Arbetsintegrerande sociala företag"),
                        new Table(
                                List.of(
                                        List.of(
                                                "Mål",
                                                "Aktivitet",
                                                "Ansvarig",
                                                "Klart",
                                                "Status",
                                                "Budget"),
                                        List.of(
                                                "Fyra platser",
                                                "Teckna avtal",
                                                "FK",
                                                "2027-03-31",
                                                "Pågår",
                                                "20 tkr"),
                                        List.of(
                                                "",
                                                "Berätta om det",
                                                "Kim i receptionen",
                                                "i vår",
                                                "",
                                                ""))));
        assertEquals(
                List.of("Alla vårdcentraler är med", "Fyra platser"),
                texts(plan.of(PieceKind.GOAL)));
        List<Piece> activities = plan.of(PieceKind.ACTIVITY);
        assertEquals(
                List.of("Bjud in cheferna", "Teckna avtal", "Berätta om det"), texts(activities));
        assertEquals(
                Map.of(
                        "party",
                        "fk",
                        "due",
                        "2027-03-31",
                        "status",
                        "ONGOING",
                        "note",
                        "Budget: 20 tkr"),
                activities.get(1).values());
        assertEquals(
                Map.of("person", "Kim i receptionen", "status", "PLANNED", "note", "Klart: i vår"),
                activities.get(2).values());
        assertTrue(plan.ledger().balances());
    }

    @Test
    void anActivityWithoutAGoalStaysText() {
        Proposal plan = propose(heading("3. Trisam"), text("Aktivitet: Bjud in cheferna"));
        assertEquals(PieceKind.TEXT, plan.in("trisam").getFirst().kind());
    }

    @Test
    void whatAReferenceMeansIsSaidOrAsked() {
        assertEquals("trisam", refers("Se område 3.", "3. Trisam", "Text om Trisam."));
        assertEquals("trisam", refers("Se ovan", "3. Trisam", "Text om Trisam."));
        Proposal nothing = propose(heading("5. Ansökan om samverkansmedel"), text("Se ovan."));
        assertTrue(nothing.in("medel").getFirst().note().contains("Välj vilket"));
    }

    private static String refers(String said, String heading, String text) {
        Proposal plan =
                propose(
                        heading(heading),
                        text(text),
                        heading("5. Ansökan om samverkansmedel"),
                        text(said));
        return plan.in("medel").getFirst().values().get("refers");
    }

    @Test
    void headingsInAContentsListDoNotKeepTheRealOnesOut() {
        Proposal plan =
                propose(
                        new Heading(1, "", "Planen"),
                        heading("3. Trisam"),
                        heading("4. Arbetsintegrerande sociala företag"),
                        heading("3. Trisam"),
                        text("Här står texten."));
        assertEquals("Här står texten.", plan.in("trisam").getFirst().text());
    }

    @Test
    void numbersThatWordMakesAndMisspeltHeadingsAreUnderstood() {
        Proposal plan =
                propose(
                        new Heading(2, "2", "Balansen melan försörjning och rehabilitring"),
                        text("Ett."),
                        heading("Gemensamma kompetensutvecklingar"),
                        text("Två."));
        assertEquals("Ett.", plan.in("balans").getFirst().text());
        assertEquals("Två.", plan.in("kompetens").getFirst().text());
    }

    @Test
    void peopleAreReadFromListsAndFromTablesWithOtherColumns() {
        Proposal plan =
                propose(
                        heading("Deltagare"),
                        item("Astrid Vingåker, enhetschef, Lövångers kommun"),
                        item("FK: Ivar Kvist, handläggare"),
                        text("Adjungerade:"),
                        new Table(
                                List.of(
                                        List.of("Namn", "Titel", "Organisation", "Telefon"),
                                        List.of(
                                                "Moa Lind",
                                                "Chef",
                                                "Kriminalvården",
                                                "0912-345 67"))));
        List<Piece> members = plan.of(PieceKind.MEMBER);
        assertEquals(List.of("Astrid Vingåker", "Ivar Kvist", "Moa Lind"), texts(members));
        assertEquals(
                List.of("kommunen", "fk", ""),
                members.stream().map(it -> it.values().get("party")).toList());
        assertEquals("Chef (Kriminalvården), 0912-345 67", members.get(2).values().get("title"));
        assertEquals("CO_OPTED", members.get(2).values().get("kind"));
        assertTrue(plan.ledger().balances());
    }

    /** Whatever a file is built of: characters in = placed + tray, and what is placed is what stands there. */
    @Test
    void nothingIsDropped() {
        int seen = 0;
        for (List<Block> blocks : AnyFile.blocks().sampleStream().limit(3_000).toList()) {
            Proposal plan = propose(blocks);
            assertTrue(
                    plan.ledger().balances(), plan.ledger() + "\n" + blocks + "\n" + plan.pieces());
            assertEquals(
                    letters(blocks.stream().map(Block::text)),
                    letters(plan.pieces().stream().map(Piece::source)),
                    blocks.toString());
            for (Piece piece : plan.pieces()) {
                if (piece.kind() == PieceKind.TEXT || piece.kind() == PieceKind.TRAY) {
                    assertTrue(holds(piece.text(), piece.source()), piece.toString());
                }
                if (piece.kind() == PieceKind.MEMBER) {
                    assertTrue(
                            letters(piece.source()).startsWith(letters(piece.text()))
                                    || letters(piece.source()).contains(letters(piece.text())),
                            piece.toString());
                }
            }
            seen++;
        }
        assertEquals(3_000, seen);
    }

    private static Proposal propose(Block... blocks) {
        return propose(List.of(blocks));
    }

    private static Proposal propose(List<Block> blocks) {
        return Matching.of(blocks, Twin.template(), Twin.parties());
    }

    private static Block heading(String text) {
        return new Heading(2, "", text);
    }

    private static Block text(String text) {
        return new Paragraph(text);
    }

    private static Block item(String text) {
        return new Item(1, false, text);
    }

    private static List<String> texts(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).toList();
    }

    private static String text(Proposal plan, String section, String field) {
        return plan.in(section).stream()
                .filter(it -> it.field().equals(field))
                .map(Piece::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean holds(String text, String source) {
        String left = letters(text);
        for (String word : source.split("\\s+")) {
            int at = left.indexOf(letters(word));
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static Map<Integer, Long> letters(Stream<String> texts) {
        return texts.flatMap(it -> letters(it).chars().boxed())
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
