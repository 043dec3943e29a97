package se.samspel.handlingsplan.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samspel.api.documents.StructureReader.Block;

final class PartingTest {
    /** However a person parts and moves what was found: characters in = placed + tray, and no word is lost. */
    @Test
    void nothingIsDroppedByPartingAndMoving() {
        Random random = new Random(20_260_317);
        Places places = new Places(Twin.template(), Twin.parties());
        List<String> names =
                places.all().stream()
                        .flatMap(group -> group.places().stream())
                        .map(it -> it.value())
                        .toList();
        int parted = 0;
        for (List<Block> blocks : AnyFile.blocks().sampleStream().limit(1_500).toList()) {
            Proposal found = Matching.of(blocks, Twin.template(), Twin.parties());
            List<Piece> pieces = new ArrayList<>();
            for (Piece piece : found.pieces()) {
                List<Integer> at =
                        Parting.places(piece).stream().filter(it -> random.nextBoolean()).toList();
                List<Piece> parts = Parting.of(piece, at);
                assertEquals(at.size() + 1, parts.size());
                assertEquals(letters(piece.source()), letters(sources(parts)), piece.toString());
                assertEquals(letters(piece.text()), letters(texts(parts)), piece.toString());
                assertTrue(parts.stream().noneMatch(it -> it.text().isBlank() && !at.isEmpty()));
                parts.forEach(
                        it ->
                                pieces.add(
                                        it.kind() == PieceKind.MARK
                                                ? it
                                                : places.moved(it, any(names, random))));
                parted += at.size();
            }
            Ledger ledger = Proposal.of(found.facts(), pieces, found.ledger().in()).ledger();
            assertTrue(ledger.balances(), ledger + "\n" + blocks);
        }
        assertTrue(parted > 300, "the files had too little to part: " + parted);
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    @Test
    void eachPartGetsItsOwnWordsOfTheFileAlsoInAList() {
        Piece list =
                Piece.of(PieceKind.TEXT, "asf", "Vi vill:\nträffas. Ofta.\nprata", "4. ASF")
                        .in("ur-dokumentet")
                        .saying("Vi vill:\n– träffas. Ofta.\n– prata");
        List<Integer> places = Parting.places(list);
        assertEquals(3, places.size());
        List<Piece> parts = Parting.of(list, List.of(places.get(0), places.get(2)));
        assertEquals(
                List.of("Vi vill:", "träffas. Ofta.", "prata"),
                parts.stream().map(Piece::source).toList());
        assertEquals(
                List.of("Vi vill:", "– träffas. Ofta.", "– prata"),
                parts.stream().map(Piece::text).toList());
        assertTrue(parts.stream().allMatch(it -> it.field().equals("ur-dokumentet")));
    }

    @Test
    void aTextThatAPersonHasRewrittenIsPartedByItsShare() {
        Piece rewritten =
                Piece.of(PieceKind.GOAL, "asf", "aaaa bbbb cccc dddd", "4. ASF")
                        .saying("Helt annat. Som vi skrev.");
        List<Piece> parts = Parting.of(rewritten, Parting.places(rewritten));
        assertEquals("aaaabbbbccccdddd", letters(sources(parts)));
        assertTrue(parts.stream().noneMatch(it -> it.source().isEmpty()), parts.toString());
    }

    @Test
    void whatIsSaidOfTheWholeStaysWithTheFirstPart() {
        Piece activity =
                new Piece(
                        PieceKind.ACTIVITY,
                        "asf",
                        "",
                        "Ring. Skriv.",
                        "Ring. Skriv.",
                        Map.of("party", "fk", "status", "ONGOING"),
                        "4. ASF",
                        "Kontrollera.",
                        false);
        List<Piece> parts = Parting.of(activity, Parting.places(activity));
        assertEquals(Map.of("party", "fk", "status", "ONGOING"), parts.getFirst().values());
        assertEquals(Map.of("status", "PLANNED"), parts.getLast().values());
        assertEquals("", parts.getLast().note());
        Piece questions = Piece.tray("Vad ser vi? Mycket.", "Bilaga").asking();
        List<Piece> asked = Parting.of(questions, Parting.places(questions));
        assertTrue(asked.getFirst().question());
        assertFalse(asked.getLast().question());
    }

    @Test
    void aPersonIsOneThing() {
        Piece person = Piece.of(PieceKind.MEMBER, "deltagare", "Bo. A. Ek", "Deltagare");
        assertEquals(List.of(), Parting.places(person));
    }

    private static String sources(List<Piece> parts) {
        return String.join(" ", parts.stream().map(Piece::source).toList());
    }

    private static String texts(List<Piece> parts) {
        return String.join(" ", parts.stream().map(Piece::text).toList());
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
