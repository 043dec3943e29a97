package se.samspel.handlingsplan.internal.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.roundtrip.WordReturns.Received;
import se.samspel.storage.testing.Engine;

/** Rows that are moved to another list in a file: activities under another goal, goals in another area. */
final class AcrossListsTest {
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
    void anActivityUnderAnotherGoalIsOneProposalAndGoesThere() throws IOException {
        byte[] edited = word.fetched().moveRow("Bjud in skolan", "Boka årets möten").bytes();
        for (byte[] saved : WordRoom.savedEveryWay(office, edited)) {
            Proposal.Transfer move = only(word.proposed(saved));
            assertEquals(word.activities.get(1), move.row());
            assertEquals("Parterna möts oftare.", move.toCalled());
            assertEquals("Boka årets möten", move.afterCalled());
            assertFalse(move.conflict());
        }
        accept(edited);
        assertEquals(List.of("Boka årets möten", "Bjud in skolan"), under(word.second));
        assertEquals(
                List.of("Kartlägg väntetider", "Skriv en rutin", "Följ upp i höst"), word.order());
        assertEquals("2027-05-31", word.value(Part.ACTIVITY, word.activities.get(1), "due"));
    }

    @Test
    void aGoalInAnotherAreaIsOneProposalAndTakesItsActivitiesWithIt() throws IOException {
        byte[] edited = goalMoved().bytes();
        for (byte[] saved : WordRoom.savedEveryWay(office, edited)) {
            Proposal.Transfer move = only(word.proposed(saved));
            assertEquals(word.second, move.row());
            assertEquals(PlanRoom.FORUMS.value(), move.to().parent());
            assertEquals(0, move.after());
        }
        accept(edited);
        var plan = word.room.plans.open(word.room.member(), word.plan);
        assertEquals(
                List.of("Parterna möts oftare."),
                plan.goalsOf(PlanRoom.FORUMS).stream().map(Row.GoalRow::wording).toList());
        assertEquals(1, plan.goalsOf(PlanRoom.NEEDS).size());
        assertEquals(List.of("Boka årets möten"), under(word.second));
        assertInstanceOf(
                Received.Same.class, word.hand(edited), "the plan says what the file says");
    }

    @Test
    void twoFieldsARowAndARowAcrossListsAreFourProposals() throws IOException {
        byte[] edited =
                word.fetched()
                        .text("Antal unga som väntar", "Antal unga")
                        .text("Skriv en rutin", "Skriv en gemensam rutin")
                        .moveRow("Kartlägg väntetider", "Skriv en gemensam rutin")
                        .moveRow("Bjud in skolan", "Boka årets möten")
                        .bytes();
        for (byte[] saved : WordRoom.savedEveryWay(office, edited)) {
            Comparison proposed = word.proposed(saved);
            assertEquals(4, proposed.proposals().size(), proposed.toString());
            assertEquals(List.of(), proposed.tray());
        }
    }

    @Test
    void aRowThatThePlanMovedToTheSamePlaceIsNoProposal() throws IOException {
        byte[] edited = word.fetched().moveRow("Bjud in skolan", "Boka årets möten").bytes();
        transfer(Part.ACTIVITY, word.activities.get(1), Long.toString(word.second));
        assertInstanceOf(Received.Same.class, word.hand(edited));
    }

    @Test
    void aRowThatThePlanMovedElsewhereIsAConflict() throws IOException {
        long third = word.room.goal(word.plan, "Alla vet vem som ringer");
        WordXmlEdit file = word.fetched().moveRow("Bjud in skolan", "Boka årets möten");
        transfer(Part.ACTIVITY, word.activities.get(1), Long.toString(third));
        Proposal.Transfer move = only(word.proposed(file.bytes()));
        assertTrue(move.conflict());
        ProposalLine line = ProposalLine.of(List.of(move), Map.of()).getFirst();
        assertTrue(line.conflict().contains("har också flyttat"), line.conflict());
        accept(file.bytes());
        assertEquals(List.of("Boka årets möten", "Bjud in skolan"), under(word.second));
        assertEquals(List.of(), under(third));
    }

    @Test
    void whatThePlanMovedAndTheFileDidNotIsNoProposal() throws IOException {
        byte[] docx = word.fetched().bytes();
        transfer(Part.ACTIVITY, word.activities.get(1), Long.toString(word.second));
        transfer(Part.GOAL, word.second, PlanRoom.FORUMS.value());
        assertInstanceOf(Received.Same.class, word.hand(docx));
    }

