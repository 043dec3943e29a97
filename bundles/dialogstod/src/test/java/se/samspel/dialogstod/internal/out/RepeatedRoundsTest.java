package se.samspel.dialogstod.internal.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.dialogstod.internal.round.RoundRoom.saved;
import static se.samspel.identity.testing.SmallOrganisation.ARBETSFORMEDLINGEN;
import static se.samspel.identity.testing.SmallOrganisation.FORSAKRINGSKASSAN;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS_KOMMUN;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.REGION_GAVLEBORG;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.Paper;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.OfferedGuides;
import se.samspel.dialogstod.internal.compare.CompareApi;
import se.samspel.dialogstod.internal.compare.CompareApi.QuestionJson;
import se.samspel.dialogstod.internal.compare.ComparePage;
import se.samspel.dialogstod.internal.compare.ComparePages;
import se.samspel.dialogstod.internal.compare.Comparisons;
import se.samspel.dialogstod.internal.round.NewRound;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.Round.Showing;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRoom;
import se.samspel.documents.testing.FitPaper;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** Rounds as they are kept, compared and taken out again. */
class RepeatedRoundsTest {
    private static final List<UnitId> PARTIES =
            List.of(HOFORS_KOMMUN, REGION_GAVLEBORG, ARBETSFORMEDLINGEN, FORSAKRINGSKASSAN);

    @TempDir Path folder;

