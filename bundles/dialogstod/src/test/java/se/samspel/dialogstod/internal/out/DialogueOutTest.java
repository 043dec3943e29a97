package se.samspel.dialogstod.internal.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS_KOMMUN;
import static se.samspel.identity.testing.SmallOrganisation.REGION_GAVLEBORG;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.UnitId;
import se.samspel.api.content.ContentException;
import se.samspel.api.documents.Paper;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Written;
import se.samspel.dialogstod.internal.compare.SampleRound;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.documents.testing.FitPaper;
import se.samspel.identity.testing.SmallOrganisation;

class DialogueOutTest {
    private static final String WRITER = "Lea Skrivare";
    private static final SmallOrganisation SMALL = new SmallOrganisation();
    private static final Function<UnitId, String> NAMES = SMALL.organisation()::name;

    @ParameterizedTest
    @EnumSource(Naming.class)
    void whatIsTakenOutTellsNoMoreThanTheRoundLetsBeKnown(Naming naming) {
        Round round = round(naming);
        String paper = PaperOfDialogue.write(round, NAMES, SampleRound.MOMENT).toString();
        String csv = DialogueCsv.of(round, NAMES);
        for (String out : List.of(paper, csv)) {
            assertEquals(naming == Naming.NAMED, out.contains(WRITER), naming + " " + out);
            boolean parties = naming != Naming.ANONYMOUS;
            assertEquals(parties, out.contains(NAMES.apply(HOFORS_KOMMUN)), out);
            assertEquals(parties, out.contains(NAMES.apply(REGION_GAVLEBORG)), out);
            assertTrue(out.contains("Ingen frågar dem själva"), "the words are always there");
        }
        assertEquals(naming != Naming.ANONYMOUS, csv.contains("2026-03-10"), "when it was written");
        assertEquals(naming != Naming.ANONYMOUS, csv.contains("7500"), "the answer's number");
    }

    @Test
    void anAnonymousRoundsAnswersComeInAnOrderThatTellsNothingOfWhoCameFirst() {
        SampleRound one = anonymous().question("q", "Hur?", 0);
        one.answer(AnswerKind.PREPARED, null, 0, "Öppet")
                .answer(AnswerKind.PREPARED, null, 0, "Allt");
        SampleRound other = anonymous().question("q", "Hur?", 0);
        other.answer(AnswerKind.PREPARED, null, 0, "Allt")
                .answer(AnswerKind.PREPARED, null, 0, "Öppet");
        assertEquals(DialogueCsv.of(one.build(), NAMES), DialogueCsv.of(other.build(), NAMES));
        assertEquals(
                PaperOfDialogue.write(one.build(), NAMES, SampleRound.MOMENT),
                PaperOfDialogue.write(other.build(), NAMES, SampleRound.MOMENT));
    }

    private static SampleRound anonymous() {
        return SampleRound.of(7, "Dialog 2026", "2026-03-09").naming(Naming.ANONYMOUS);
    }

    /** Programs that read the file count on these, in this order; a new one stands last. */
    @Test
    void theColumnsAreThoseThatAreDocumented() {
        String head = DialogueCsv.of(round(Naming.NAMED), NAMES).lines().findFirst().orElseThrow();
        assertEquals(
                "\uFEFFOmgång id;Omgång;Dag;Grupp;Guide;Guidens version;Område id;Område;Fråga id;"
                        + "Fråga;Egen fråga;Läge;Rad;Slag;Part;Namn;Står bakom;Text;Steg;Antal steg;"
                        + "Steg 1 betyder;Sista steget betyder;Punkter;Svar id;Svarets version;Skrivet",
                head);
    }

    @Test
    void everyAnswerStepAndSetOfDotsHasARowOfItsOwnAndNoQuestionIsLost() {
        List<String> rows = new ArrayList<>();
        DialogueCsv.of(round(Naming.BY_PARTY), NAMES)
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .forEach(
                        cells -> {
                            assertEquals(26, cells.length);
                            rows.add(cells[8] + " " + cells[12] + " " + cells[18] + cells[22]);
                        });
        assertEquals(
                List.of(
                        "vilka Svar ",
                        "vilka Svar ",
                        "vilka Svar ",
                        "vilka Svar ",
                        "vilka Punkter 3",
                        "vilka Punkter 2",
                        "sakert Steg 2",
                        "sakert Svar ",
                        "sakert Steg 4",
                        "tyst Inget svar "),
                rows);
    }