    @Test
    void aRowOrAPlaceThatIsGoneFromThePlanIsSaidInTheTray() throws IOException {
        WordXmlEdit file = word.fetched().moveRow("Bjud in skolan", "Boka årets möten");
        long row = word.activities.get(1);
        word.change(new PlanChange.Remove(Part.ACTIVITY, row, 1));
        assertEquals(
                List.of("Flyttad rad, men raden är borttagen ur planen"),
                word.proposed(file.bytes()).tray().stream().map(ReturnedPlan.Loose::what).toList());
        word.change(new PlanChange.Restore(Part.ACTIVITY, row, 2));
        word.change(new PlanChange.Remove(Part.GOAL, word.second, 1));
        Comparison proposed = word.proposed(file.bytes());
        assertEquals(List.of(), proposed.proposals());
        assertTrue(
                proposed.tray().stream()
                        .anyMatch(it -> it.what().contains("det den flyttades till")),
                proposed.tray().toString());
    }

    @Test
    void aRowMovedToATableWithoutRowsIsFound() throws IOException {
        long empty = word.room.goal(word.plan, "Ännu inget görs");
        WordXmlEdit file = word.fetched();
        String row = file.row("Bjud in skolan");
        file.text(row, "");
        int head = file.xml().indexOf("Ännu inget görs");
        int rows =
                file.xml()
                        .indexOf(
                                "</w:tr>",
                                file.xml()
                                        .indexOf(
                                                "Klart senast</w:t>",
                                                file.xml().indexOf("Ansvarig part", head)));
        int at = rows + "</w:tr>".length();
        file.change("word/document.xml", xml -> xml.substring(0, at) + row + xml.substring(at));
        Proposal.Transfer move = only(word.proposed(file.bytes()));
        assertEquals(Long.toString(empty), move.to().parent());
    }

    @Test
    void aRowThatLostItsMarksOnTheWayIsKnownByItsWords() throws IOException {
        WordXmlEdit file = word.fetched();
        String row = file.row("Skriv en rutin");
        file.text(row, "");
        String bare = row.replaceAll("<w:bookmark(Start|End)[^>]*/>", "");
        String last = file.row("Boka årets möten");
        Proposal.Transfer move = only(word.proposed(file.text(last, last + bare).bytes()));
        assertEquals(word.activities.get(2), move.row());
    }

    @Test
    void anAreaWithoutItsHeadingHasNotLostItsGoals() throws IOException {
        word.room.edits.make(
                word.room.member(),
                word.plan,
                new PlanChange.Add(
                        Part.GOAL, PlanRoom.FORUMS.value(), Map.of("wording", "Ett forum färre")));
        WordXmlEdit file = word.fetched();
        String heading = file.chapter("2. Avsnittet forum", "Mål 2.1");
        assertInstanceOf(Received.Same.class, word.hand(file.text(heading, "").bytes()));
    }

    private WordXmlEdit goalMoved() throws IOException {
        return word.fetched().moveChapter("Mål 1.2", "2. Avsnittet forum", "Avsnittet deltagare");
    }

    private void transfer(Part part, long row, String parent) {
        word.change(new PlanChange.Transfer(part, row, parent, 0, word.row(part, row).version()));
    }

    private List<String> under(long goal) {
        return word.room.plans.open(word.room.member(), word.plan).activitiesOf(goal).stream()
                .map(Row.ActivityRow::what)
                .toList();
    }

    private void accept(byte[] docx) throws IOException {
        long file = assertInstanceOf(Received.Kept.class, word.hand(docx)).id();
        List<Decision> all =
                word.door.look(word.room.member(), word.plan, file).open().proposals().stream()
                        .map(Decision::carried)
                        .map(Decision::of)
                        .toList();
        assertEquals(
                Map.of(),
                word.door.decide(word.room.member(), word.plan, file, all, List.of()).problems());
    }

    private static Proposal.Transfer only(Comparison comparison) {
        assertEquals(List.of(), comparison.tray());
        assertEquals(1, comparison.proposals().size(), comparison.proposals().toString());
        return assertInstanceOf(Proposal.Transfer.class, comparison.proposals().getFirst());
    }
}
