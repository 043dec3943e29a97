package se.samspel.handlingsplan.internal.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.web.Problem;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.roundtrip.WordReturns.Received;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

final class RoundTripTest {
    @TempDir static Path office;
    @TempDir Path folder;
    private WordRoom word;

    @BeforeEach
    void open() {
        word = new WordRoom(Engine.SQLITE, folder);
    }

    @AfterEach
    void close() {
        word.close();
    }

    @Test
    void anUntouchedFileProposesNothing() throws IOException {
        byte[] docx = word.fetched().bytes();
        for (byte[] saved : WordRoom.savedEveryWay(office, docx)) {
            assertInstanceOf(Received.Same.class, word.hand(saved));
        }
    }

    @Test
    void aWordThatIsMadeBoldComesBackBoldAndNothingElseIsProposed() throws IOException {
        byte[] edited =
                word.fetched()
                        .text(
                                "<w:r><w:t xml:space=\"preserve\">besluta<",
                                "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">besluta<")
                        .bytes();
        for (byte[] saved : WordRoom.savedEveryWay(office, edited)) {
            Proposal.Change change =
                    assertInstanceOf(Proposal.Change.class, only(word.proposed(saved).proposals()));
            assertEquals(WordRoom.FORMATTED.replace("besluta", "**besluta**"), change.after());
            ProposalLine line = only(ProposalLine.of(List.of(change), Map.of()));
            assertTrue(line.looksOnly());
        }
        long file = assertInstanceOf(Received.Kept.class, word.hand(edited)).id();
        decide(
                file,
                word.door.look(word.room.member(), word.plan, file).open().proposals(),
                List.of());
        assertTrue(word.value(Part.TEXT, word.formatted, "value").endsWith("2. **besluta**"));
    }

    private static <T> T only(List<T> all) {
        assertEquals(1, all.size(), all::toString);
        return all.getFirst();
    }

    @Test
    void twoFieldsAndARowAreThreeProposals() throws IOException {
        byte[] edited =
                word.fetched()
                        .text("Antal unga som väntar", "Antal unga som väntar mer än en månad")
                        .text("Bjud in skolan", "Bjud in skolan och elevhälsan")
                        .moveRow("Kartlägg väntetider", "Skriv en rutin")
                        .bytes();
        for (byte[] saved : WordRoom.savedEveryWay(office, edited)) {
            Comparison proposed = word.proposed(saved);
            assertEquals(
                    List.of(
                            "change_goals_" + word.goal + "_measure",
                            "change_activities_" + word.activities.get(1) + "_what",
                            "move_activities_" + word.activities.getFirst() + "_heading"),
                    keys(proposed));
            assertEquals(List.of(), proposed.tray());
        }
    }

    @Test
    void whatIsAcceptedStandsInThePlanAndWhatIsRejectedDoesNot() throws IOException {
        byte[] edited =
                word.fetched()
                        .text("Antal unga som väntar", "Annat mått")
                        .text("2027-12-31", "1 juni 2028")
                        .text("Bjud in skolan", "Bjud in skolan och elevhälsan")
                        .moveRow("Kartlägg väntetider", "Skriv en rutin")
                        .bytes();
        long file = assertInstanceOf(Received.Kept.class, word.hand(edited)).id();
        List<Proposal> open =
                word.door.look(word.room.member(), word.plan, file).open().proposals();
        assertEquals(4, open.size());
        var result = decide(file, open.subList(1, 4), open.subList(0, 1));
        assertEquals(Map.of(), result.problems());
        assertEquals("Antal unga som väntar", word.value(Part.GOAL, word.goal, "measure"));
        assertEquals("2028-06-01", word.value(Part.GOAL, word.goal, "due"));
        assertEquals(
                List.of(
                        "Bjud in skolan och elevhälsan",
                        "Skriv en rutin",
                        "Kartlägg väntetider",
                        "Följ upp i höst"),
                word.order());
        assertEquals(
                List.of(), word.door.look(word.room.member(), word.plan, file).open().proposals());
        assertEquals(List.of(), word.door.waiting(word.room.member(), word.plan));
    }

    @Test
    void whatTheFileHasNotTouchedIsNoProposalWhateverHappensInThePlan() throws IOException {
        WordXmlEdit file = word.fetched();
        word.save(Part.GOAL, word.goal, Map.of("baseline", "40 unga", "measure", "Nytt i planen"));
        word.change(
                new PlanChange.Move(Part.ACTIVITY, word.activities.getFirst(), 2, orderVersion()));
        word.room.activity(word.plan, word.goal, Map.of("what", "Ny i planen"));
        assertInstanceOf(Received.Same.class, word.hand(file.bytes()));
    }

    @Test
    void aFieldChangedOnBothSidesIsAConflictWithBothTexts() throws IOException {
        WordXmlEdit file = word.fetched().text("Antal unga som väntar", "Antal i filen");
        word.save(Part.GOAL, word.goal, Map.of("measure", "Antal i planen"));
        Proposal.Change change =
                assertInstanceOf(
                        Proposal.Change.class, word.proposed(file.bytes()).proposals().getFirst());
        assertTrue(change.conflict());
        assertEquals("Antal unga som väntar", change.before());
        assertEquals("Antal i planen", change.now());
        assertEquals("Antal i filen", change.after());
    }

    @Test
    void whatChangedAfterThePersonLookedIsAskedAnew() throws IOException {
        byte[] edited = word.fetched().text("Antal unga som väntar", "Antal i filen").bytes();
        long file = assertInstanceOf(Received.Kept.class, word.hand(edited)).id();
        List<Proposal> seen =
                word.door.look(word.room.member(), word.plan, file).open().proposals();
        word.save(Part.GOAL, word.goal, Map.of("measure", "Antal i planen"));
        var result = decide(file, seen, List.of());
        assertEquals(1, result.problems().size());
        assertEquals("Antal i planen", word.value(Part.GOAL, word.goal, "measure"));
        var again = word.door.look(word.room.member(), word.plan, file).open().proposals();
        assertEquals(Map.of(), decide(file, again, List.of()).problems());
        assertEquals("Antal i filen", word.value(Part.GOAL, word.goal, "measure"));
    }

    @Test
    void newRowsAndParagraphsAreProposedAndNothingIsDropped() throws IOException {
        WordXmlEdit file = word.fetched();
        String row = file.row("Skriv en rutin");
        String fresh =
                row.replaceAll("<w:bookmark(Start|End)[^>]*/>", "")
                        .replace("Skriv en rutin", "Bjud in företagen")
                        .replace(">1.1.3<", "><");
        file.text(row, row + fresh)
                .text(
                        "Det ska märkas redan första året.</w:t></w:r>",
                        "Det ska märkas redan första året.</w:t></w:r></w:p><w:p><w:r><w:t>Ett stycke till.</w:t></w:r>")
                .text(
                        "<w:sectPr>",
                        "<w:p><w:r><w:t>Skrivet allra sist, under en tabell.</w:t></w:r></w:p><w:sectPr>");
        byte[] edited = file.bytes();
        for (byte[] saved : WordRoom.savedEveryWay(office, edited)) {
            Comparison proposed = word.proposed(saved);
            assertEquals(
                    List.of("change_goals_" + word.goal + "_wording", "add_1"), keys(proposed));
            assertEquals(
                    "Fler unga får rätt stöd i tid.\n\nDet ska märkas redan första året.\n\nEtt stycke till.",
                    assertInstanceOf(Proposal.Change.class, proposed.proposals().getFirst())
                            .after());
            assertEquals(
                    List.of("Skrivet allra sist, under en tabell."),
                    proposed.tray().stream().map(ReturnedPlan.Loose::text).toList());
        }
        long kept = assertInstanceOf(Received.Kept.class, word.hand(edited)).id();
        decide(
                kept,
                word.door.look(word.room.member(), word.plan, kept).open().proposals(),
                List.of());
        assertEquals(
                List.of(
                        "Kartlägg väntetider",
                        "Bjud in skolan",
                        "Skriv en rutin",
                        "Bjud in företagen",
                        "Följ upp i höst"),
                word.order());
    }

    @Test
    void aRowThatIsGoneIsProposedToBeTakenAway() throws IOException {
        WordXmlEdit file = word.fetched();
        file.text(file.row("Bjud in skolan"), "");
        byte[] edited = file.bytes();
        Comparison proposed = word.proposed(edited);
        assertEquals(
                List.of("remove_activities_" + word.activities.get(1) + "_heading"),
                keys(proposed));
        long kept = assertInstanceOf(Received.Kept.class, word.hand(edited)).id();
        decide(kept, proposed.proposals(), List.of());
        assertEquals(3, word.order().size());
    }

    @Test
    void withoutBookmarksTheTextsAreRecognised() throws IOException {
        WordXmlEdit file =
                word.fetched()
                        .change(
                                "word/document.xml",
                                xml -> {
                                    String goal = "goals_" + word.goal + "_wording";
                                    String row = "activities_" + word.activities.get(1);
                                    return xml.replaceAll(
                                            "<w:bookmarkStart w:id=\"\\d+\" w:name=\"("
                                                    + goal
                                                    + "|"
                                                    + row
                                                    + "_\\w+)\"/>",
                                            "");
                                });
        assertInstanceOf(Received.Same.class, word.hand(file.bytes()));
        Comparison proposed =
                word.proposed(file.text("Bjud in skolan", "Bjud in skolan snart").bytes());
        assertEquals(
                List.of("change_activities_" + word.activities.get(1) + "_what"), keys(proposed));
    }

    @Test
    void aValueThatIsNoneIsShownButNotCarriedOut() throws IOException {
        byte[] edited =
                word.fetched().text("2027-12-31", "någon gång").text("Pågår", "På gång").bytes();
        long kept = assertInstanceOf(Received.Kept.class, word.hand(edited)).id();
        var open = word.door.look(word.room.member(), word.plan, kept).open().proposals();
        assertEquals(2, open.size());
        assertEquals(2, decide(kept, open, List.of()).problems().size());
        assertEquals("2027-12-31", word.value(Part.GOAL, word.goal, "due"));
        assertEquals("ONGOING", word.value(Part.ACTIVITY, word.activities.getLast(), "status"));
    }

    @Test
    void identityNumbersAreStoppedAndNothingIsKept() throws IOException {
        byte[] edited = word.fetched().text("Bjud in skolan", "Ring " + identityNumber()).bytes();
        assertEquals(new Received.Refused(FileRefusal.IDENTITY_NUMBER), word.hand(edited));
        assertEquals(List.of(), word.returns.of(word.plan));
    }

    @Test
    void filesThatAreNotOfThisPlanAreRefusedInWords() throws IOException {
        byte[] docx = word.fetched().bytes();
        var other = word.room.draft();
        assertEquals(
                new Received.Refused(FileRefusal.OTHER_PLAN),
                word.door.receive(
                        word.room.member(), other, "plan.docx", new ByteArrayInputStream(docx)));
        assertEquals(
                new Received.Refused(FileRefusal.NOT_OURS),
                word.hand(word.fetched().without("docProps/custom.xml").bytes()));
        assertEquals(
                new Received.Refused(FileRefusal.NOT_OURS),
                word.hand(
                        word.fetched()
                                .change(
                                        "docProps/custom.xml",
                                        xml ->
                                                xml.replaceAll(
                                                        "(samspel.export\"><vt:lpwstr>)\\d+",
                                                        "$1999999"))
                                .bytes()));
        assertEquals(
                new Received.Refused(FileRefusal.NOT_WRITTEN),
                word.hand("Bara text".getBytes(StandardCharsets.UTF_8)));
        for (FileRefusal refusal : FileRefusal.values()) {
            assertTrue(refusal.swedish().endsWith("."), refusal.name());
        }
    }

    @Test
    void onlyThoseWhoMayWriteInThePlanMayHandAFileIn() throws IOException {
        byte[] docx = word.fetched().bytes();
        var board = word.room.small.viewer(Role.BOARD, SmallOrganisation.GAVLEBORG);
        var outsider = word.room.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
        for (var viewer : List.of(board, outsider)) {
            assertThrows(
                    NotThere.class,
                    () ->
                            word.door.receive(
                                    viewer, word.plan, "p.docx", new ByteArrayInputStream(docx)));
        }
        word.room.adopt(word.plan);
        assertThrows(Problem.class, () -> word.hand(docx));
        assertThrows(
                AccessDenied.class,
                () ->
                        word.door.receive(
                                board, word.plan, "p.docx", new ByteArrayInputStream(docx)));
    }

    /** Somebody who was never born: a day, three digits and the check digit that follows from them. */
    private static String identityNumber() {
        String nine = "800101" + "123";
        int sum = 0;
        for (int at = 0; at < nine.length(); at++) {
            int product = (nine.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return "800101-123" + (10 - sum % 10) % 10;
    }

    private long orderVersion() {
        return word.room
                .plans
                .open(word.room.member(), word.plan)
                .orderVersion(Long.toString(word.goal));
    }

    private Decision.Result decide(long file, List<Proposal> accept, List<Proposal> reject) {
        return word.door.decide(
                word.room.member(), word.plan, file, decisions(accept), decisions(reject));
    }

    private static List<Decision> decisions(List<Proposal> proposals) {
        return proposals.stream().map(Decision::carried).map(Decision::of).toList();
    }

    private static List<String> keys(Comparison comparison) {
        return comparison.proposals().stream().map(Proposal::key).collect(Collectors.toList());
    }
}