    @OnBothEngines
    void aMeasurementAfterThreeYearsIsComparableAlthoughTheGuideWasRewritten(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            measured(room, "Dialog 2023", "2023-10-12", 1, 2, 2, 4);
            room.guides.replace(new PluginId("gavleborg"), List.of(rewritten()));
            measured(room, "Dialog 2026", "2026-11-05", 3, 4, 4, 4);

            QuestionJson question =
                    api(room).compare(room.member(), MYSAM_HOFORS.value(), Set.of()).getFirst();
            assertEquals("sakert", question.question());
            assertTrue(question.reworded() && question.comparable());
            assertEquals(
                    List.of(3, 8),
                    question.measurements().stream().map(it -> it.guideVersion()).toList());
            assertEquals(
                    List.of(2.0, 4.0),
                    question.measurements().stream().map(it -> it.all().median()).toList());
            ComparePage page = pages(room).show(room.member(), MYSAM_HOFORS.value(), Set.of());
            ComparePage.QuestionView seen = page.questions().getFirst();
            assertEquals("Hur säkra känner vi oss?", seen.wording());
            assertEquals(
                    List.of("Fråga sakert?", "Hur säkra känner vi oss?"),
                    seen.wordings().stream().map(ComparePage.WordingView::text).toList());
            assertEquals(1, seen.stretches().size());
            assertTrue(
                    seen.stretches()
                            .getFirst()
                            .change()
                            .startsWith("Medianen har gått från 2 till 4."));
            assertEquals(
                    List.of("Part", "1. Dialog 2023", "2. Dialog 2026"),
                    seen.stretches().getFirst().byParty().head());
        }
    }

    @OnBothEngines
    void onlyRoundsThatAreChosenAndOpenedAreComparedAndOnlyForTheGroup(Engine engine) {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId first = measured(room, "Dialog 2023", "2023-10-12", 1, 2, 2, 4);
            measured(room, "Dialog 2026", "2026-11-05", 3, 4, 4, 4);
            room.preparing(Naming.NAMED);
            assertEquals(
                    2,
                    pages(room).show(room.member(), "", Set.of()).rounds().size(),
                    "what is prepared is nobody else's yet");
            QuestionJson chosen =
                    api(room).compare(room.member(), "", Set.of(first.toString(), "x")).getFirst();
            assertEquals(1, chosen.measurements().size());
            for (Viewer other :
                    List.of(
                            room.small.viewer(Role.MEMBER, LOKUS_TIERP),
                            room.small.viewer(Role.BOARD, GAVLEBORG),
                            room.small.stranger())) {
                assertThrows(
                        NotThere.class,
                        () -> pages(room).show(other, MYSAM_HOFORS.value(), Set.of()));
                assertThrows(NotThere.class, () -> exports(room).round(other, first, "csv"));
            }
        }
    }

    @OnBothEngines
    void anAnonymousRoundIsCountedTogetherAndNamesNobodyInAnyFile(Engine engine)
            throws IOException {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = room.preparing(Naming.ANONYMOUS);
            answer(room, room.secret(), round, AnswerKind.PREPARED, null, 2, "Vi gissar.");
            answer(room, room.member(), round, AnswerKind.PREPARED, null, 4, "Vi har frågat.");
            saved(room.rounds.write(room.convener(), round, new RoundChange.Open(), ""));
            QuestionJson question = api(room).compare(room.member(), "", Set.of()).getFirst();
            assertEquals(List.of(0, 1, 0, 1, 0), question.measurements().getFirst().all().counts());
            assertEquals(Map.of(), question.measurements().getFirst().parties());
            String table = comparisons(room).csv(comparisons(room).of(room.member(), "", Set.of()));
            String csv = text(exports(room).round(room.member(), round, "csv"));
            String word = text(exports(room).round(room.member(), round, "docx"));
            for (String out : List.of(table, csv, word)) {
                assertFalse(out.contains(RoundRoom.SECRET_NAME), out);
                assertFalse(out.contains(room.member().name()), out);
                PARTIES.forEach(
                        party ->
                                assertFalse(
                                        out.contains(room.small.organisation().name(party)), out));
            }
            assertTrue(csv.contains("Vi gissar."));
        }
    }

    @OnBothEngines
    void theFilesOfARoundAreThoseOfItsPagesAndSayWhenTheyCannotBeMade(Engine engine)
            throws IOException {
        try (var room = new RoundRoom(engine, folder)) {
            RoundId round = measured(room, "Dialog 2026", "2026-11-05", 3, 4, 4, 4);
            Exports exports = exports(room);
            Download pdf = exports.round(room.member(), round, "pdf");
            FitPaper.assertFit(pdf.content().readAllBytes());
            assertEquals("dialog-mysam-hofors-2026-11-05.pdf", pdf.name());
            FitPaper.assertFit(
                    exports.guide(room.member(), "gavleborg/samtal", "pdf")
                            .content()
                            .readAllBytes());
            Exports without = exports(room, new Papers());
            Problem none =
                    assertThrows(Problem.class, () -> without.round(room.member(), round, "pdf"));
            assertEquals(424, none.status());
            assertTrue(text(without.round(room.member(), round, "csv")).contains("Dialog 2026"));
        }
    }

    @OnBothEngines
    void aComparisonIsSetOnPaperWithPicturesAndTables(Engine engine) throws IOException {
        try (var room = new RoundRoom(engine, folder)) {
            measured(room, "Dialog <2023> & sen", "2023-10-12", 2, 3, 3, 2);
            room.guides.replace(new PluginId("gavleborg"), List.of(rewritten()));
            measured(room, "Dialog 2026", "2026-11-05", 3, 4, 4, 4);
            ComparePage page = comparisons(room).page(room.member(), "", Set.of());
            Paper paper = PaperOfComparison.write(page, "Förbundet", room.clock.instant());
            List<Paper.Figure> figures =
                    paper.blocks().stream()
                            .filter(Paper.Figure.class::isInstance)
                            .map(Paper.Figure.class::cast)
                            .toList();
            assertEquals(2, figures.size(), "all answers, and each party");
            assertTrue(figures.getFirst().svg().contains("Dialog &lt;2023&gt; &amp; sen"));
            assertTrue(figures.getFirst().alternative().contains("Dialog 2026"));
            List<Paper.Table> tables =
                    paper.blocks().stream()
                            .filter(Paper.Table.class::isInstance)
                            .map(Paper.Table.class::cast)
                            .toList();
            assertEquals(3, tables.size());
            assertEquals(
                    List.of("2. Dialog 2026", "0", "0", "1", "3", "0"),
                    tables.get(1).rows().getLast());
            Papers papers = new Papers();
            papers.withWriter(new FitPaper());
            ComparisonFiles files =
                    new ComparisonFiles(
                            comparisons(room), room.small.organisation(), papers, room.clock);
            Download pdf = files.file(room.member(), "", Set.of(), "pdf");
            assertEquals("jamforelse-mysam-hofors.pdf", pdf.name());
            FitPaper.assertFit(pdf.content().readAllBytes());
            assertEquals(
                    "jamforelse-mysam-hofors.docx",
                    files.file(room.member(), "", Set.of(), "docx").name());
            Viewer stranger = room.small.stranger();
            assertThrows(
                    NotThere.class,
                    () -> new ComparisonPaperApi(files).file(stranger, "", Set.of(), "pdf"));
        }
    }

    private static RoundId measured(RoundRoom room, String title, String day, int... steps) {
        RoundId round =
                room.rounds.begin(
                        room.convener(),
                        new NewRound(
                                MYSAM_HOFORS,
                                "gavleborg/samtal",
                                title,
                                null,
                                LocalDate.parse(day),
                                Showing.AT_OPENING,
                                Naming.BY_PARTY,
                                ""));
        saved(room.rounds.write(room.convener(), round, new RoundChange.Open(), ""));
        for (int at = 0; at < steps.length; at++) {
            UnitId party = PARTIES.get(at);
            answer(room, room.member(), round, AnswerKind.PARTY, party, steps[at], "");
        }
        saved(room.rounds.write(room.convener(), round, new RoundChange.Finish(), ""));
        return round;
    }

    private static void answer(
            RoundRoom room,
            Viewer who,
            RoundId round,
            AnswerKind kind,
            @Nullable UnitId party,
            int step,
            String text) {
        saved(
                room.rounds.write(
                        who,
                        round,
                        new RoundChange.Answer(
                                room.question(round, "sakert"), kind, party, text, step, 0),
                        ""));
    }

    /** The same guide later: other words for the question that is measured, and a new one before it. */
    private static Guide rewritten() {
        Guide before = RoundRoom.guide();
        Guide.Question measured = before.question(new QuestionId("sakert")).orElseThrow();
        Guide.Question reworded =
                new Guide.Question(
                        measured.id(),
                        "Hur säkra känner vi oss?",
                        "",
                        "",
                        List.of(),
                        measured.scale(),
                        null);
        Guide.Question added =
                new Guide.Question(
                        new QuestionId("ny"), "Något nytt?", "", "", List.of(), null, null);
        return new Guide(
                before.key(),
                8,
                before.title(),
                "",
                before.template(),
                before.appliesTo(),
                List.of(before.areas().getFirst().asking(List.of(added, reworded))));
    }

    private static Comparisons comparisons(RoundRoom room) {
        return new Comparisons(room.rounds, room.small.access(), room.small.organisation());
    }

    private static CompareApi api(RoundRoom room) {
        return new CompareApi(comparisons(room));
    }

    private static ComparePages pages(RoundRoom room) {
        return new ComparePages(comparisons(room));
    }

    private static Exports exports(RoundRoom room) {
        Papers papers = new Papers();
        papers.withWriter(new FitPaper());
        return exports(room, papers);
    }

    private static Exports exports(RoundRoom room, Papers papers) {
        return new Exports(
                room.rounds,
                new OfferedGuides(room.guides),
                room.small.organisation(),
                papers,
                room.clock);
    }

    private static String text(Download file) throws IOException {
        return new String(file.content().readAllBytes(), StandardCharsets.UTF_8);
    }
}