    @Test
    void aTextThatASpreadsheetWouldTakeForAFormulaIsNone() {
        Round round =
                SampleRound.of(7, "Dialog", "2026-03-09")
                        .question("q", "Hur?", 0)
                        .answer(AnswerKind.JOINT, null, 0, "=1+1; \"och\"")
                        .build();
        assertTrue(DialogueCsv.of(round, NAMES).contains(";\"'=1+1; \"\"och\"\"\";"));
    }

    @ParameterizedTest
    @EnumSource(Naming.class)
    void theDialogueOnPaperIsFitToBeKeptAndListenedTo(Naming naming) throws IOException {
        FitPaper.assertFit(pdf(PaperOfDialogue.write(round(naming), NAMES, SampleRound.MOMENT)));
    }

    @Test
    void aRoundThatIsNotFinishedSaysSoOnEveryPageAndTellsItsSteps() throws IOException {
        Paper paper =
                PaperOfDialogue.write(
                        round(Naming.BY_PARTY, RoundStatus.OPEN), NAMES, SampleRound.MOMENT);
        assertEquals("Utkast", paper.watermark());
        assertEquals(
                "",
                PaperOfDialogue.write(round(Naming.NAMED), NAMES, SampleRound.MOMENT).watermark());
        assertTrue(paper.toString().contains("2 svar, median 3, mitten 2–4, lägst 2 och högst 4"));
        assertTrue(paper.toString().contains("Avvikande mening"));
        FitPaper.assertFit(pdf(paper));
    }

    @Test
    void theGuideOnPaperHasRoomToWriteForEveryPartyAndIsFitToBeKept()
            throws IOException, ContentException {
        Guide guide = (Guide) Written.read("gavleborg", Set.of(), Written.GUIDE);
        List<String> parties = List.of("Hofors kommun", "Region Gävleborg");
        Paper paper =
                PaperOfGuide.write(
                        guide, "Mysam Hofors", "Finsam Gävleborg", parties, SampleRound.MOMENT);
        assertEquals(3, paper.blocks().stream().filter(Paper.Room.class::isInstance).count());
        Paper.Table crosses =
                paper.blocks().stream()
                        .filter(Paper.Table.class::isInstance)
                        .map(Paper.Table.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("Part", "1", "2", "3", "4", "5"), crosses.head());
        assertEquals(parties, crosses.rows().stream().map(row -> row.getFirst()).toList());
        assertTrue(paper.toString().contains("Prata omkring 20 minuter"));
        FitPaper.assertFit(pdf(paper));
        FitPaper.assertFit(pdf(PaperOfGuide.write(guide, "", "", List.of(), SampleRound.MOMENT)));
    }

    @Test
    void aRoundThatIsPreparedSaysThatTheOthersAnswersAreNotInIt() {
        Paper paper =
                PaperOfDialogue.write(
                        round(Naming.BY_PARTY, RoundStatus.PREPARING), NAMES, SampleRound.MOMENT);
        assertTrue(paper.toString().contains("De andras svar syns när omgången öppnas"));
        assertFalse(paper.watermark().isEmpty());
    }

    private static byte[] pdf(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FitPaper().pdf(paper, out);
        return out.toByteArray();
    }

    private static Round round(Naming naming) {
        return round(naming, RoundStatus.FINISHED);
    }

    private static Round round(Naming naming, RoundStatus status) {
        SampleRound round =
                SampleRound.of(7, "Dialog 2026", "2026-03-09").naming(naming).status(status);
        round.present(HOFORS_KOMMUN, WRITER).present(REGION_GAVLEBORG, "");
        round.question("vilka", "Vilka unga når vi inte?", 0)
                .answer(AnswerKind.PARTY, HOFORS_KOMMUN, WRITER, 0, "Ingen frågar dem själva.")
                .answer(AnswerKind.PARTY, REGION_GAVLEBORG, WRITER, 0, "De som aldrig kommer in.")
                .answer(AnswerKind.JOINT, null, WRITER, 0, "Vi går till dem.")
                .answer(AnswerKind.DISSENT, REGION_GAVLEBORG, WRITER, 0, "Inte utan mer folk.")
                .dots(
                        5,
                        naming == Naming.ANONYMOUS
                                ? Map.of()
                                : Map.of(HOFORS_KOMMUN, 3, REGION_GAVLEBORG, 2));
        round.question("sakert", "Hur säkert?", 5)
                .answer(AnswerKind.PARTY, HOFORS_KOMMUN, WRITER, 2, "")
                .answer(AnswerKind.PARTY, REGION_GAVLEBORG, WRITER, 4, "Vi har frågat.");
        return round.question("tyst", "Något mer?", 0).build();
    }
}
